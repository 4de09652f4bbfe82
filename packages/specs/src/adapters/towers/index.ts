import type { Architecture } from "../../architecture/architecture.ts"
import { limits } from "../../architecture/limits.ts"
import { type Tower, towerElements } from "../../architecture/tower.ts"
import type { ConfigReader } from "../config.ts"
import { clipVision } from "./clip.ts"
import { gemma4Vision } from "./gemma4.ts"
import { glmVision } from "./glm.ts"
import { internVision } from "./intern.ts"
import { kimiVision } from "./kimi.ts"
import { llama4Vision } from "./llama4.ts"
import { pixtralVision } from "./pixtral.ts"
import { qwen2Vision, qwen3Vision, qwen25Vision } from "./qwen.ts"
import { resampledVision, siglipVision } from "./siglip.ts"
import { step3Vision } from "./step3.ts"
import type { TowerReader } from "./tower-reader.ts"

/** By the `model_type` of `vision_config`. */
export const visionReaders: Readonly<Record<string, TowerReader>> = {
  clip_vision_model: clipVision,
  gemma4_vision: gemma4Vision,
  glm4v: glmVision,
  glm4v_moe: glmVision,
  glm4v_moe_vision: glmVision,
  glm4v_vision: glmVision,
  intern_vit_6b: internVision,
  internvl_vision: internVision,
  llama4_vision_model: llama4Vision,
  moonvit: kimiVision,
  pixtral: pixtralVision,
  qwen2_5_vl: qwen25Vision,
  qwen2_vl: qwen2Vision,
  qwen3_5: qwen3Vision,
  qwen3_5_moe: qwen3Vision,
  qwen3_5_moe_vision: qwen3Vision,
  qwen3_5_vision: qwen3Vision,
  qwen3_vl: qwen3Vision,
  qwen3_vl_moe: qwen3Vision,
  siglip: resampledVision,
  siglip_vision_model: siglipVision,
  step3_vision_encoder: step3Vision,
}

/** Towers whose config has no `model_type`, by the language model's. */
const byLanguageModel: Readonly<Record<string, TowerReader>> = {
  deepseek_v3: kimiVision,
  kimi_k2: kimiVision,
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

function readVision(outer: ConfigReader, languageSize: number): Tower | undefined {
  const tower = outer.inside("vision_config")
  if (!tower) return undefined
  const name = tower.kindOf("model_type") === "text" ? tower.string("model_type", "") : ""
  const reader = name === "" ? own(byLanguageModel, outer.modelType) : own(visionReaders, name)
  const isStated = reader?.needs.every((fields) => fields.some((field) => tower.kindOf(field) !== "absent"))
  if (!reader || !isStated) return { reads: "image" }
  const shape = reader.read({ tower, outer, languageSize })
  if (!isSized(shape)) throw outer.wrong("vision_config", `sizes that fit together and make none above ${limits.size}`)
  const found: Tower = { reads: "image", shape }
  if ((towerElements(found) ?? 0) > limits.elements)
    throw outer.wrong("vision_config", `sizes of at most ${limits.elements} parameters together`)
  return found
}

/** True where every figure is a size: products of fields, each within bounds, may not be. */
function isSized(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1 && value <= limits.size
  return typeof value !== "object" || value === null || Object.values(value).every(isSized)
}

/**
 * The towers that a config describes beside its language model. One of a kind that is not known here, or whose config
 * leaves out a size, has no shape: nothing is guessed.
 *
 * @throws PlimsollError `INVALID_CONFIG` naming the field that is wrong
 */
export function readTowers(outer: ConfigReader, { hiddenSize }: Architecture): readonly Tower[] {
  const vision = readVision(outer, hiddenSize)
  const audio: Tower | undefined = outer.object("audio_config") && { reads: "audio" }
  return [vision, audio].filter((tower) => tower !== undefined)
}
