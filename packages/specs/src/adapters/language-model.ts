import type { HuggingFaceConfig } from "./config.ts"
import { readConfig } from "./config.ts"

/** Where the config of a model of several modalities has the one of its language model. */
const wrappers = ["text_config", "language_config", "llm_config"] as const

/**
 * The config of the language model: what stands inside a wrapper, with the wrapper's own fields where that is silent, so
 * that the inner `model_type` decides; a config without a wrapper as it is.
 */
export function languageModelConfig(config: HuggingFaceConfig): HuggingFaceConfig {
  const reader = readConfig({ model_type: "wrapper", ...config })
  const field = reader.fieldOf(...wrappers)
  const inner = reader.object(field)
  if (!inner) return config
  const { [field]: _, ...outer } = config
  const stated = Object.entries(inner).filter(([, value]) => value !== null && value !== undefined)
  return { ...outer, ...Object.fromEntries(stated) }
}
