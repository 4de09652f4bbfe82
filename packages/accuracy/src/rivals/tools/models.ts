import { readFileSync } from "node:fs"
import { type Architecture, type HuggingFaceConfig, type Model, PlimsollError, parametersOf } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { hasExperts } from "../../grid/spreads.ts"
import type { Case } from "./tool.ts"

const models = new Map(modelCatalogue.map((model) => [model.id, model]))

export function modelOf(id: string): Model {
  const model = models.get(id)
  if (!model) throw new PlimsollError("UNKNOWN_MODEL", `expected a model of the catalogue, got "${id}"`)
  return model
}

const facts = new URL("../../../../specs/facts/models/", import.meta.url)

/** The config as published, which the catalogue keeps as facts. */
function configOf({ id }: Model): HuggingFaceConfig {
  return (JSON.parse(readFileSync(new URL(`${id}.json`, facts), "utf8")) as { config: HuggingFaceConfig }).config
}

type KnownOfModel = Pick<Case, "architecture" | "parameters" | "config">

/** Where nobody publishes or states parameters, they are counted; those read per token are fewer only with experts. */
function parametersOfModel(architecture: Architecture, total?: number, active?: number): KnownOfModel["parameters"] {
  const counted = parametersOf(architecture)
  const all = total ?? counted.total
  return { total: all, active: hasExperts(architecture) ? (active ?? counted.active) : all }
}

/** What formulas are told of a model of the catalogue. */
export function knownOf(model: Model): KnownOfModel {
  const { architecture, publishedParameters, statedParameters: stated } = model
  const parameters = parametersOfModel(architecture, publishedParameters?.value ?? stated?.total, stated?.active)
  return { architecture, parameters, config: configOf(model) }
}

/** And of one that is known by its config alone. */
export function knownOfConfig(architecture: Architecture, config: HuggingFaceConfig): KnownOfModel {
  return { architecture, parameters: parametersOfModel(architecture), config }
}
