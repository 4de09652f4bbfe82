import { distance } from "fastest-levenshtein"
import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import { elementsOfAll } from "../architecture/parameters.ts"
import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"
import { type HuggingFaceConfig, readConfig } from "./config.ts"
import type { Adapters } from "./registry/adapter.ts"
import { denseAdapters } from "./registry/dense.ts"
import { encodersAdapters } from "./registry/encoders.ts"
import { latentAdapters } from "./registry/latent.ts"
import { mixturesAdapters } from "./registry/mixtures.ts"
import { recurrentAdapters } from "./registry/recurrent.ts"

export type { HuggingFaceConfig } from "./config.ts"

/** One adapter per `model_type`. */
const adapters: Adapters = {
  ...denseAdapters,
  ...mixturesAdapters,
  ...latentAdapters,
  ...recurrentAdapters,
  ...encodersAdapters,
}

/**
 * Turns a Hugging Face `config.json` into blocks.
 *
 * @param config - the parsed file
 * @throws PlimsollError `INVALID_CONFIG` naming the field that is missing or wrong, `UNKNOWN_ARCHITECTURE`
 *   for a `model_type` without an adapter
 * @example
 * ```ts
 * architectureFromConfig({ model_type: "llama", hidden_size: 4096, … }).groups.length // 1
 * ```
 */
export function architectureFromConfig(config: HuggingFaceConfig): Architecture {
  const reader = readConfig(config)
  const adapter = Object.hasOwn(adapters, reader.modelType) ? adapters[reader.modelType] : undefined
  if (!adapter) {
    const known = Object.keys(adapters)
    throw new PlimsollError(
      "UNKNOWN_ARCHITECTURE",
      `config.model_type: expected one of ${known.join(", ")}, got ${describe(reader.modelType)}`,
      { nearest: known.filter((name) => distance(name, reader.modelType) <= 3) },
    )
  }
  const architecture = adapter(reader)
  const elements = elementsOfAll(architecture)
  if (elements > limits.elements)
    throw new PlimsollError(
      "INVALID_CONFIG",
      `config.hidden_size: expected sizes of at most ${limits.elements} parameters together, got ${elements} of them`,
    )
  return architecture
}
