import { bailingHybrid } from "../bailing-hybrid.ts"
import { deepseekV2, deepseekV3, deepseekV32, glm4MoeLite, glmMoeDsa, mistral4, mistralLarge3 } from "../deepseek.ts"
import { deepseekV4 } from "../deepseek-v4.ts"
import { deepseekV41 } from "../deepseek-v41.ts"
import { glm5Next } from "../glm5-next.ts"
import { hyV4 } from "../hy-v4.ts"
import { kimiLinear } from "../kimi-linear.ts"
import { minicpm3 } from "../minicpm3.ts"
import { qwen4Exp } from "../qwen4-exp.ts"
import type { Adapters } from "./adapter.ts"

/** Decoders whose attention caches a latent vector, and their sparse descendants. */
export const latentAdapters: Adapters = {
  deepseek_v2: deepseekV2,
  deepseek_v3: deepseekV3,
  kimi_k2: deepseekV3,
  deepseek_v32: deepseekV32,
  deepseek_v4: deepseekV4,
  deepseek_v41_text: deepseekV41,
  glm4_moe_lite: glm4MoeLite,
  glm5_next_text: glm5Next,
  glm_moe_dsa: glmMoeDsa,
  hy_v4: hyV4,
  kimi_linear: kimiLinear,
  bailing_hybrid: bailingHybrid,
  mistral4,
  mistral_large_3: mistralLarge3,
  minicpm3,
  qwen4_exp_text: qwen4Exp,
}
