import { weightsOf } from "@plimsoll/specs/safetensors"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exl3 } from "./exl3.ts"

describe("matrices as ExLlamaV3 stores them", () => {
  it("has the shapes and bytes of a published file", () => {
    // quantization_config.json of UnstableLlama/Qwen3.6-35B-A3B-DFlash-exl3-3.50bpw, layers.0.self_attn.q_proj, which has
    // the code book "mcg" where "mul1" stands here.
    const parts = exl3(4).parts([4096, 2048])
    expect(parts.map(({ shape, bytes }) => [shape, bytes])).toEqual([
      [[128, 256, 64], 4_194_304],
      [[2048], 4_096],
      [[4096], 8_192],
      [[], 4],
    ])
  })

  it("pads both sides to 128", () => {
    expect(exl3(3).parts([100, 2880])[0]?.shape).toEqual([184, 8, 48])
  })

  it("is read back as the matrix it was made of", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (bits, rows, columns) => {
          const shape = [rows * 128, columns * 128]
          const parts = exl3(bits).parts(shape)
          const tensors = parts.map(({ name, dataType, shape: stored, bytes }) => ({
            name: `layer.${name}`,
            dtype: dataType,
            shape: stored,
            bytes,
            file: "model.safetensors",
          }))
          const read = weightsOf({ where: "memory", files: [], tensors, config: undefined })
          expect(read).toMatchObject([{ name: "layer.weight", shape, format: `exl3-${bits}` }])
        },
      ),
    )
  })
})
