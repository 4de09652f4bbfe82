import type { Architecture } from "@plimsoll/specs"

/** Families whose layers with windows have a pool of their own (SGLang 0.5.12 python/sglang/srt/configs/model_config.py:1567). */
const divided: readonly RegExp[] = [/^llama4/, /^gpt_oss/, /^mimo_v2/, /^step3p5/, /^gemma4/]

/** True where windows save memory; elsewhere such layers keep every token. */
export function dividesWindows({ names }: Architecture): boolean {
  return divided.some((name) => name.test(names.huggingFace ?? ""))
}
