import type { Architecture } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import { elementsOfAll } from "../architecture/parameters.ts"
import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"
import { nearestNames } from "../nearest.ts"
import { type ConfigReader, type HuggingFaceConfig, readConfig } from "./config.ts"
import { languageModelConfig } from "./language-model.ts"
import type { Adapters } from "./registry/adapter.ts"
import { denseAdapters } from "./registry/dense.ts"
import { encodersAdapters } from "./registry/encoders.ts"
import { latentAdapters } from "./registry/latent.ts"
import { mixturesAdapters } from "./registry/mixtures.ts"
import { recurrentAdapters } from "./registry/recurrent.ts"
import { missingField, standardDecoder } from "./standard.ts"
import { readTowers } from "./towers/index.ts"

export type { HuggingFaceConfig } from "./config.ts"

/** One adapter per `model_type`. */
const adapters: Adapters = {
  ...denseAdapters,
  ...mixturesAdapters,
  ...latentAdapters,
  ...recurrentAdapters,
  ...encodersAdapters,
}

/** How a config is turned into blocks. */
export interface ArchitectureOptions {
  /** Called where the blocks are less sure than an adapter's; a `model_type` without one is read by its fields. */
  readonly warn?: ((message: string) => void) | undefined
}

/**
 * Turns a Hugging Face `config.json` into blocks. A config of several modalities is read by the part of its language
 * model. A `model_type` without an adapter is read as the decoder that its fields describe, with a warning.
 *
 * @param config - the parsed file
 * @throws PlimsollError `INVALID_CONFIG` naming the field that is missing or wrong, `UNKNOWN_ARCHITECTURE`
 *   for a `model_type` without an adapter and without the fields of a usual decoder
 * @example
 * ```ts
 * architectureFromConfig({ model_type: "llama", hidden_size: 4096, … }).groups.length // 1
 * ```
 */
export function architectureFromConfig(config: HuggingFaceConfig, { warn }: ArchitectureOptions = {}): Architecture {
  const reader = readConfig(languageModelConfig(config))
  const adapter = Object.hasOwn(adapters, reader.modelType) ? adapters[reader.modelType] : undefined
  const languageModel = adapter ? adapter(reader) : byFields(reader, warn)
  const towers = readTowers(reader, languageModel)
  const architecture = towers.length > 0 ? { ...languageModel, towers } : languageModel
  const elements = elementsOfAll(architecture)
  if (elements > limits.elements)
    throw new PlimsollError(
      "INVALID_CONFIG",
      `config.hidden_size: expected sizes of at most ${limits.elements} parameters together, got ${elements} of them`,
    )
  return architecture
}

function byFields(reader: ConfigReader, warn: ArchitectureOptions["warn"]): Architecture {
  const { modelType } = reader
  const known = Object.keys(adapters)
  const missing = missingField(reader)
  if (missing)
    throw new PlimsollError(
      "UNKNOWN_ARCHITECTURE",
      `config.model_type: expected one of ${known.length} known ones, or the fields of a usual decoder with ${missing}, got ${describe(modelType)}`,
      { nearest: nearestNames(modelType, known) },
    )
  const architecture = standardDecoder(reader)
  const unread = reader.optionalInteger("num_nextn_predict_layers")
    ? "; layers that predict further tokens are left out"
    : ""
  warn?.(
    `no adapter knows model_type ${describe(modelType)}: its blocks are what the config's usual fields describe, and parts of its own are not counted${unread}`,
  )
  return architecture
}
