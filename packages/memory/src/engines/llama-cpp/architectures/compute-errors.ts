import type { Architecture } from "@plimsoll/specs"
import { isApproximate } from "../graph/approximate.ts"

/**
 * Architectures whose compute buffers equal llama.cpp's own to the byte: all answers that were recorded (docs/compute-buffers.md)
 * and all models of the catalogue (docs/architectures.md) are.
 */
const equal: ReadonlySet<string> = new Set(
  (
    "afmoe apertus arcee arctic bailingmoe bailingmoe2 bert bitnet chatglm cohere2 cohere2moe command-r dbrx deci deepseek " +
    "deepseek2 deepseek2-ocr deepseek32 deepseek4 dots1 ernie4_5 ernie4_5-moe exaone-moe exaone4 falcon falcon-h1 " +
    "gemma gemma2 gemma3 gemma3n gemma4 glm-dsa glm4 glm4moe gpt-oss granite granitehybrid granitemoe grok " +
    "hunyuan-dense hunyuan-moe hy_v3 hy_v4 internlm2 jamba kimi-k3 kimi-linear laguna lfm2 lfm2moe llama llama4 " +
    "mamba mamba2 mimo2 minicpm minicpm3 minimax-01 minimax-m2 minimax-m3 mistral3 mistral4 muse-glimmer nemotron " +
    "nemotron_h nemotron_h_moe nomic-bert olmo2 olmoe phi2 phi3 phimoe qwen2 qwen2moe qwen2vl qwen3 qwen35 " +
    "qwen35moe qwen3moe qwen3next qwen3vl qwen3vlmoe qwen4exp rwkv6 seed_oss smollm3 stablelm starcoder2 step35"
  ).split(" "),
)

/**
 * Share by which others may depart: above the largest departure of any that was asked before all its operations were
 * known, and of any with blocks that stood in the graph by their matrices alone.
 */
const unmeasured = { known: 0.25, approximate: 1.3 }

/** By how much the compute buffer may depart, as a share; `undefined` where it is proved equal. */
export function computeErrorOf(architecture: Architecture): number | undefined {
  const { gguf } = architecture.names
  if (gguf !== undefined && equal.has(gguf)) return undefined
  return unmeasured[isApproximate(architecture) ? "approximate" : "known"]
}
