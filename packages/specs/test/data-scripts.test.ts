import { describe, expect, test } from "vitest"
import { changesOf } from "../scripts/changes/changes.ts"
import { evaluate } from "../scripts/models/arithmetic.ts"
import { configOf, modelOfFacts } from "../scripts/models/model-of-facts.ts"
import { constantName, moduleText } from "../scripts/models/module-text.ts"
import { byReason } from "../scripts/models/reasons.ts"
import { datesOf } from "../scripts/report/age.ts"
import { coverageOf } from "../scripts/report/coverage.ts"
import { glm45Air } from "../src/models/glm-4.5-air.ts"
import { unknownFields, unverifiedFields } from "../src/models/index.ts"
import { configs } from "./configs.ts"

const source = { where: "a page", date: "2026-11-23" }
const facts = {
  ...glm45Air,
  config: configs["glm-4.5-air"],
  unverified: [],
} as unknown as Parameters<typeof modelOfFacts>[0]
const made = (changes: Partial<typeof facts>) => {
  const one = modelOfFacts({ ...facts, ...changes })
  if ("reason" in one) throw new Error(one.reason)
  return one.model
}

describe("entries from facts", () => {
  test("say why there is none", () => {
    expect(modelOfFacts({ ...facts, incomplete: "no width" })).toEqual({
      id: "glm-4.5-air",
      reason: "incomplete: no width",
    })
    const strange = modelOfFacts({ ...facts, config: { model_type: "none-such" } })
    expect(strange).toHaveProperty("reason", expect.stringMatching(/^UNKNOWN_ARCHITECTURE: .*"none-such"$/))
    // Blocks that are only read off the usual fields are good enough for an answer, and not for the catalogue.
    const usual = modelOfFacts({ ...facts, config: { ...configs["llama-3.1-8b"], model_type: "none-such" } })
    expect(usual).toHaveProperty("reason", expect.stringMatching(/^UNKNOWN_ARCHITECTURE: .*"none-such"/))
    expect(byReason([{ id: "a", reason: "incomplete: no width" }, strange as { id: string; reason: string }])).toEqual(
      new Map([
        ["incomplete", ["a"]],
        ["no adapter", ["glm-4.5-air (none-such)"]],
      ]),
    )
  })

  test("take the published context only where the config has none, and show it where they differ", () => {
    const { max_position_embeddings, ...config } = configs["glm-4.5-air"]
    const contextLength = { value: 65_536, source }
    expect(configOf({ ...facts, config, contextLength })).toHaveProperty("max_position_embeddings", 65_536)
    expect(made({ config, contextLength })).not.toHaveProperty("contextLength")
    expect(made({ config, contextLength }).architecture.contextLength).toBe(65_536)
    expect(made({ contextLength })).toHaveProperty("contextLength", contextLength)
    expect(made({ contextLength }).architecture.contextLength).toBe(max_position_embeddings)
  })

  test("have the prediction layers of the checkpoint", () => {
    expect(made({}).architecture).toEqual(glm45Air.architecture)
    expect(made({ predictionLayers: "none" }).architecture.predictionLayers).toEqual([])
    expect(made({ predictionLayers: "withoutCopies" }).architecture.predictionLayers[0]?.[0]).toMatchObject({
      ownEmbedding: false,
      ownHead: false,
    })
  })

  test("name values that only the code of the family gives", () => {
    const { rope_theta, rms_norm_eps, ...config } = configs["glm-4.5-air"]
    expect(made({})).not.toHaveProperty("unverified")
    expect(made({ config })).toMatchObject({ unverified: ["rope.base", "norm.epsilon"], confidence: "counted" })
    expect(made({ config: { ...config, rms_norm_eps } }).unverified).toEqual(["rope.base"])
    expect(made({ config: { ...config, rope_parameters: { rope_theta } } }).unverified).toEqual(["norm.epsilon"])
  })

  test("say how sure they are", () => {
    expect(made({}).confidence).toBe("counted")
    expect(made({ publishedParameters: undefined }).confidence).toBe("stated")
    expect(made({ unverified: ["config.vocab_size"] }).confidence).toBe("derived")
  })
})

describe("towers in facts", () => {
  const parts = { patches: "3*14*14*1024", layers: "24*(2*1024 + 4*(1024*1024 + 1024))" }
  const parameters = 602_112 + 24 * (2048 + 4 * 1_049_600)

  test("are counted beside the blocks", () => {
    const towers = [{ reads: "image" as const, parameters, parts }]
    expect(made({ towers }).towers).toEqual([{ reads: "image", parameters }])
    expect(unknownFields({ ...made({ towers }), modalities: ["text", "image"] })).not.toContain("towers")
    expect(unknownFields({ ...glm45Air, modalities: ["text", "image"] })).toContain("towers")
  })

  test("must be the sum of their parts", () => {
    const towers = [{ reads: "image" as const, parameters: parameters + 1, parts }]
    expect(() => made({ towers })).toThrow(`expected parts of ${parameters + 1} elements together, got ${parameters}`)
  })

  test("and so must differences, whose parts stay in the facts", () => {
    const difference = { kind: "buffersCounted", elements: 24, note: "masks" } as const
    expect(made({ parameterDifferences: [{ ...difference, parts: { masks: "4*6" } }] })).toHaveProperty(
      "parameterDifferences",
      [difference],
    )
    expect(() => made({ parameterDifferences: [{ ...difference, parts: { masks: "4*7" } }] })).toThrow("got 28")
  })

  test.each(["", "2*", "2 3", "2*(3", "x", "2-1", "2)"])("%j is no arithmetic", (text) => {
    expect(() => evaluate(text)).toThrow("expected a sum of products of numbers")
  })
})

test("what is unverified and what is unknown is listed", () => {
  expect(unverifiedFields(glm45Air)).toEqual([])
  const doubtful = {
    ...glm45Air,
    license: { value: "mit", source, verified: false },
    unverified: ["repository"],
  } as const
  expect(unverifiedFields(doubtful)).toEqual(["license", "repository"])
  expect(unknownFields({ ...glm45Air, released: undefined, benchmarks: [], statedParameters: undefined })).toEqual([
    "released",
    "benchmarks",
    "statedParameters.active",
  ])
})

test("constants are the id in camel case", () => {
  expect(["glm-4.5-air", "llama-3.1-8b", "gpt-oss-20b", "kimi-k2"].map(constantName)).toEqual([
    "glm45Air",
    "llama318B",
    "gptOss20B",
    "kimiK2",
  ])
})

test("blocks and sources that occur twice are named", () => {
  const text = moduleText({ ...glm45Air, released: { value: "2025-07-28", source }, license: { value: "mit", source } })
  expect(text).toContain('released: { value: "2025-07-28", source }')
  expect(text.match(/kind: "attention"/g)).toHaveLength(1)
  expect(text.match(/"a page"/g)).toHaveLength(1)
})

test("every datum that changed has a line", () => {
  const [benchmark, ...others] = glm45Air.benchmarks
  if (!benchmark) throw new Error("no benchmark")
  const changed = {
    ...glm45Air,
    aliases: ["Air"],
    license: { value: "apache-2.0", source: glm45Air.license?.source },
    benchmarks: [{ ...benchmark, name: "New", score: 1 }, benchmark, ...others.slice(1)],
  }
  expect(changesOf("model", [glm45Air, { id: "old", name: "Old" }], [changed, { id: "new", name: "New" }])).toEqual([
    "Added the model new (New).",
    "Removed the model old (Old).",
    'glm-4.5-air: aliases changed from ["GLM 4.5 Air"] to ["Air"].',
    'glm-4.5-air: license.value changed from "mit" to "apache-2.0".',
    ...Object.entries({
      name: '"SciCode"',
      score: "30.6",
      metric: '"percent correct"',
      "source.where": '"https://openrouter.ai/z-ai/glm-4.5-air/benchmarks"',
      "source.date": '"2026-11-23"',
    }).map(([field, value]) => `glm-4.5-air: benchmarks[SciCode].${field} removed, was ${value}.`),
    ...Object.entries({
      name: '"New"',
      score: "1",
      metric: '"index"',
      "source.where": '"https://openrouter.ai/z-ai/glm-4.5-air/benchmarks"',
      "source.date": '"2026-11-23"',
    }).map(([field, value]) => `glm-4.5-air: benchmarks[New].${field} added, ${value}.`),
  ])
  expect(changesOf("model", [glm45Air], [glm45Air])).toEqual([])
})

test("the report counts what is known, unverified and unknown", () => {
  const entries = [
    { id: "a", released: { value: "2026", source }, prices: [] },
    { id: "b", released: { value: "2026", source, verified: false }, prices: [1] },
    { id: "c", notes: ["text"] },
  ]
  expect(coverageOf(entries)).toEqual([
    { field: "id", known: 3, unverified: [], unknown: [] },
    { field: "released", known: 1, unverified: ["b"], unknown: ["c"] },
    { field: "prices", known: 1, unverified: [], unknown: ["a", "c"] },
  ])
  expect(datesOf([entries, { where: "older", date: "2020-01" }])).toEqual(["2020-01", "2026-11-23", "2026-11-23"])
})
