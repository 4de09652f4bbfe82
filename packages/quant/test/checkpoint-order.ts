import type { AssignedTensor } from "../src/recipes/assigned-tensor.ts"

/** Parts of a Qwen 2.5 layer in the order in which its code makes them, by their names in GGUF and in the checkpoint. */
const layer: readonly (readonly [gguf: string, checkpoint: string])[] = [
  ["attn_q.weight", "self_attn.q_proj.weight"],
  ["attn_q.bias", "self_attn.q_proj.bias"],
  ["attn_k.weight", "self_attn.k_proj.weight"],
  ["attn_k.bias", "self_attn.k_proj.bias"],
  ["attn_v.weight", "self_attn.v_proj.weight"],
  ["attn_v.bias", "self_attn.v_proj.bias"],
  ["attn_output.weight", "self_attn.o_proj.weight"],
  ["ffn_gate.weight", "mlp.gate_proj.weight"],
  ["ffn_up.weight", "mlp.up_proj.weight"],
  ["ffn_down.weight", "mlp.down_proj.weight"],
  ["attn_norm.weight", "input_layernorm.weight"],
  ["ffn_norm.weight", "post_attention_layernorm.weight"],
]
const outside: ReadonlyMap<string, readonly [place: number, checkpoint: string]> = new Map([
  ["token_embd.weight", [-1, "model.embed_tokens.weight"]],
  ["output_norm.weight", [1e6, "model.norm.weight"]],
  ["output.weight", [2e6, "lm_head.weight"]],
])

function placeOf(name: string): { readonly made: number; readonly checkpoint: string } {
  const [, number = "", part = ""] = /^blk\.(\d+)\.(.+)$/.exec(name) ?? []
  const index = layer.findIndex(([gguf]) => gguf === part)
  const [made, checkpoint] = outside.get(name) ?? [
    Number(number) * layer.length + index,
    `model.layers.${number}.${layer[index]?.[1]}`,
  ]
  return { made, checkpoint }
}

/**
 * The order in which a converter finds the tensors of a checkpoint of 16 bits that transformers saved: it fills files up
 * to a limit in the order of the code, and the converter reads each file's tensors sorted by name.
 */
export function inCheckpointOrder(tensors: readonly AssignedTensor[], fileBytes: number): readonly AssignedTensor[] {
  const places = tensors.map((tensor) => ({ tensor, ...placeOf(tensor.tensor.name) })).sort((a, b) => a.made - b.made)
  let file = 0
  let filled = 0
  return places
    .map(({ tensor, checkpoint }) => {
      const bytes = tensor.tensor.shape.reduce((product, size) => product * size, 2)
      const isFull = filled > 0 && filled + bytes > fileBytes
      if (isFull) file++
      filled = isFull ? bytes : filled + bytes
      return { tensor, checkpoint, file }
    })
    .sort((a, b) => a.file - b.file || (a.checkpoint < b.checkpoint ? -1 : 1))
    .map(({ tensor }) => tensor)
}
