import { type Architecture, type Block, blocksOf, type Tensor, tensorsOf } from "@plimsoll/specs"
import { describe, expect, test } from "vitest"
import { decoder, glm45Air, llama318B } from "../../../test/architectures.ts"
import { assignTypes, contextOf, type ModelContext, type RecipeRequest, recipeByName, typesOf } from "../index.ts"

const small = {
  family: "llama",
  hiddenSize: 1024,
  vocabularySize: 4096,
  layers: 16,
  heads: 8,
  kvHeads: 2,
  headDim: 128,
  size: 2048,
} as const

/** Formats of one kind of tensor, a layer each. */
function layersOf(architecture: Architecture, part: string, request: RecipeRequest | string) {
  const tensors = typesOf(architecture, recipeByName(request))
  return tensors.filter(({ tensor }) => tensor.name.includes(part)).map(({ type }) => type)
}

const one = (architecture: Architecture, part: string, request: RecipeRequest | string) =>
  layersOf(architecture, part, request)[0]

/** The same model with a mixture of experts in place of its dense layers. */
function withExperts(architecture: Architecture, experts: number): Architecture {
  const router = { scoring: "softmax", normalize: true } as const
  const groups = architecture.groups.map(({ repeat, layers }) => ({
    repeat,
    layers: layers.map((layer) =>
      blocksOf(layer).map((block) =>
        block.kind === "dense" ? ({ ...block, kind: "experts", experts, active: 2, router } as const) : block,
      ),
    ),
  }))
  return { ...architecture, groups }
}

describe("reasons", () => {
  test("a row that takes no block of 256 says what it would have been", () => {
    const down = typesOf(glm45Air, recipeByName("Q4_K_M")).find(
      ({ tensor }) => tensor.name === "blk.1.ffn_down_exps.weight",
    )
    expect(down).toMatchObject({ type: "q8_0", insteadOf: "q6_k", reason: "rule" })
  })

  test("kept, requested, default and rule are told apart", () => {
    const tensors = typesOf(llama318B, recipeByName({ name: "Q4_K_M", embeddingType: "q8_0" }))
    const reasonOf = (name: string) => tensors.find(({ tensor }) => tensor.name === name)?.reason
    expect(reasonOf("blk.0.attn_norm.weight")).toBe("kept")
    expect(reasonOf("token_embd.weight")).toBe("requested")
    expect(reasonOf("blk.0.attn_q.weight")).toBe("default")
    expect(reasonOf("blk.0.attn_v.weight")).toBe("rule")
  })
})

describe("layers", () => {
  test("the first and last eighth and every third between get more bits", () => {
    expect(layersOf(decoder(small), "ffn_down", "Q4_K_M").map((type) => type === "q6_k")).toEqual(
      [0, 1, 4, 7, 10, 13, 14, 15].reduce((bits, index) => bits.with(index, true), new Array(16).fill(false)),
    )
  })

  test("prediction layers count among them", () => {
    expect(contextOf(glm45Air)).toEqual({
      family: "glm4moe",
      layers: 47,
      trunkLayers: 46,
      experts: 128,
      heads: 96,
      kvHeads: 8,
    })
  })
})

describe("the embedding table", () => {
  test("is stored as the head where it is the head", () => {
    expect(one(decoder(small), "token_embd", "Q4_K_M")).toBe("q4_k")
    expect(one(decoder({ ...small, tied: true }), "token_embd", "Q4_K_M")).toBe("q6_k")
    expect(one(decoder({ ...small, tied: true }), "token_embd", "IQ2_XS")).toBe("q5_k")
    expect(one(decoder({ ...small, tied: true }), "token_embd", { name: "Q4_K_M", outputType: "q5_1" })).toBe("q5_1")
  })

  test("takes 8 bits where the row takes no block of the mix", () => {
    expect(one(decoder({ ...small, hiddenSize: 1120, tied: true }), "token_embd", "Q4_K_M")).toBe("q8_0")
  })

  test("follows a publisher's variant", () => {
    const tensors = typesOf(decoder(small), recipeByName("Q4_K_L"))
    const typeOf = (name: string) => tensors.find(({ tensor }) => tensor.name === name)?.type
    expect([typeOf("token_embd.weight"), typeOf("output.weight"), typeOf("blk.0.attn_q.weight")]).toEqual([
      "q8_0",
      "q8_0",
      "q4_k",
    ])
    expect(one(decoder(small), "token_embd", { name: "Q2_K", variant: "unsloth-L" })).toBe("q4_k")
  })
})

describe("heads", () => {
  const withFirst = (mixer: Block) => {
    const model = decoder({ ...small, heads: 16, kvHeads: 2 })
    const [group] = model.groups
    const first = group?.layers[0]?.map((step) => ("kind" in step && step.kind === "attention" ? mixer : step)) ?? []
    return { ...model, groups: [{ repeat: 1, layers: [first] }, ...model.groups] }
  }

  // A file states one count for all layers, or none for those without attention; eight queries to a key get finer values.
  test("of the other layers stand for a first layer of a delta rule, and not for one of a state space", () => {
    const delta = { keyHeads: 4, valueHeads: 8, keyDim: 128, valueDim: 128, kernel: 4 } as const
    expect(contextOf(withFirst({ kind: "gatedDelta", ...delta }))).toMatchObject({ heads: 16, kvHeads: 2 })
    const space = { heads: 16, headDim: 128, stateSize: 128, groups: 1, kernel: 4 } as const
    expect(contextOf(withFirst({ kind: "mamba2", ...space }))).toMatchObject({ heads: 0, kvHeads: 0 })
  })
})

describe("families", () => {
  test("80 layers with shared heads are 70B, and get finer values", () => {
    const layers80 = { ...small, layers: 80 }
    expect(one(decoder(layers80), "attn_v", "Q2_K")).toBe("q5_k")
    expect(one(decoder({ ...layers80, kvHeads: 8 }), "attn_v", "Q2_K")).toBe("q3_k")
    expect(one(decoder({ ...layers80, family: "qwen3" }), "attn_v", "Q2_K")).toBe("q4_k")
    expect(one(decoder({ ...layers80, family: "qwen2", kvHeads: 8 }), "attn_v", "Q2_K")).toBe("q5_k")
    expect(one(decoder({ ...small, layers: 68, family: "jais2" }), "attn_v", "Q2_K")).toBe("q5_k")
  })

  test("Falcon has a head of 8 bits and no finer output projections", () => {
    const falcon = decoder({ ...small, family: "falcon" })
    const head = typesOf(falcon, recipeByName("Q4_K_M")).find(({ tensor }) => tensor.name === "output.weight")
    expect(head?.type).toBe("q8_0")
    expect(one(falcon, "attn_output", "Q3_K_L")).toBe("q4_k")
    expect(one(falcon, "attn_output", "Q2_K")).toBe("q2_k")
    expect(layersOf(falcon, "ffn_down", "Q4_K_M").slice(0, 5)).toEqual(["q6_k", "q5_k", "q4_k", "q4_k", "q5_k"])
    expect(layersOf(falcon, "ffn_down", "Q3_K_M").slice(0, 4)).toEqual(["q5_k", "q4_k", "q3_k", "q3_k"])
  })
})

describe("experts", () => {
  test("eight of them make attention finer", () => {
    const eight = withExperts(decoder(small), 8)
    expect(one(eight, "attn_v", "Q4_K_M")).toBe("q8_0")
    expect(one(eight, "attn_k.weight", "Q4_K_M")).toBe("q8_0")
    expect(one(eight, "attn_output", "Q4_K_M")).toBe("q5_k")
    expect(one(eight, "attn_output", "Q5_K_M")).toBe("q5_k")
    expect(one(eight, "attn_output", "Q6_K")).toBe("q6_k")
    expect(one(eight, "attn_k.weight", "IQ2_XS")).toBe("q4_k")
    expect(one(withExperts(decoder(small), 16), "attn_k.weight", "Q4_K_M")).toBe("q4_k")
  })

  test("MXFP4_MOE stores them in MXFP4 and all else in 8 bits", () => {
    const sixteen = withExperts(decoder(small), 16)
    expect(one(sixteen, "ffn_up_exps", "MXFP4_MOE")).toBe("mxfp4")
    expect(one(sixteen, "attn_q", "MXFP4_MOE")).toBe("q8_0")
    expect(one(sixteen, "token_embd", "MXFP4_MOE")).toBe("q8_0")
    expect(one(decoder(small), "ffn_up", "MXFP4_MOE")).toBe("q8_0")
  })
})

describe("requests", () => {
  test("the first pattern that matches decides, and its format is fitted too", () => {
    const tensorTypes = [
      ["blk\\.0\\.ffn_down", "f16"],
      ["ffn_down", "q6_k"],
    ] as const
    const down = layersOf(decoder({ ...small, size: 2080 }), "ffn_down", { name: "Q4_K_M", tensorTypes })
    expect(down.slice(0, 3)).toEqual(["f16", "q8_0", "q8_0"])
  })

  test("pure files have one format, and what its blocks do not fit", () => {
    const types = new Set(typesOf(decoder(small), recipeByName({ name: "Q4_K_M", pure: true })).map(({ type }) => type))
    expect(types).toEqual(new Set(["f32", "q4_k"]))
  })

  test("a format for embedding or head is not fitted to the rows, and refused where they do not take it", () => {
    const wide = decoder({ ...small, hiddenSize: 1120 })
    for (const request of [{ embeddingType: "q6_k" }, { outputType: "q6_k" }])
      expect(() => typesOf(wide, recipeByName({ name: "Q4_K_M", ...request }))).toThrowError(
        expect.objectContaining({
          code: "REFUSED_BY_ENGINE",
          message: expect.stringMatching(/256 for q6_k, got 1120/),
        }),
      )
    expect(one(wide, "token_embd", { name: "Q4_K_M", embeddingType: "q5_0" })).toBe("q5_0")
    // A table that is the head too goes through the mix, which fits it.
    const tied = decoder({ ...small, hiddenSize: 1120, tied: true })
    expect(one(tied, "token_embd", { name: "Q4_K_M", outputType: "q6_k" })).toBe("q8_0")
  })

  test("a head that is left as it is changes nothing else", () => {
    const plain = typesOf(llama318B, recipeByName("Q4_K_M"))
    const kept = typesOf(llama318B, recipeByName({ name: "Q4_K_M", keepOutput: true }))
    const differing = kept.filter(({ type }, index) => type !== plain[index]?.type)
    expect(differing.map(({ tensor, type, reason }) => [tensor.name, type, reason])).toEqual([
      ["output.weight", "bf16", "kept"],
    ])
  })

  test("a pattern that is no expression is refused", () => {
    const recipe = recipeByName({ name: "Q4_K_M", tensorTypes: [["(", "q8_0"]] })
    expect(() => typesOf(decoder(small), recipe)).toThrowError(expect.objectContaining({ code: "INVALID_REQUEST" }))
  })

  test("a list of patterns stands for a whole recipe", () => {
    const tensors = typesOf(decoder(small), recipeByName([["attn_", "q6_k"]]))
    expect(new Set(tensors.map(({ type }) => type))).toEqual(new Set(["f32", "q6_k", "bf16"]))
  })
})

describe("shapes", () => {
  const row = (columns: number, recipe: string) => one(decoder({ ...small, size: columns }), "ffn_down", recipe)

  test.each([
    ["Q4_K_S", "q5_0"],
    ["Q5_K_S", "q5_1"],
    ["Q6_K", "q8_0"],
    ["Q2_K_S", "q4_0"],
    ["Q3_K_S", "q4_0"],
    ["IQ4_XS", "iq4_nl"],
    ["IQ2_XXS", "iq4_nl"],
    ["TQ1_0", "q4_0"],
  ])("%s falls back to %s in rows of 32 and not of 256", (recipe, type) => {
    // Past the first eighth, where some mixes have other rules.
    expect(layersOf(decoder({ ...small, size: 2080 }), "ffn_down", recipe)[8]).toBe(type)
  })

  test("rows that take no block at all stay in half precision", () => {
    expect(row(2056, "Q4_K_M")).toBe("f16")
    expect(row(2056, "Q8_0")).toBe("f16")
  })

  test("a format without fallback is refused, as llama.cpp does", () => {
    expect(() => row(2056, "Q1_0")).toThrowError(expect.objectContaining({ code: "REFUSED_BY_ENGINE" }))
  })
})

describe("fused projections", () => {
  const context: ModelContext = { family: "phi3", layers: 8, trunkLayers: 8, experts: 0, heads: 8, kvHeads: 8 }
  const tensors = Array.from({ length: 8 }, (_, layer): Tensor => {
    return {
      name: `blk.${layer}.attn_qkv.weight`,
      shape: [1024, 3072],
      role: "query",
      stage: "layer",
      layer,
      storage: "weight",
    }
  })
  const types = (request: RecipeRequest) => assignTypes(tensors, context, recipeByName(request)).map(({ type }) => type)

  test("are values now", () => {
    expect(types({ name: "Q4_K_M" })).toEqual(["q6_k", "q4_k", "q4_k", "q6_k", "q4_k", "q4_k", "q6_k", "q6_k"])
    expect(types({ name: "IQ2_XS" })[0]).toBe("q2_k")
  })

  test("had rules of their own in files of January 2025", () => {
    expect(new Set(types({ name: "Q4_K_M", rules: "2025-01" }))).toEqual(new Set(["q5_k"]))
    expect(new Set(types({ name: "Q3_K_L", rules: "2025-01" }))).toEqual(new Set(["q4_k"]))
    expect(new Set(types({ name: "IQ2_XS", rules: "2025-01" }))).toEqual(new Set(["iq2_xs"]))
    expect(new Set(types({ name: "Q4_K_S", rules: "2025-01" }))).toEqual(new Set(["q4_k"]))
  })
})

test("the order in which tensors come does not matter", () => {
  const tensors = tensorsOf(glm45Air, "gguf")
  const recipe = recipeByName("Q4_K_M")
  const forward = assignTypes(tensors, contextOf(glm45Air), recipe)
  const backward = assignTypes([...tensors].reverse(), contextOf(glm45Air), recipe)
  expect([...backward].reverse()).toEqual(forward)
})
