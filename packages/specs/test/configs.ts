import { fileURLToPath } from "node:url"
import glm45Air from "../facts/models/glm-4.5-air.json" with { type: "json" }
import llama318B from "../facts/models/llama-3.1-8b.json" with { type: "json" }
import { readModelFacts } from "../scripts/models/facts.ts"
import { configOf } from "../scripts/models/model-of-facts.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../src/adapters/index.ts"
import { elementsOfAll } from "../src/architecture/parameters.ts"

/** Configs as their publishers have them, by the id of the model in the catalogue. */
export const configs = { "glm-4.5-air": glm45Air.config, "llama-3.1-8b": llama318B.config } as const

/** The config of every model whose facts are complete. */
export function publishedConfigs(): readonly HuggingFaceConfig[] {
  const folder = fileURLToPath(new URL("../facts/models", import.meta.url))
  return readModelFacts(folder)
    .filter(({ incomplete }) => incomplete === undefined)
    .map(configOf)
}

/** Of each `model_type` the published config with the fewest elements, which is the quickest to list. */
export function smallestConfigs(): readonly HuggingFaceConfig[] {
  const size = (config: HuggingFaceConfig) => elementsOfAll(architectureFromConfig(config))
  const smallest = new Map<unknown, { readonly config: HuggingFaceConfig; readonly elements: number }>()
  for (const config of publishedConfigs()) {
    const elements = size(config)
    const found = smallest.get(config.model_type)
    if (!found || elements < found.elements) smallest.set(config.model_type, { config, elements })
  }
  return [...smallest.values()].map(({ config }) => config)
}
