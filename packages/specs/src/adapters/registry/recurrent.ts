import { falconH1 } from "../falcon-h1.ts"
import { graniteHybrid } from "../granite-hybrid.ts"
import { jamba } from "../jamba.ts"
import { lfm2, lfm2Moe } from "../lfm2.ts"
import { falconMamba, mamba, mamba2 } from "../mamba.ts"
import { minimaxText01 } from "../minimax-text-01.ts"
import { nemotronH } from "../nemotron-h.ts"
import { qwen3Next, qwen35, qwen35Moe } from "../qwen3-next.ts"
import { rwkv6 } from "../rwkv6.ts"
import type { Adapters } from "./adapter.ts"

/** Models with recurrent layers, alone or among attention layers. */
export const recurrentAdapters: Adapters = {
  falcon_h1: falconH1,
  falcon_mamba: falconMamba,
  granitemoehybrid: graniteHybrid,
  jamba,
  lfm2,
  lfm2_moe: lfm2Moe,
  mamba,
  mamba2,
  minimax_m1: minimaxText01,
  minimax_text_01: minimaxText01,
  nemotron_h: nemotronH,
  qwen3_next: qwen3Next,
  qwen3_5_text: qwen35,
  qwen3_5_moe_text: qwen35Moe,
  rwkv6,
}
