import {
  falconH1Gguf,
  graniteHybridGguf,
  jambaGguf,
  lfm2Gguf,
  lfm2MoeGguf,
  mamba2Gguf,
  mambaGguf,
  minimax01Gguf,
  nemotronHDenseGguf,
  nemotronHMoeGguf,
  qwen3nextGguf,
  qwen35Gguf,
  qwen35moeGguf,
  rwkv6Gguf,
} from "../hybrids.ts"
import type { GgufAdapters } from "./adapter.ts"

/** Models with recurrent layers, alone or among attention layers. */
export const recurrentGguf: GgufAdapters = {
  "falcon-h1": falconH1Gguf,
  granitehybrid: graniteHybridGguf,
  jamba: jambaGguf,
  lfm2: lfm2Gguf,
  lfm2moe: lfm2MoeGguf,
  mamba: mambaGguf,
  mamba2: mamba2Gguf,
  "minimax-01": minimax01Gguf,
  nemotron_h: nemotronHDenseGguf,
  nemotron_h_moe: nemotronHMoeGguf,
  qwen3next: qwen3nextGguf,
  qwen35: qwen35Gguf,
  qwen35moe: qwen35moeGguf,
  rwkv6: rwkv6Gguf,
}
