/** Families whose layers llama.cpp does not split over devices (as v0.5.0 src/llama-arch.cpp:1130). */
const families: ReadonlySet<string> = new Set([
  "grok",
  "mpt",
  "plamo2",
  "minicpm3",
  "gemma3n",
  "mamba",
  "mamba2",
  "jamba",
  "falcon-h1",
  "olmo2",
  "olmoe",
  "deepseek2",
  "deepseek32",
  "hy_v4",
  "dots3note",
  "glm-dsa",
  "bitnet",
  "t5",
  "nemotron_h",
  "nemotron_h_moe",
  "granitehybrid",
  "minimax-01",
  "minimax-m2",
  "minimax-m3",
  "mistral4",
  "kimi-linear",
  "bailingmoe3",
  "kimi-k3",
  "qwen3tts",
  "qwen4exp",
])

export function keepsLayersWhole({ names }: { readonly names: { readonly gguf?: string | undefined } }): boolean {
  return names.gguf !== undefined && families.has(names.gguf)
}
