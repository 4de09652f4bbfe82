import { apertus } from "../apertus.ts"
import { arcee } from "../arcee.ts"
import { bitnet } from "../bitnet.ts"
import { cohere, cohere2 } from "../cohere.ts"
import { ernie45 } from "../ernie4-5.ts"
import { exaone4, exaone45 } from "../exaone4.ts"
import { falcon } from "../falcon.ts"
import { gemma, gemma2, gemma3 } from "../gemma.ts"
import { gemma3n } from "../gemma3n.ts"
import { gemma4 } from "../gemma4.ts"
import { glm, glm4 } from "../glm4.ts"
import { granite } from "../granite.ts"
import { hunyuanDense } from "../hunyuan-dense.ts"
import { hyperclovax } from "../hyperclovax.ts"
import { internlm2, internlm3 } from "../internlm.ts"
import { llama } from "../llama.ts"
import { mimo } from "../mimo.ts"
import { minicpm } from "../minicpm.ts"
import { ministral3, mistral } from "../mistral.ts"
import { museGlimmer } from "../muse-glimmer.ts"
import { nemotron } from "../nemotron.ts"
import { nemotronNas } from "../nemotron-nas.ts"
import { olmo2, olmo3 } from "../olmo.ts"
import { phi, phi3, phi3Small, phi4Multimodal } from "../phi.ts"
import { internvl, qwen2, qwen2Vl, qwen3, qwen3Vl } from "../qwen.ts"
import { yasa2 } from "../reka.ts"
import { seedOss } from "../seed-oss.ts"
import { smollm3 } from "../smollm3.ts"
import { stablelm } from "../stablelm.ts"
import { starcoder2 } from "../starcoder2.ts"
import type { Adapters } from "./adapter.ts"

/** Decoders with grouped attention and one feed-forward network a layer. */
export const denseAdapters: Adapters = {
  apertus,
  arcee,
  bitnet,
  cohere,
  cohere2,
  ernie4_5: ernie45,
  exaone4,
  exaone4_5: exaone45,
  falcon,
  gemma,
  gemma2,
  gemma3,
  gemma3_text: gemma3,
  gemma3n_text: gemma3n,
  gemma4_text: gemma4,
  gemma4_unified: gemma4,
  glm,
  glm4,
  glm4v: glm4,
  granite,
  hunyuan_v1_dense: hunyuanDense,
  hyperclovax,
  internlm2,
  internlm3,
  internvl,
  iquestcoder: llama,
  llama,
  mimo,
  minicpm,
  ministral3,
  mistral,
  mistral3: ministral3,
  muse_glimmer: museGlimmer,
  nemotron,
  "nemotron-nas": nemotronNas,
  olmo2,
  olmo3,
  phi,
  phi3,
  phi3small: phi3Small,
  phi4mm: phi4Multimodal,
  qwen2,
  qwen2_vl: qwen2Vl,
  qwen2_5_vl: qwen2Vl,
  qwen3,
  qwen3_vl_text: qwen3Vl,
  seed_oss: seedOss,
  smollm3,
  stablelm,
  starcoder2,
  yasa2,
}
