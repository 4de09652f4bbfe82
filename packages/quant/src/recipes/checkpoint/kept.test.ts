import type { Architecture } from "@plimsoll/specs"
import {
  deepseekV32,
  glm45Air,
  gptOss20B,
  llama4Scout,
  mixtral8X7b,
  qwen3Next80BA3bInstruct,
} from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { storedModulesOf } from "./modules.ts"
import { checkpointRecipeByName } from "./recipe-by-name.ts"
import { checkpointSizeOf } from "./size.ts"

function named(name: string) {
  const recipe = checkpointRecipeByName(name)
  if (!recipe) throw new Error(`expected a recipe called ${name}`)
  return recipe
}

/** Matrices that a recipe leaves in 16 bits, layers and experts counted together. */
function leftMatrices(architecture: Architecture, name: string): readonly string[] {
  const { modules } = storedModulesOf(architecture, named(name))
  const left = modules.filter(({ format, tensor }) => /16$/.test(format) && tensor.shape.length > 1)
  return [...new Set(left.map(({ tensor }) => tensor.name.replace(/\.\d+\./g, ".#.")))].sort()
}

describe("tools that go layer by layer leave", () => {
  test.each(["GPTQ-4-128", "AWQ-4-128", "FP8-dynamic", "NVFP4"])("embedding, head and routers: %s", (name) => {
    expect(leftMatrices(mixtral8X7b.architecture, name)).toEqual([
      "lm_head.weight",
      "model.embed_tokens.weight",
      "model.layers.#.block_sparse_moe.gate.weight",
    ])
  })

  test("linear attention, where llm-compressor's examples do", () => {
    expect(leftMatrices(qwen3Next80BA3bInstruct.architecture, "FP8-dynamic")).toEqual([
      "lm_head.weight",
      "model.embed_tokens.weight",
      "model.layers.#.linear_attn.conv1d.weight",
      "model.layers.#.linear_attn.in_proj_ba.weight",
      "model.layers.#.linear_attn.in_proj_qkvz.weight",
      "model.layers.#.linear_attn.out_proj.weight",
      "model.layers.#.mlp.gate.weight",
      "model.layers.#.mlp.shared_expert_gate.weight",
    ])
  })

  test("prediction layers out, as transformers does not load them", () => {
    for (const name of ["GPTQ-4-128", "AWQ-4-128", "W4A16", "modelopt-NVFP4"])
      expect(checkpointSizeOf(glm45Air.architecture, named(name)).predictionBytes).toBe(0)
  })
})

test("publishers' 8-bit blocks cover prediction layers but what joins their inputs", () => {
  expect(leftMatrices(deepseekV32.architecture, "FP8")).toEqual([
    "lm_head.weight",
    "model.embed_tokens.weight",
    "model.layers.#.eh_proj.weight",
    "model.layers.#.embed_tokens.weight",
    "model.layers.#.mlp.gate.weight",
    "model.layers.#.self_attn.indexer.weights_proj.weight",
    "model.layers.#.shared_head.head.weight",
  ])
})

describe("experts in one tensor become linear layers", () => {
  test.each([gptOss20B, llama4Scout])("$id", ({ architecture }) => {
    const { modules } = storedModulesOf(architecture, named("FP8-dynamic"))
    const whole = checkpointSizeOf(architecture, named("FP8"))
    const packed = modules.filter(({ format }) => format === "fp8-channel")
    const ofLastExpert = packed.filter(({ tensor }) => /\.3\..*\.experts\.15\./.test(tensor.name))
    expect(ofLastExpert.map(({ tensor }) => tensor.name.replace(/^.*\.15\./, ""))).toEqual([
      "gate_proj.weight",
      "up_proj.weight",
      "down_proj.weight",
    ])
    // Taken apart or not, the weights are the same.
    const elements = modules.reduce((sum, { tensor }) => sum + tensor.shape.reduce((a, b) => a * b, 1), 0)
    expect(elements).toBe(whole.elements)
  })

  test("with a bias each", () => {
    const { modules } = storedModulesOf(gptOss20B.architecture, named("FP8-dynamic"))
    const biases = modules.filter(({ tensor }) => tensor.name.startsWith("model.layers.0.mlp.experts.31."))
    expect(
      biases.map(
        ({ tensor, format }) =>
          `${tensor.name.slice("model.layers.0.mlp.experts.31.".length)} [${tensor.shape}] ${format}`,
      ),
    ).toEqual([
      "gate_proj.weight [2880,2880] fp8-channel",
      "up_proj.weight [2880,2880] fp8-channel",
      "gate_proj.bias [2880] bf16",
      "up_proj.bias [2880] bf16",
      "down_proj.weight [2880,2880] fp8-channel",
      "down_proj.bias [2880] bf16",
    ])
  })
})

test("what a packing cannot store stays as it was, and is named", () => {
  const { objections, byFormat } = checkpointSizeOf(gptOss20B.architecture, named("AWQ-4-128"))
  expect(objections[0]).toEqual({
    tensor: "model.layers.0.self_attn.q_proj.weight",
    packing: "awq-4-128",
    why: "2880 inputs are no multiple of groups of 128",
    // Every second layer attends to a window.
    times: 12,
  })
  // The heads' outputs are 4096 wide, the residual stream 2880.
  expect(Object.keys(byFormat).sort()).toEqual(["awq-4-128", "f16"])
  expect(objections.reduce((sum, { times }) => sum + times, 0)).toBe(24 * (3 + 32 * 3))
})
