import { describe, expect, test } from "vitest"
import { type PlannedTensors, safetensorsFile } from "../../test/safetensors-bytes.ts"
import type { HuggingFaceConfig } from "../adapters/index.ts"
import { readSafetensors } from "./read-checkpoint.ts"
import { sizeOfCheckpoint, weightsOf } from "./weights.ts"

async function checkpointOf(tensors: PlannedTensors, config?: HuggingFaceConfig) {
  return { ...(await readSafetensors(new Blob([safetensorsFile(tensors)]))), config }
}

/** Name, shape and format of every weight, towers marked. */
async function weights(tensors: PlannedTensors, config?: HuggingFaceConfig) {
  return weightsOf(await checkpointOf(tensors, config)).map(({ name, shape, elements, format }) =>
    shape ? `${name} [${shape.join(", ")}] ${format}` : `${name} ${elements} ${format}`,
  )
}

const layer = "model.layers.0.mlp.down_proj"

describe("packed weights are counted as what they unpack to", () => {
  test.each([2, 4, 8])("GPTQ of %i bits, told by its zero points", async (bits) => {
    const found = await weights({
      [`${layer}.qweight`]: { dtype: "I32", shape: [(256 * bits) / 32, 128] },
      [`${layer}.qzeros`]: { dtype: "I32", shape: [2, (128 * bits) / 32] },
      [`${layer}.scales`]: { dtype: "F16", shape: [2, 128] },
      [`${layer}.g_idx`]: { dtype: "I32", shape: [256] },
      [`${layer}.bias`]: { dtype: "F16", shape: [128] },
    })
    expect(found).toEqual([`${layer}.weight [128, 256] gptq-${bits}`, `${layer}.bias [128] f16`])
  })

  test("AWQ", async () => {
    const found = await weights({
      [`${layer}.qweight`]: { dtype: "I32", shape: [256, 16] },
      [`${layer}.qzeros`]: { dtype: "I32", shape: [2, 16] },
      [`${layer}.scales`]: { dtype: "F16", shape: [2, 128] },
    })
    expect(found).toEqual([`${layer}.weight [128, 256] awq-4`])
  })

  test("8-bit floats with a scale a block, and scales of activations", async () => {
    const found = await weights({
      [`${layer}.weight`]: { dtype: "F8_E4M3", shape: [256, 256] },
      [`${layer}.weight_scale_inv`]: { dtype: "F32", shape: [2, 2] },
      [`${layer}.input_scale`]: { dtype: "F32", shape: [] },
      "model.layers.0.self_attn.k_scale": { dtype: "F32", shape: [] },
      "model.norm.weight": { dtype: "BF16", shape: [256] },
    })
    expect(found).toEqual([`${layer}.weight [256, 256] fp8`, "model.norm.weight [256] bf16"])
  })

  test("MXFP4 experts as blocks and scales", async () => {
    const experts = "model.layers.0.mlp.experts.gate_up_proj"
    const found = await weights({
      [`${experts}_blocks`]: { dtype: "U8", shape: [4, 128, 2, 16] },
      [`${experts}_scales`]: { dtype: "U8", shape: [4, 128, 2] },
      [`${experts}_bias`]: { dtype: "BF16", shape: [4, 128] },
    })
    expect(found).toEqual([`${experts} [4, 128, 64] mxfp4`, `${experts}_bias [4, 128] bf16`])
  })

  test("4-bit floats two to a byte, told by the numbers that share a scale", async () => {
    const nvfp4: PlannedTensors = {
      [`${layer}.weight`]: { dtype: "U8", shape: [128, 64] },
      [`${layer}.weight_scale`]: { dtype: "F8_E4M3", shape: [128, 8] },
      [`${layer}.weight_scale_2`]: { dtype: "F32", shape: [] },
    }
    expect(await weights(nvfp4)).toEqual([`${layer}.weight [128, 128] nvfp4`])
    const mxfp4: PlannedTensors = {
      [`${layer}.weight`]: { dtype: "I8", shape: [128, 64] },
      [`${layer}.scale`]: { dtype: "F8_E8M0", shape: [128, 4] },
    }
    expect(await weights(mxfp4)).toEqual([`${layer}.weight [128, 128] mxfp4`])
    const mxfp8 = { ...mxfp4, [`${layer}.scale`]: { dtype: "F8_E8M0", shape: [128, 2] } } as const
    expect(await weights(mxfp8)).toEqual([`${layer}.weight [128, 64] mxfp8`])
  })

  const pack: PlannedTensors = {
    [`${layer}.weight_packed`]: { dtype: "I32", shape: [128, 32] },
    [`${layer}.weight_scale`]: { dtype: "BF16", shape: [128, 2] },
    [`${layer}.weight_shape`]: { dtype: "I64", shape: [2] },
  }

  test("compressed-tensors, by the bits that the config says", async () => {
    const config = { quantization_config: { config_groups: { a: { weights: { num_bits: 4 } } } } }
    expect(await weights(pack, config)).toEqual([`${layer}.weight [128, 256] int4`])
  })

  test("bitsandbytes, whose shape is lost and whose count is not", async () => {
    const found = await weights({
      [`${layer}.weight`]: { dtype: "U8", shape: [4096, 1] },
      [`${layer}.weight.absmax`]: { dtype: "U8", shape: [128] },
      [`${layer}.weight.nested_absmax`]: { dtype: "F32", shape: [1] },
      [`${layer}.weight.quant_map`]: { dtype: "F32", shape: [16] },
      [`${layer}.weight.nested_quant_map`]: { dtype: "F32", shape: [256] },
      [`${layer}.weight.quant_state.bitsandbytes__nf4`]: { dtype: "U8", shape: [90] },
    })
    expect(found).toEqual([`${layer}.weight 8192 bnb-nf4`])
  })

  const mlx: PlannedTensors = {
    [`${layer}.weight`]: { dtype: "U32", shape: [128, 32] },
    [`${layer}.scales`]: { dtype: "BF16", shape: [128, 4] },
    [`${layer}.biases`]: { dtype: "BF16", shape: [128, 4] },
  }

  test("MLX, by the bits that the config says", async () => {
    expect(await weights(mlx, { quantization: { bits: 4, group_size: 64 } })).toEqual([
      `${layer}.weight [128, 256] mlx-4`,
    ])
  })

  test("a trellis of tiles", async () => {
    const found = await weights({
      [`${layer}.trellis`]: { dtype: "I16", shape: [16, 8, 64] },
      [`${layer}.suh`]: { dtype: "F16", shape: [256] },
      [`${layer}.svh`]: { dtype: "F16", shape: [128] },
    })
    expect(found).toEqual([`${layer}.weight [128, 256] exl3-4`])
  })

  test.each<[string, PlannedTensors]>([
    ["compressed-tensors without bits", pack],
    ["MLX without bits", mlx],
    [
      "codes of a codebook",
      {
        [`${layer}.codes`]: { dtype: "I16", shape: [16, 32, 1] },
        [`${layer}.codebooks`]: { dtype: "F16", shape: [1, 65_536, 1, 8] },
        [`${layer}.scales`]: { dtype: "F16", shape: [128, 1, 1, 1] },
      },
    ],
    [
      "containers that no whole number of codes fills",
      {
        [`${layer}.qweight`]: { dtype: "I32", shape: [7, 128] },
        [`${layer}.qzeros`]: { dtype: "I32", shape: [2, 12] },
        [`${layer}.scales`]: { dtype: "F16", shape: [2, 128] },
      },
    ],
  ])("unknown stays unknown: %s", async (_what, tensors) => {
    const checkpoint = await checkpointOf(tensors)
    const { parameters, unknown, tensorBytes } = sizeOfCheckpoint(checkpoint)
    expect([parameters, unknown]).toEqual([undefined, [`${layer}.weight`]])
    expect(tensorBytes).toBe(checkpoint.tensors.reduce((sum, { bytes }) => sum + bytes, 0))
  })
})

test("what only looks like a packing is counted as it stands", async () => {
  const found = await weights({
    "model.layers.0.mixer.scales": { dtype: "F32", shape: [8] },
    "model.layers.0.self_attn.k_scale": { dtype: "F32", shape: [4] },
    "model.layers.0.routing.weight": { dtype: "I32", shape: [8, 2] },
    "model.layers.0.positions": { dtype: "I64", shape: [5] },
  })
  expect(found).toHaveLength(4)
  expect(found).toContain("model.layers.0.routing.weight [8, 2] i32")
})

test("towers are counted apart", async () => {
  const towers = [
    "vision_tower.vision_model.encoder.layers.0.self_attn.q_proj.weight",
    "model.visual.blocks.0.attn.qkv.weight",
    "multi_modal_projector.linear_1.weight",
    "model.embed_audio.embedding.weight",
    "model.multi_modal_projector.mm_soft_emb_norm.weight",
  ]
  const language = ["model.language_model.layers.0.mlp.vision_gate.weight", "language_model.lm_head.weight"]
  const tensors = Object.fromEntries(
    [...towers, ...language].map((name) => [name, { dtype: "BF16" as const, shape: [3, 4] }]),
  )
  const { parameters, towers: apart, byFormat } = sizeOfCheckpoint(await checkpointOf(tensors))
  expect([parameters, apart]).toEqual([2 * 12, 5 * 12])
  expect(byFormat).toEqual({ bf16: 7 * 24 })
})
