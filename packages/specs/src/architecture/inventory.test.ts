import { describe, expect, test } from "vitest"
import { configs } from "../../test/configs.ts"
import { architectureFromConfig } from "../adapters/index.ts"
import { parametersOf } from "./parameters.ts"
import { elementsOf, type Inventory } from "./tensor.ts"
import { tensorsOf } from "./tensors.ts"

const air = architectureFromConfig(configs["glm-4.5-air"])
const llama = architectureFromConfig(configs["llama-3.1-8b"])

const sum = (tensors: ReturnType<typeof tensorsOf>) => tensors.reduce((total, tensor) => total + elementsOf(tensor), 0)
const shapes = (architecture: typeof air, inventory: Inventory) =>
  Object.fromEntries(tensorsOf(architecture, inventory).map(({ name, shape }) => [name, shape]))

describe("GLM-4.5-Air", () => {
  test("has the GGUF's 803 tensors, experts stacked, row length first", () => {
    expect(tensorsOf(air, "gguf")).toHaveLength(803)
    expect(sum(tensorsOf(air, "gguf"))).toBe(110_468_824_832)
    expect(shapes(air, "gguf")).toMatchObject({
      "token_embd.weight": [4096, 151_552],
      "blk.0.ffn_down.weight": [10_944, 4096],
      "blk.0.attn_q.weight": [4096, 12_288],
      "blk.1.attn_k.bias": [1024],
      "blk.1.post_attention_norm.weight": [4096],
      "blk.1.ffn_gate_inp.weight": [4096, 128],
      "blk.1.exp_probs_b.bias": [128],
      "blk.1.ffn_down_exps.weight": [1408, 4096, 128],
      "blk.1.ffn_gate_shexp.weight": [4096, 1408],
      "blk.46.nextn.eh_proj.weight": [8192, 4096],
      "blk.46.nextn.shared_head_head.weight": [4096, 151_552],
      "output.weight": [4096, 151_552],
    })
  })

  test("has every expert in the checkpoint by name, rows first", () => {
    expect(sum(tensorsOf(air, "huggingFace"))).toBe(110_468_824_832)
    expect(shapes(air, "huggingFace")).toMatchObject({
      "model.embed_tokens.weight": [151_552, 4096],
      "model.layers.0.mlp.down_proj.weight": [4096, 10_944],
      "model.layers.1.mlp.experts.127.down_proj.weight": [4096, 1408],
      "model.layers.1.mlp.gate.weight": [128, 4096],
      "model.layers.1.mlp.gate.e_score_correction_bias": [128],
      "model.layers.1.mlp.shared_experts.up_proj.weight": [1408, 4096],
      "model.layers.45.self_attn.v_proj.bias": [1024],
      "model.layers.46.eh_proj.weight": [4096, 8192],
      "model.layers.46.shared_head.head.weight": [151_552, 4096],
      "model.layers.46.mlp.experts.0.gate_proj.weight": [1408, 4096],
      "lm_head.weight": [151_552, 4096],
    })
  })

  test("has 110.5 billion parameters, of which a token reads 12.8", () => {
    expect(parametersOf(air)).toMatchInlineSnapshot(`
      {
        "active": 12803372672,
        "predictionLayers": 3616573568,
        "total": 110468824832,
        "towers": 0,
      }
    `)
  })
})

describe("Llama-3.1-8B", () => {
  test("has the published parameters, and rope factors in the GGUF alone", () => {
    expect(parametersOf(llama).total).toBe(8_030_261_248)
    expect(sum(tensorsOf(llama, "huggingFace"))).toBe(8_030_261_248)
    expect(tensorsOf(llama, "huggingFace")).toHaveLength(291)
    expect(tensorsOf(llama, "gguf")).toHaveLength(292)
    expect(sum(tensorsOf(llama, "gguf"))).toBe(8_030_261_312)
    expect(shapes(llama, "gguf")["rope_freqs.weight"]).toEqual([64])
  })

  test("reads all but the input embedding for a token", () => {
    expect(parametersOf(llama).active).toBe(8_030_261_248 - 4096 * 128_256)
  })
})

describe("a tied head", () => {
  const tied = { ...llama, tiedEmbeddings: true }

  test.each(["gguf", "huggingFace"] as const)("is stored once: %s", (inventory) => {
    const heads = tensorsOf(tied, inventory).filter(({ role }) => role === "output")
    expect(heads).toEqual([])
    expect(sum(tensorsOf(llama, inventory)) - sum(tensorsOf(tied, inventory))).toBe(4096 * 128_256)
  })

  test("is read for every token, where the embedding of one input is not counted", () => {
    expect(parametersOf(tied).active).toBe(parametersOf(llama).active)
  })
})

test("the counts of layers that repeat are those of the layers written out", () => {
  const written = air.groups.flatMap(({ repeat, layers }) =>
    Array.from({ length: repeat }, () => ({ repeat: 1, layers })),
  )
  expect(parametersOf({ ...air, groups: written })).toEqual(parametersOf(air))
})

test("active parameters are exact where the share of active experts is no binary fraction", () => {
  const { active } = parametersOf(
    architectureFromConfig({ ...configs["glm-4.5-air"], n_routed_experts: 60, num_nextn_predict_layers: 0 }),
  )
  const experts = 45 * 8 * 3 * 1408 * 4096
  const rest = tensorsOf(air, "gguf")
    .filter(({ stage, role, experts }) => stage !== "prediction" && role !== "tokenEmbedding" && !experts)
    .reduce((total, tensor) => total + elementsOf(tensor), 0)
  expect(active).toBe(experts + rest - 45 * (128 - 60) * (4096 + 1))
})

test("every tensor has a name of its own", () => {
  for (const inventory of ["gguf", "huggingFace"] as const) {
    for (const architecture of [air, llama]) {
      const names = tensorsOf(architecture, inventory).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  }
})
