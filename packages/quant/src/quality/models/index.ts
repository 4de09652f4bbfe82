import type { ModelQuality } from "../measurement.ts"
import { aX31Quality } from "./a.x-3.1.ts"
import { ernie45300BA47BQuality } from "./ernie-4.5-300b-a47b.ts"
import { gemma29BQuality } from "./gemma-2-9b.ts"
import { gemma227BQuality } from "./gemma-2-27b.ts"
import { gemma431BQuality } from "./gemma-4-31b.ts"
import { glm45Quality } from "./glm-4.5.ts"
import { glm45AirQuality } from "./glm-4.5-air.ts"
import { glm46Quality } from "./glm-4.6.ts"
import { glm47Quality } from "./glm-4.7.ts"
import { glm47FlashQuality } from "./glm-4.7-flash.ts"
import { glm51Quality } from "./glm-5.1.ts"
import { granite318BInstructQuality } from "./granite-3.1-8b-instruct.ts"
import { kimiK25Quality } from "./kimi-k2.5.ts"
import { kimiK2Quality } from "./kimi-k2.ts"
import { llama17BQuality } from "./llama-1-7b.ts"
import { llama27BQuality } from "./llama-2-7b.ts"
import { llama213BQuality } from "./llama-2-13b.ts"
import { llama270BQuality } from "./llama-2-70b.ts"
import { llama318BQuality } from "./llama-3.1-8b.ts"
import { llama318B70BAnd405BQuality } from "./llama-3.1-8b-70b-and-405b.ts"
import { llama3170BQuality } from "./llama-3.1-70b.ts"
import { llama321BQuality } from "./llama-3.2-1b.ts"
import { llama323BQuality } from "./llama-3.2-3b.ts"
import { llama38BQuality } from "./llama-3-8b.ts"
import { llama370BQuality } from "./llama-3-70b.ts"
import { llama4ScoutQuality } from "./llama-4-scout.ts"
import { mistral7BInstructQuality } from "./mistral-7b-instruct.ts"
import { mistral7BV01Quality } from "./mistral-7b-v0.1.ts"
import { mistralNemo12BQuality } from "./mistral-nemo-12b.ts"
import { mixtral8X7bQuality } from "./mixtral-8x7b.ts"
import { notNamedByTheSourceQuality } from "./not-named-by-the-source.ts"
import { pythia14BQuality } from "./pythia-1.4b.ts"
import { qwen14BQuality } from "./qwen-14b.ts"
import { qwen257BQuality } from "./qwen2.5-7b.ts"
import { qwen2532BQuality } from "./qwen2.5-32b.ts"
import { qwen3508BQuality } from "./qwen3.5-0.8b.ts"
import { qwen352BQuality } from "./qwen3.5-2b.ts"
import { qwen354BQuality } from "./qwen3.5-4b.ts"
import { qwen359BQuality } from "./qwen3.5-9b.ts"
import { qwen3527BQuality } from "./qwen3.5-27b.ts"
import { qwen3535BA3bQuality } from "./qwen3.5-35b-a3b.ts"
import { qwen35122BA10bQuality } from "./qwen3.5-122b-a10b.ts"
import { qwen35397BA17bQuality } from "./qwen3.5-397b-a17b.ts"
import { qwen3627BQuality } from "./qwen3.6-27b.ts"
import { qwen3635BA3bQuality } from "./qwen3.6-35b-a3b.ts"
import { qwen3827BQuality } from "./qwen3.8-27b.ts"
import { qwen38FlashNextQuality } from "./qwen3.8-flash-next.ts"
import { qwen34BInstruct2507Quality } from "./qwen3-4b-instruct-2507.ts"
import { qwen34BThinking2507Quality } from "./qwen3-4b-thinking-2507.ts"
import { qwen330BA3bQuality } from "./qwen3-30b-a3b.ts"
import { qwen3Vl235BA22bQuality } from "./qwen3-vl-235b-a22b.ts"
import { salamandra2BInstructQuality } from "./salamandra-2b-instruct.ts"
import { severalModelsQuality } from "./several-models.ts"
import { toriigate05Quality } from "./toriigate-0.5.ts"

export {
  aX31Quality,
  ernie45300BA47BQuality,
  gemma29BQuality,
  gemma227BQuality,
  gemma431BQuality,
  glm45AirQuality,
  glm45Quality,
  glm46Quality,
  glm47FlashQuality,
  glm47Quality,
  glm51Quality,
  granite318BInstructQuality,
  kimiK2Quality,
  kimiK25Quality,
  llama4ScoutQuality,
  llama17BQuality,
  llama27BQuality,
  llama38BQuality,
  llama213BQuality,
  llama270BQuality,
  llama318B70BAnd405BQuality,
  llama318BQuality,
  llama321BQuality,
  llama323BQuality,
  llama370BQuality,
  llama3170BQuality,
  mistral7BInstructQuality,
  mistral7BV01Quality,
  mistralNemo12BQuality,
  mixtral8X7bQuality,
  notNamedByTheSourceQuality,
  pythia14BQuality,
  qwen3Vl235BA22bQuality,
  qwen14BQuality,
  qwen34BInstruct2507Quality,
  qwen34BThinking2507Quality,
  qwen38FlashNextQuality,
  qwen257BQuality,
  qwen330BA3bQuality,
  qwen352BQuality,
  qwen354BQuality,
  qwen359BQuality,
  qwen2532BQuality,
  qwen3508BQuality,
  qwen3527BQuality,
  qwen3535BA3bQuality,
  qwen3627BQuality,
  qwen3635BA3bQuality,
  qwen3827BQuality,
  qwen35122BA10bQuality,
  qwen35397BA17bQuality,
  salamandra2BInstructQuality,
  severalModelsQuality,
  toriigate05Quality,
}

/** Every model that somebody measured, one file each. */
export const modelQualities: readonly ModelQuality[] = [
  aX31Quality,
  ernie45300BA47BQuality,
  gemma227BQuality,
  gemma29BQuality,
  gemma431BQuality,
  glm45Quality,
  glm45AirQuality,
  glm46Quality,
  glm47Quality,
  glm47FlashQuality,
  glm51Quality,
  granite318BInstructQuality,
  kimiK2Quality,
  kimiK25Quality,
  llama17BQuality,
  llama213BQuality,
  llama270BQuality,
  llama27BQuality,
  llama370BQuality,
  llama38BQuality,
  llama3170BQuality,
  llama318BQuality,
  llama318B70BAnd405BQuality,
  llama321BQuality,
  llama323BQuality,
  llama4ScoutQuality,
  mistral7BInstructQuality,
  mistral7BV01Quality,
  mistralNemo12BQuality,
  mixtral8X7bQuality,
  notNamedByTheSourceQuality,
  pythia14BQuality,
  qwen14BQuality,
  qwen2532BQuality,
  qwen257BQuality,
  qwen330BA3bQuality,
  qwen34BInstruct2507Quality,
  qwen34BThinking2507Quality,
  qwen3Vl235BA22bQuality,
  qwen3508BQuality,
  qwen35122BA10bQuality,
  qwen3527BQuality,
  qwen352BQuality,
  qwen3535BA3bQuality,
  qwen35397BA17bQuality,
  qwen354BQuality,
  qwen359BQuality,
  qwen3627BQuality,
  qwen3635BA3bQuality,
  qwen3827BQuality,
  qwen38FlashNextQuality,
  salamandra2BInstructQuality,
  severalModelsQuality,
  toriigate05Quality,
]
