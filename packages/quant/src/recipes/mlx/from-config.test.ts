import { PlimsollError } from "@plimsoll/specs"
import { qwen330BA3b } from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"
import { checkpointRecipeFromConfig } from "../checkpoint/from-config.ts"
import { storedModulesOf } from "../checkpoint/modules.ts"

describe("configs that tools write", () => {
  it.each([
    [{ group_size: 64, bits: 4 }, "MLX-4-64"],
    [{ group_size: 32, bits: 8, mode: "mxfp8" }, "MLX-mxfp8"],
    [{ quant_method: "bitsandbytes", load_in_8bit: true }, "bnb-int8"],
    [
      { quant_method: "bitsandbytes", load_in_4bit: true, bnb_4bit_quant_type: "nf4", bnb_4bit_use_double_quant: true },
      "bnb-nf4-double",
    ],
    [
      {
        quant_method: "hqq",
        quant_config: { weight_quant_params: { nbits: 4, group_size: 64, axis: 1 } },
        skip_modules: ["lm_head"],
      },
      "HQQ-4-64",
    ],
    [{ quant_method: "exl2", bits: 4.25, head_bits: 8 }, "EXL2-4.25-h8"],
    [{ quant_method: "exl3", bits: 3, head_bits: 4, mtp_bits: 3 }, "EXL3-3.0-h4"],
  ])("%j", (config, name) => {
    expect(checkpointRecipeFromConfig(config).name).toBe(name)
  })

  it("say of single modules what they are packed in", () => {
    const recipe = checkpointRecipeFromConfig({
      group_size: 64,
      bits: 4,
      mode: "affine",
      "model.layers.0.mlp.gate": { group_size: 64, bits: 8 },
      "language_model.model.layers.1.self_attn.q_proj": { group_size: 32, bits: 6 },
      "model.embed_tokens": { group_size: 64, bits: 8 },
      "model.layers.2.self_attn.o_proj": false,
    })
    const { modules } = storedModulesOf(qwen330BA3b.architecture, recipe)
    const formatOf = (part: string) => modules.find(({ tensor }) => tensor.name.endsWith(`${part}.weight`))?.format
    expect({
      gate: formatOf("layers.0.mlp.gate"),
      query: formatOf("layers.1.self_attn.q_proj"),
      otherQuery: formatOf("layers.11.self_attn.q_proj"),
      table: formatOf("embed_tokens"),
      output: formatOf("layers.2.self_attn.o_proj"),
    }).toEqual({ gate: "mlx-8-64", query: "mlx-6-32", otherQuery: "mlx-4-64", table: "mlx-8-64", output: "bf16" })
  })

  it.each([
    { group_size: 64, bits: 7 },
    { group_size: 64, bits: 4, mode: "mxfp4" },
    { quant_method: "bitsandbytes", load_in_4bit: true, bnb_4bit_quant_storage: "bfloat16" },
    { quant_method: "hqq", quant_config: { "self_attn.q_proj": { weight_quant_params: { nbits: 4 } } } },
    { quant_method: "exl2", bits: 4, head_bits: 7 },
    { quant_method: "exl3", bits: 9 },
  ])("%j is refused", (config) => {
    expect(() => checkpointRecipeFromConfig(config)).toThrow(PlimsollError)
  })
})
