import { deepseek2ModelType, deepseekGguf } from "../deepseek.ts"
import { deepseek4Config, deepseek4Metadata } from "../deepseek4.ts"
import { hyV4Gguf } from "../hy-v4.ts"
import { bailingmoe3Gguf, kimiK3Gguf, kimiLinearGguf } from "../kimi-delta.ts"
import { minicpm3Config, minicpm3Metadata } from "../minicpm3.ts"
import { qwen4expConfig, qwen4expMetadata } from "../qwen4exp.ts"
import type { GgufAdapters } from "./adapter.ts"

/** Decoders whose attention caches a latent vector, and their sparse descendants. */
export const latentGguf: GgufAdapters = {
  deepseek2: deepseekGguf("deepseek2", deepseek2ModelType),
  deepseek32: deepseekGguf("deepseek32", () => "deepseek_v32"),
  deepseek4: { metadata: deepseek4Metadata, config: deepseek4Config },
  "glm-dsa": deepseekGguf("glm-dsa", () => "glm_moe_dsa"),
  hy_v4: hyV4Gguf,
  "kimi-linear": kimiLinearGguf,
  "kimi-k3": kimiK3Gguf,
  bailingmoe3: bailingmoe3Gguf,
  qwen4exp: { metadata: qwen4expMetadata, config: qwen4expConfig },
  mistral4: deepseekGguf("mistral4", () => "mistral4"),
  minicpm3: { metadata: minicpm3Metadata, config: minicpm3Config },
}
