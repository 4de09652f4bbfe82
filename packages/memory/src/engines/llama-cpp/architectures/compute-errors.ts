import type { Architecture } from "@plimsoll/specs"
import { isApproximate } from "../graph/approximate.ts"

/**
 * Largest departure of the compute buffer from llama.cpp's own that was seen over the catalogue's models, as a share of
 * what is said here: 0 where all were equal to the byte. A test of the catalogue holds every model to these.
 */
const largestDepartures: Readonly<Record<string, number>> = {
  afmoe: 0,
  apertus: 0,
  arcee: 0,
  arctic: 0,
  bailingmoe2: 0,
  bert: 0,
  bitnet: 0,
  chatglm: 0,
  cohere2: 0,
  cohere2moe: 0,
  "command-r": 0,
  dbrx: 0,
  deci: 0,
  deepseek: 0,
  deepseek2: 0,
  "deepseek2-ocr": 0,
  deepseek32: 0,
  deepseek4: 0,
  dots1: 0,
  ernie4_5: 0,
  "ernie4_5-moe": 0,
  "exaone-moe": 0,
  exaone4: 0,
  falcon: 0,
  "falcon-h1": 0,
  gemma: 0,
  gemma2: 0,
  gemma3: 0,
  gemma3n: 0.081,
  gemma4: 0.055,
  "glm-dsa": 0,
  glm4: 0,
  glm4moe: 0,
  "gpt-oss": 0,
  granite: 0,
  granitehybrid: 0,
  granitemoe: 0,
  grok: 0,
  "hunyuan-dense": 0,
  "hunyuan-moe": 0,
  hy_v3: 0,
  hy_v4: 0,
  internlm2: 0,
  jamba: 0,
  "kimi-k3": 0,
  "kimi-linear": 0,
  laguna: 0,
  lfm2: 0,
  lfm2moe: 0,
  llama: 0,
  llama4: 0,
  mamba: 0,
  mamba2: 0,
  mimo2: 0,
  minicpm: 0,
  minicpm3: 0.011,
  "minimax-01": 0,
  "minimax-m2": 0,
  "minimax-m3": 0,
  mistral3: 0,
  mistral4: 0,
  "muse-glimmer": 0,
  nemotron: 0,
  nemotron_h: 0,
  nemotron_h_moe: 0,
  "nomic-bert": 0,
  olmo2: 0,
  olmoe: 0,
  phi2: 0,
  phi3: 0,
  phimoe: 0.08,
  qwen2: 0,
  qwen2moe: 0,
  qwen2vl: 0,
  qwen3: 0,
  qwen35: 0,
  qwen35moe: 0,
  qwen3moe: 0,
  qwen3next: 0,
  qwen3vl: 0,
  qwen3vlmoe: 0,
  qwen4exp: 0,
  rwkv6: 0,
  seed_oss: 0,
  smollm3: 0,
  stablelm: 0,
  starcoder2: 0,
  step35: 0,
}

/**
 * For architectures that nobody measured: above the largest departure of any whose operations are all known (olmo2), and
 * of any with blocks that stand in the graph by their matrices alone (mamba2).
 */
const unmeasured = { known: 0.25, approximate: 1.3 }

/** By how much the compute buffer may depart, as a share; `undefined` where it is proved equal. */
export function computeErrorOf(architecture: Architecture): number | undefined {
  const { gguf } = architecture.names
  const measured = gguf !== undefined && Object.hasOwn(largestDepartures, gguf) ? largestDepartures[gguf] : undefined
  const departure = measured ?? unmeasured[isApproximate(architecture) ? "approximate" : "known"]
  return departure === 0 ? undefined : departure
}
