import type { Architecture } from "../../architecture/architecture.ts"
import { limits } from "../../architecture/limits.ts"
import type { Tower } from "../../architecture/tower.ts"
import { towerElements } from "../../architecture/tower-tensors.ts"
import type { ConfigReader } from "../config.ts"
import { clipVision } from "./clip.ts"
import { gemma3nAudio, gemma4Audio } from "./conformer.ts"
import { gemma4Vision } from "./gemma4.ts"
import { glmVision } from "./glm.ts"
import { internVision } from "./intern.ts"
import { kimiVision, kimiWideVision } from "./kimi.ts"
import { llama4Vision } from "./llama4.ts"
import { mllamaVision } from "./mllama.ts"
import { gemma3nVision } from "./mobilenet.ts"
import { pixtralVision } from "./pixtral.ts"
import { qwen2Vision, qwen3Vision, qwen25Vision } from "./qwen.ts"
import { resampledVision, siglipVision } from "./siglip.ts"
import { step3Vision } from "./step3.ts"
import type { AnyTowerReader, TowerConfig } from "./tower-reader.ts"

/** By the `model_type` of `vision_config`. */
export const visionReaders: Readonly<Record<string, AnyTowerReader>> = {
  clip_vision_model: clipVision,
  gemma3n_vision: gemma3nVision,
  gemma4_vision: gemma4Vision,
  glm4v: glmVision,
  glm4v_moe: glmVision,
  glm4v_moe_vision: glmVision,
  glm4v_vision: glmVision,
  intern_vit_6b: internVision,
  internvl_vision: internVision,
  llama4_vision_model: llama4Vision,
  mllama_vision_model: mllamaVision,
  moonvit: kimiVision,
  moonvit3d: kimiWideVision,
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

/** By the `model_type` of `audio_config`. */
export const audioReaders: Readonly<Record<string, AnyTowerReader>> = {
  gemma3n_audio: gemma3nAudio,
  gemma4_audio: gemma4Audio,
}

/** Vision towers whose config has no `model_type`, by the language model's. */
const byLanguageModel: Readonly<Record<string, AnyTowerReader>> = {
  deepseek_v3: kimiVision,
  kimi_k2: kimiVision,
  kimi_linear: kimiWideVision,
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

function described(reads: Tower["reads"], reader: AnyTowerReader, config: TowerConfig): Tower {
  if ("conform" in reader) return { reads, conformer: reader.conform(config) }
  if ("read" in reader) return { reads, shape: reader.read(config) }
  if ("list" in reader) return { reads, tensors: reader.list(config) }
  const convolutional = reader.convolve(config)
  return convolutional ? { reads, convolutional } : { reads }
}

/** Reads one tower's config, by its own kind or else by the language model's. */
function readTower(reads: Tower["reads"], outer: ConfigReader, languageSize: number): Tower | undefined {
  const field = reads === "image" ? "vision_config" : "audio_config"
  const tower = outer.inside(field)
  if (!tower) return undefined
  const name = tower.kindOf("model_type") === "text" ? tower.string("model_type", "") : ""
  const readers = reads === "image" ? visionReaders : audioReaders
  const reader = name === "" && reads === "image" ? own(byLanguageModel, outer.modelType) : own(readers, name)
  const isStated = reader?.needs.every((fields) => fields.some((one) => tower.kindOf(one) !== "absent"))
  if (!reader || !isStated) return { reads }
  const found = described(reads, reader, { tower, outer, languageSize })
  if (!isSized(found)) throw outer.wrong(field, `sizes that fit together and make none above ${limits.size}`)
  if ((towerElements(found) ?? 0) > limits.elements)
    throw outer.wrong(field, `sizes of at most ${limits.elements} parameters together`)
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
  const towers = (["image", "audio"] as const).map((reads) => readTower(reads, outer, hiddenSize))
  return towers.filter((tower) => tower !== undefined)
}
