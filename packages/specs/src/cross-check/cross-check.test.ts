import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { countingSource } from "../../test/counting-source.ts"
import { mutations } from "../../test/mutations.ts"
import { type PlannedTensors, safetensorsFile } from "../../test/safetensors-bytes.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../adapters/index.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import { writeModelHeader } from "../gguf/model-header.ts"
import { readGgufHeader } from "../gguf/read-header.ts"
import type { SafetensorsCheckpoint } from "../safetensors/checkpoint.ts"
import { readSafetensors } from "../safetensors/read-checkpoint.ts"
import { crossCheck } from "./cross-check.ts"
import { describeDisagreement } from "./disagreement.ts"

const dense: HuggingFaceConfig = {
  model_type: "llama",
  hidden_size: 64,
  vocab_size: 512,
  num_hidden_layers: 3,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  intermediate_size: 160,
  max_position_embeddings: 4096,
  rms_norm_eps: 0.5,
  rope_theta: 500_000,
  tie_word_embeddings: false,
}
const experts: HuggingFaceConfig = {
  ...dense,
  model_type: "glm4_moe",
  head_dim: 32,
  partial_rotary_factor: 0.5,
  attention_bias: true,
  moe_intermediate_size: 32,
  n_routed_experts: 8,
  num_experts_per_tok: 2,
  n_shared_experts: 1,
  first_k_dense_replace: 1,
  num_nextn_predict_layers: 1,
}

function plannedOf(config: HuggingFaceConfig): PlannedTensors {
  return Object.fromEntries(
    tensorsOf(architectureFromConfig(config), "huggingFace").map(({ name, shape }) => [name, { dtype: "BF16", shape }]),
  )
}

async function checkpointOf(tensors: PlannedTensors, config?: HuggingFaceConfig): Promise<SafetensorsCheckpoint> {
  return { ...(await readSafetensors(countingSource(safetensorsFile(tensors)))), config }
}

function ggufOf(config: HuggingFaceConfig) {
  return readGgufHeader(countingSource(writeModelHeader(architectureFromConfig(config)).bytes))
}

type Entry = readonly [name: string, tensor: PlannedTensors[string]]

const lines = (sources: Parameters<typeof crossCheck>[0]) => crossCheck(sources).disagreements.map(describeDisagreement)

describe.each([
  ["a dense model", dense],
  ["a tied head", { ...dense, tie_word_embeddings: true }],
  ["experts and a prediction layer", experts],
])("%s", (_name, config) => {
  test("agrees with itself in three files", async () => {
    const gguf = await ggufOf(config)
    const safetensors = await checkpointOf(plannedOf(config), config)
    const { disagreements, parameters, unknown } = crossCheck({ config, gguf, safetensors })
    expect(disagreements).toEqual([])
    expect(unknown).toEqual([])
    const { total } = parametersOf(architectureFromConfig(config))
    expect(parameters).toEqual({ config: total, gguf: total, safetensors: total })
  })

  test("agrees with its own file alone, and with a config from elsewhere", async () => {
    expect(lines({ gguf: await ggufOf(config) })).toEqual([])
    expect(lines({ safetensors: await checkpointOf(plannedOf(config), config) })).toEqual([])
    expect(lines({ config, safetensors: await checkpointOf(plannedOf(config)) })).toEqual([])
  })
})

test("fields that a config and a GGUF give differently are named", async () => {
  const gguf = await ggufOf(dense)
  expect(lines({ config: { ...dense, num_key_value_heads: 4, max_position_embeddings: 8192 }, gguf })).toEqual([
    "gguf against config: field contextLength: expected 8192, got 4096",
    "gguf against config: field layers.*.attention.kvHeads (3 of them): expected 4, got 2",
  ])
})

test("a GGUF without the prediction layer of its config says so", async () => {
  const gguf = await ggufOf({ ...experts, num_nextn_predict_layers: 0 })
  expect(lines({ config: experts, gguf })).toContain(
    "gguf against config: field predictionLayers.length: expected 1, got 0",
  )
})

test("missing, extra and differently shaped tensors are listed, layers together", async () => {
  const { "model.norm.weight": _norm, ...planned } = plannedOf(dense)
  const changed: PlannedTensors = {
    ...planned,
    ...Object.fromEntries(
      [0, 1, 2].map((layer) => [`model.layers.${layer}.mlp.up_proj.weight`, { dtype: "BF16", shape: [161, 64] }]),
    ),
    "model.layers.1.self_attn.rotary_emb.inv_freq": { dtype: "F32", shape: [8] },
  }
  expect(lines({ safetensors: await checkpointOf(changed, dense) })).toEqual([
    `safetensors: parameters in all tensors: expected ${parametersOf(architectureFromConfig(dense)).total}, got ${parametersOf(architectureFromConfig(dense)).total + 3 * 64 + 8 - 64}`,
    "safetensors: shape model.layers.*.mlp.up_proj.weight (3 of them): expected [160, 64], got [161, 64]",
    "safetensors: missing model.norm.weight: expected [64], got nothing",
    "safetensors: extra model.layers.1.self_attn.rotary_emb.inv_freq: expected nothing, got [8]",
  ])
})

test("experts that are stored as one tensor count as what they are", async () => {
  const planned = plannedOf({ ...experts, num_nextn_predict_layers: 0 })
  const kept = Object.entries(planned).filter(([name]) => !/\.experts\.\d+\./.test(name))
  const fused = [1, 2].flatMap((layer): readonly Entry[] => [
    [`model.layers.${layer}.mlp.experts.gate_up_proj`, { dtype: "BF16", shape: [8, 64, 64] }],
    [`model.layers.${layer}.mlp.experts.down_proj`, { dtype: "BF16", shape: [8, 64, 32] }],
  ])
  const config = { ...experts, num_nextn_predict_layers: 0 }
  const { disagreements, parameters } = crossCheck({
    safetensors: await checkpointOf(Object.fromEntries([...kept, ...fused]), config),
  })
  expect(parameters.safetensors).toBe(parametersOf(architectureFromConfig(config)).total)
  expect(disagreements.map(describeDisagreement)).toEqual([
    "safetensors: names layer * (2 of them): expected model.layers.*.mlp.experts.*.gate_proj.weight, model.layers.*.mlp.experts.*.up_proj.weight and 1 more, got model.layers.*.mlp.experts.gate_up_proj, model.layers.*.mlp.experts.down_proj",
  ])
})

test("a tied head that is stored all the same is a duplicate, and no parameter", async () => {
  const tied = { ...dense, tie_word_embeddings: true }
  const planned: PlannedTensors = { ...plannedOf(tied), "lm_head.weight": { dtype: "BF16", shape: [512, 64] } }
  expect(crossCheck({ safetensors: await checkpointOf(planned, tied) }).disagreements).toMatchObject([
    { kind: "duplicate", what: "lm_head.weight", elements: 512 * 64 },
  ])
})

test("a language model under a prefix of its own, beside a tower, agrees", async () => {
  const moved = Object.entries(plannedOf(dense)).map(([name, tensor]) => [
    name.replace(/^model\./, "model.language_model."),
    tensor,
  ])
  const tower: PlannedTensors = { "model.vision_tower.blocks.0.attn.qkv.weight": { dtype: "BF16", shape: [48, 16] } }
  const checkpoint = await checkpointOf({ ...Object.fromEntries(moved), ...tower }, dense)
  const { disagreements, towers } = crossCheck({ safetensors: checkpoint })
  expect(disagreements).toEqual([])
  expect(towers).toEqual({ tensors: 1, parameters: 48 * 16 })
})

test("a quantized checkpoint agrees with the model it was made of", async () => {
  const planned = plannedOf(dense)
  const isLinear = (name: string) => /\.layers\..+_proj\.weight$/.test(name)
  const gptq = Object.entries(planned).flatMap(([name, tensor]): readonly Entry[] => {
    if (!isLinear(name)) return [[name, tensor]]
    const [rows = 0, columns = 0] = tensor.shape
    const prefix = name.slice(0, -"weight".length)
    return [
      [`${prefix}qweight`, { dtype: "I32", shape: [columns / 8, rows] }],
      [`${prefix}qzeros`, { dtype: "I32", shape: [2, rows / 8] }],
      [`${prefix}scales`, { dtype: "F16", shape: [2, rows] }],
      [`${prefix}g_idx`, { dtype: "I32", shape: [columns] }],
    ]
  })
  expect(lines({ safetensors: await checkpointOf(Object.fromEntries(gptq), dense) })).toEqual([])
  const bnb = Object.entries(planned).flatMap(([name, tensor]): readonly Entry[] => {
    if (!isLinear(name)) return [[name, tensor]]
    const [rows = 0, columns = 0] = tensor.shape
    return [
      [name, { dtype: "U8", shape: [(rows * columns) / 2, 1] }],
      [`${name}.absmax`, { dtype: "F32", shape: [(rows * columns) / 64] }],
      [`${name}.quant_map`, { dtype: "F32", shape: [16] }],
      [`${name}.quant_state.bitsandbytes__nf4`, { dtype: "U8", shape: [80] }],
    ]
  })
  expect(lines({ safetensors: await checkpointOf(Object.fromEntries(bnb), dense) })).toEqual([])
})

test("an index that says something else than its files is told of", async () => {
  const checkpoint = await checkpointOf(plannedOf(dense), dense)
  const file = checkpoint.tensors[0]?.file ?? ""
  const files = new Map(checkpoint.tensors.map(({ name }) => [name, file]))
  files.delete("model.norm.weight")
  files.set("model.ghost.weight", file)
  files.set("lm_head.weight", "elsewhere.safetensors")
  const index = { files, totalBytes: 7, metadata: {} }
  const bytes = checkpoint.tensors.reduce((sum, tensor) => sum + tensor.bytes, 0)
  expect(lines({ safetensors: { ...checkpoint, index } })).toEqual([
    `safetensors: index model.norm.weight: expected no such tensor, as the index says, got ${file}`,
    `safetensors: index lm_head.weight: expected elsewhere.safetensors, got ${file}`,
    `safetensors: index model.ghost.weight: expected ${file}, got no such tensor in it`,
    `safetensors: index metadata.total_size: expected 7 bytes, got ${bytes} bytes in the files`,
  ])
})

test("a name that would steer a terminal does not", async () => {
  const planned: PlannedTensors = { ...plannedOf(dense), "bad\u001b[2J\nname": { dtype: "F32", shape: [1] } }
  expect(lines({ safetensors: await checkpointOf(planned, dense) })).toContain(
    "safetensors: extra bad\\u001b[2J\\u000aname: expected nothing, got [1]",
  )
})

test("sources without blocks are said to have none, and the others are still compared", async () => {
  const gguf = await ggufOf(dense)
  const found = lines({ config: { model_type: "llama", hidden_size: "wide" }, gguf })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^config: architecture config: expected .+, got config\.hidden_size: expected an integer/)
  expect(lines({ safetensors: await checkpointOf(plannedOf(dense)) })[0]).toContain("got expected a config.json beside")
})

test("whatever is dropped, added or resized: differences of tensors sum to the difference of the totals", async () => {
  const planned = Object.entries(plannedOf(experts))
  const change = fc.record({
    at: fc.nat(planned.length - 1),
    kind: fc.constantFrom("drop", "resize", "rename", "add"),
    size: fc.integer({ min: 1, max: 99 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const tensors = new Map<string, PlannedTensors[string]>(planned)
      for (const { at, kind, size } of changes) {
        const [name, tensor] = planned[at] as (typeof planned)[number]
        if (kind !== "add") tensors.delete(name)
        if (kind === "resize") tensors.set(name, { ...tensor, shape: [size, ...tensor.shape.slice(1)] })
        if (kind === "rename") tensors.set(`${name}.renamed`, tensor)
        if (kind === "add") tensors.set(`${name}.${size}.more`, { dtype: "F32", shape: [size] })
      }
      const { disagreements } = crossCheck({ safetensors: await checkpointOf(Object.fromEntries(tensors), experts) })
      const total = disagreements.find(({ kind }) => kind === "parameters")?.elements ?? 0
      const parts = disagreements.filter(({ kind }) => kind !== "parameters")
      expect(parts.reduce((sum, { elements }) => sum + (elements ?? Number.NaN), 0)).toBe(total)
    }),
    { numRuns: 150, seed: 20_261_126 },
  )
})

test("changed headers and configs are compared without an exception", async () => {
  const { bytes } = writeModelHeader(architectureFromConfig(experts))
  const safetensors = await checkpointOf(plannedOf(experts), experts)
  const value = fc.oneof(fc.integer({ min: -2, max: 600 }), fc.constantFrom(null, true, "64", 2 ** 40, [], {}))
  const changedConfig = fc
    .dictionary(fc.constantFrom(...Object.keys(experts)), value, { minKeys: 1, maxKeys: 2, noNullPrototype: true })
    .map((changes): HuggingFaceConfig => ({ ...experts, ...changes }))
  let compared = 0
  await fc.assert(
    fc.asyncProperty(mutations, changedConfig, async (mutate, config) => {
      const gguf = await readGgufHeader(new Blob([mutate(bytes).slice()])).catch(() => undefined)
      const { disagreements, parameters } = crossCheck({ config, gguf, safetensors })
      if (gguf) compared++
      for (const one of disagreements) expect(describeDisagreement(one)).toMatch(/: expected .+, got .+$/)
      for (const count of Object.values(parameters)) expect(Number.isSafeInteger(count)).toBe(true)
    }),
    { numRuns: 400, seed: 20_261_126 },
  )
  expect(compared).toBeGreaterThan(40)
})
