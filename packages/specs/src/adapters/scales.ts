import type { Scales } from "../architecture/architecture.ts"
import type { ConfigReader } from "./config.ts"

/**
 * Fixed factors, by the names that most families give them.
 *
 * @param defaults - what the family's configuration class says where its config is silent
 */
export function readScales(config: ConfigReader, defaults: Scales = {}): Scales | undefined {
  const read = (field: string, fallback: number | undefined) =>
    config.kindOf(field) === "absent"
      ? fallback
      : config.number(field, { fallback: 1, least: 0, most: Number.MAX_SAFE_INTEGER })
  const found = {
    embedding: read("embedding_multiplier", defaults.embedding),
    residual: read("residual_multiplier", defaults.residual),
    attention: read("attention_multiplier", defaults.attention),
    logits: read(config.fieldOf("logits_scaling", "logit_scale", "output_multiplier"), defaults.logits),
  }
  const stated = Object.entries(found).filter(([, value]) => value !== undefined)
  return stated.length > 0 ? Object.fromEntries(stated) : undefined
}
