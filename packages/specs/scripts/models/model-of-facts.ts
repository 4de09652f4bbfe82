import { architectureFromConfig, type HuggingFaceConfig } from "../../src/adapters/index.ts"
import { type Architecture, blocksOf, layersOf, type Step } from "../../src/architecture/architecture.ts"
import { parametersOf } from "../../src/architecture/parameters.ts"
import { PlimsollError } from "../../src/errors.ts"
import { expectedConfidence } from "../../src/lint/confidence.ts"
import { departure } from "../../src/lint/finding.ts"
import type { Model } from "../../src/models/model.ts"
import { evaluate } from "./arithmetic.ts"
import type { ModelFacts } from "./facts.ts"

/** An entry of the catalogue, or why there is none. */
export type Made = { readonly model: Model } | { readonly id: string; readonly reason: string }

/** The config as published; where its context is not known, the published one stands in. */
export function configOf({ config, contextLength }: ModelFacts): HuggingFaceConfig {
  const field = "max_position_embeddings"
  return config[field] === undefined && contextLength ? { ...config, [field]: contextLength.value } : config
}

/** Turns facts into an entry of the catalogue. */
export function modelOfFacts(facts: ModelFacts): Made {
  const { id, incomplete } = facts
  if (incomplete !== undefined) return { id, reason: `incomplete: ${incomplete}` }
  try {
    return { model: entryOf(facts) }
  } catch (error) {
    if (PlimsollError.isInstance(error)) return { id, reason: `${error.code}: ${error.message}` }
    throw error
  }
}

function entryOf(facts: ModelFacts): Model {
  const { config, incomplete, predictionLayers, towers, contextLength, unverified, ...rest } = facts
  const architecture = asStored(architectureFromConfig(configOf(facts), { warn: refuse }), predictionLayers)
  const doubtful = [...unverified, ...assumedValues(config, architecture)]
  const model: Model = {
    ...rest,
    released: facts.released,
    license: facts.license,
    downloads: facts.downloads,
    publishedParameters: facts.publishedParameters,
    architecture,
    ...(contextLength && contextLength.value !== architecture.contextLength ? { contextLength } : {}),
    ...differencesOf(facts),
    ...towersOf(facts, architecture),
    ...(doubtful.length > 0 ? { unverified: doubtful } : {}),
  }
  return { ...model, confidence: expectedConfidence(model) }
}

/**
 * Values that blocks have and this config does not state: the adapter then takes the default of the family's code,
 * which published configs often override. No tensor's shape depends on them.
 */
function assumedValues(config: ModelFacts["config"], architecture: Architecture): readonly string[] {
  const states = (name: RegExp) => Object.keys(config).some((field) => name.test(field))
  const blocks = layersOf(architecture).flatMap(blocksOf)
  return [
    ...(blocks.some((block) => "rope" in block && block.rope) && !states(/theta|rope_parameters/) ? ["rope.base"] : []),
    ...(blocks.some(({ kind }) => kind === "norm") && !states(/eps/) ? ["norm.epsilon"] : []),
  ]
}

/** Towers that the blocks do not describe; those that they do are as large as the facts say. */
function towersOf({ id, towers = [] }: ModelFacts, architecture: Architecture): Pick<Model, "towers"> {
  for (const { parameters, parts } of towers) checkSum(id, parameters, parts)
  const described = parametersOf(architecture).towers ?? 0
  const stated = towers.reduce((sum, { parameters }) => sum + parameters, 0)
  // A vector or two that belongs to no part may be missing, as in a count of all parameters.
  if (described > 0 && stated > 0 && departure(described, stated) > 0.0002)
    throw new Error(
      `${id}: expected towers of ${stated} parameters, as in its facts, got ${described} from their shapes`,
    )
  if (towers.length === 0 || described > 0) return {}
  return { towers: towers.map(({ reads, parameters }) => ({ reads, parameters })) }
}

function differencesOf({ id, parameterDifferences }: ModelFacts): Pick<Model, "parameterDifferences"> {
  if (!parameterDifferences) return {}
  return {
    parameterDifferences: parameterDifferences.map(({ parts, ...difference }) => {
      if (parts) checkSum(id, difference.elements, parts)
      return difference
    }),
  }
}

/** The parts of a figure must add up to it. */
function checkSum(id: string, total: number, parts: Readonly<Record<string, string>>): void {
  const sum = Object.values(parts).reduce((before, part) => before + evaluate(part), 0)
  if (sum !== total) throw new Error(`${id}: expected parts of ${total} elements together, got ${sum}`)
}

/** Blocks that no adapter vouches for make no entry. */
function refuse(message: string): never {
  throw new PlimsollError("UNKNOWN_ARCHITECTURE", message)
}

/** The blocks with the prediction layers that the checkpoint has, where it has others than its config announces. */
function asStored(architecture: Architecture, stored: ModelFacts["predictionLayers"]): Architecture {
  if (stored === "none") return { ...architecture, predictionLayers: [] }
  if (stored === undefined) return architecture
  const withoutCopies = (step: Step): Step =>
    "kind" in step && step.kind === "predictionInput" ? { ...step, ownEmbedding: false, ownHead: false } : step
  return { ...architecture, predictionLayers: architecture.predictionLayers.map((layer) => layer.map(withoutCopies)) }
}
