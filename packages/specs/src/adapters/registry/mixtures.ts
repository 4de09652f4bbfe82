import { afmoe } from "../afmoe.ts"
import { arctic } from "../arctic.ts"
import { bailingMoe, sarvamMoe } from "../bailing-moe.ts"
import { cohere2Moe } from "../cohere2-moe.ts"
import { dbrx } from "../dbrx.ts"
import { deepseekMoe, deepseekVlV2, dots1, olmoe } from "../deepseek-moe.ts"
import { ernie45Moe } from "../ernie4-5-moe.ts"
import { exaoneMoe } from "../exaone-moe.ts"
import { glm4Moe, glm4vMoe } from "../glm4-moe.ts"
import { gptOss } from "../gpt-oss.ts"
import { graniteMoe } from "../granite-moe.ts"
import { grok } from "../grok.ts"
import { hunyuanV1Moe, hyV3 } from "../hunyuan-moe.ts"
import { inkling } from "../inkling.ts"
import { laguna } from "../laguna.ts"
import { llama4 } from "../llama4.ts"
import { mimoV2 } from "../mimo-v2.ts"
import { minimaxM2, minimaxM3 } from "../minimax.ts"
import { mixtral } from "../mixtral.ts"
import { phimoe } from "../phimoe.ts"
import { qwen2Moe, qwen3Moe, qwen3VlMoe } from "../qwen-moe.ts"
import { step3, step35 } from "../step3.ts"
import type { Adapters } from "./adapter.ts"

/** Decoders with grouped attention and routed experts. */
export const mixturesAdapters: Adapters = {
  afmoe,
  arctic,
  bailing_moe: bailingMoe,
  cohere2_moe: cohere2Moe,
  dbrx,
  deepseek: deepseekMoe,
  deepseek_vl_v2: deepseekVlV2,
  dots1,
  ernie4_5_moe: ernie45Moe,
  exaone_moe: exaoneMoe,
  glm4_moe: glm4Moe,
  glm4v_moe: glm4vMoe,
  gpt_oss: gptOss,
  granitemoe: graniteMoe,
  grok,
  hunyuan_v1_moe: hunyuanV1Moe,
  hy_v3: hyV3,
  inkling_text: inkling,
  laguna,
  llama4_text: llama4,
  mimo_v2: mimoV2,
  mimo_v2_flash: mimoV2,
  minimax_m2: minimaxM2,
  minimax_m3: minimaxM3,
  mixtral,
  olmoe,
  phimoe,
  qwen2_moe: qwen2Moe,
  qwen3_moe: qwen3Moe,
  qwen3_vl_moe_text: qwen3VlMoe,
  sarvam_moe: sarvamMoe,
  step3_text: step3,
  step3p5: step35,
  step3p7: step35,
}
