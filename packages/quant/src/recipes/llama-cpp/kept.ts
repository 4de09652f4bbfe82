import type { Tensor } from "@plimsoll/specs"

/** Small or sensitive tensors, by a part of their name, as llama.cpp v0.5.0 src/llama-quant.cpp:302-362. */
const keptParts: readonly string[] = [
  "_norm.weight",
  // Routers and tables of experts.
  "ffn_gate_inp.weight",
  "ffn_gate_tid2eid.weight",
  // Gemma 3n's small matrices.
  "altup",
  "laurel",
  "per_layer_model_proj",
  // Short convolutions.
  "ssm_conv1d",
  "shortconv.conv.weight",
  // Indexers that choose which tokens to attend to.
  "indexer.k_proj.weight",
  "indexer.q_proj.weight",
  // RWKV's low-rank matrices.
  "time_mix_first.weight",
  "time_mix_w0.weight",
  "time_mix_w1.weight",
  "time_mix_w2.weight",
  "time_mix_v0.weight",
  "time_mix_v1.weight",
  "time_mix_v2.weight",
  "time_mix_a0.weight",
  "time_mix_a1.weight",
  "time_mix_a2.weight",
  "time_mix_g1.weight",
  "time_mix_g2.weight",
  "time_mix_decay_w1.weight",
  "time_mix_decay_w2.weight",
  "time_mix_lerp_fused.weight",
  // Relative positions.
  "attn_rel_b.weight",
  // Vision and audio towers.
  ".position_embd",
  "sam.pos_embd",
  "sam.neck.",
  "sam.net_",
  ".rel_pos",
  ".patch_embd",
  ".patch_merger",
  "a.rvq.codebook",
  "mm.a.code_embd",
]

const keptNames: ReadonlySet<string> = new Set(["position_embd.weight", "token_types.weight"])

/** Dimensions of a ggml tensor: trailing ones do not count. */
function dimensionsOf(shape: readonly number[]): number {
  return shape.findLastIndex((size) => size !== 1) + 1
}

/** True for tensors that no recipe touches: they stay as the converter wrote them (src/llama-quant.cpp:287). */
export function isKept(tensor: Pick<Tensor, "name" | "shape">): boolean {
  const { name, shape } = tensor
  if (dimensionsOf(shape) < 2 || !name.endsWith("weight") || keptNames.has(name)) return true
  return keptParts.some((part) => name.includes(part))
}
