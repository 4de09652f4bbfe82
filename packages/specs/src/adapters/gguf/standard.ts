import type { Architecture } from "../../architecture/architecture.ts"
import { tensorsOf } from "../../architecture/tensors.ts"
import { onOneLine } from "../../describe.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { HuggingFaceConfig } from "../config.ts"
import { type GgufFields, ggufFields } from "./config.ts"
import { denseGgufAdapter } from "./dense.ts"
import { mixtureGgufAdapter } from "./mixture.ts"

/** What the tensors say of a file whose architecture nobody described, as a config would say it. */
export function standardConfig(header: GgufHeader, name: string): HuggingFaceConfig {
  const fields = ggufFields(header, name)
  const adapter = fields.number("expert_count") ? mixtureGgufAdapter : denseGgufAdapter
  const config = adapter(name, name).config(header)
  const [width] = fields.shape("blk.0.attn_q_norm.weight") ?? []
  return {
    ...config,
    num_nextn_predict_layers: 0,
    attention_out_bias: fields.has("blk.0.attn_output.bias"),
    mlp_bias: fields.has("blk.0.ffn_up.bias"),
    use_qk_norm: width !== undefined,
    norm_bias: fields.has("output_norm.bias"),
    ...(hasSelectionBias(fields) ? { topk_method: "noaux_tc" } : {}),
  }
}

function hasSelectionBias(fields: GgufFields): boolean {
  const layer = fields.number("leading_dense_block_count") ?? 0
  return fields.has(`blk.${layer}.exp_probs_b.bias`)
}

/**
 * The blocks under the file's own name, where they have the file's tensors, no more, no fewer and no others.
 *
 * @throws PlimsollError `UNKNOWN_ARCHITECTURE` naming the first tensor that they do not have
 */
export function confirmed(architecture: Architecture, header: GgufHeader, name: string): Architecture {
  const described = new Map(tensorsOf(architecture, "gguf").map((tensor) => [tensor.name, tensor.shape.join("×")]))
  const stranger = header.tensors.find((tensor) => described.get(tensor.name) !== tensor.shape.join("×"))
  const found = new Set(header.tensors.map((tensor) => tensor.name))
  const missing = [...described.keys()].find((tensor) => !found.has(tensor))
  if (stranger || missing)
    throw new PlimsollError(
      "UNKNOWN_ARCHITECTURE",
      `general.architecture: expected a known one, or the tensors of a usual decoder, got "${onOneLine(name)}" ${
        stranger ? `with ${onOneLine(stranger.name)} of ${stranger.shape.join(" × ")}` : `without ${missing}`
      }`,
    )
  return { ...architecture, names: { gguf: name } }
}
