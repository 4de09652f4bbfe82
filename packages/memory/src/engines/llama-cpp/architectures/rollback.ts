/** Recurrent states that keep a copy for each token of a draft, to go back to (as llama.cpp v0.5.0 src/llama-arch.cpp:1112). */
const families: ReadonlySet<string> = new Set([
  "kimi-k3",
  "qwen35",
  "qwen35moe",
  "qwen4exp",
  "deepseek4",
  "nemotron_h",
  "nemotron_h_moe",
  "lfm2",
  "lfm2moe",
])

export function rollsBack({ names }: { readonly names: { readonly gguf?: string | undefined } }): boolean {
  return names.gguf !== undefined && families.has(names.gguf)
}
