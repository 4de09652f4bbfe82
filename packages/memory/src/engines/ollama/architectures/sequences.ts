import type { Architecture } from "@plimsoll/specs"

/**
 * Families that Ollama gives one request at once, whatever it is told (ollama/ollama v0.33.0-rc2 server/sched.go:507), by
 * their names in GGUF.
 */
const oneAtOnce: ReadonlySet<string> = new Set([
  "mllama",
  "qwen3vl",
  "qwen3vlmoe",
  "qwen35",
  "qwen35moe",
  "qwen3next",
  "lfm2",
  "lfm2moe",
  "nemotron_h",
  "nemotron_h_moe",
])

export function servesOneAtOnce({ names }: Architecture): boolean {
  return oneAtOnce.has(names.gguf ?? "")
}
