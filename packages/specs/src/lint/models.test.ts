import { describe, expect, test } from "vitest"
import { parametersOf } from "../architecture/parameters.ts"
import { glm45Air } from "../models/glm-4.5-air.ts"
import type { Model } from "../models/model.ts"
import type { ParameterDifference } from "../models/parameter-difference.ts"
import { lint } from "./index.ts"

const source = { where: "a page", date: "2026-11-23" }
const { total, predictionLayers } = parametersOf(glm45Air.architecture)
const findings = (...models: readonly Model[]) =>
  lint({ models, hardware: [] }).map(({ rule, entry, expected, actual }) => `${rule}: ${entry}: ${expected}: ${actual}`)

describe("a published count that the shapes do not give", () => {
  const note = "counted in the index"
  /** The same model with a published count that is off by what the differences say. */
  const differing = (changes: Partial<Model>, ...parameterDifferences: readonly ParameterDifference[]) => {
    const model = { ...glm45Air, ...changes, parameterDifferences }
    const { total: counted } = parametersOf(model.architecture)
    const value = counted + parameterDifferences.reduce((sum, { elements }) => sum + elements, 0)
    return findings({ ...model, publishedParameters: { value, source } })
  }
  const tied = { architecture: { ...glm45Air.architecture, tiedEmbeddings: true } }
  const table = 151_552 * 4096
  const routed = 45 * 128 * 3 * 1408 * 4096
  const withoutPrediction = { architecture: { ...glm45Air.architecture, predictionLayers: [] } }

  test("may have reasons with names, whose arithmetic is right", () => {
    expect(differing(tied, { kind: "headStoredTwice", elements: table, note })).toEqual([])
    expect(differing({}, { kind: "scalesCounted", elements: routed / 32, blockSize: 32, note })).toEqual([])
    expect(differing({}, { kind: "predictionLayersLeftOut", elements: -predictionLayers, note })).toEqual([])
    const described = { kind: "predictionLayersNotDescribed", elements: predictionLayers, note } as const
    expect(differing(withoutPrediction, described)).toEqual([])
    expect(differing({ modalities: ["text", "image"] }, { kind: "towerNotCounted", elements: 1e9, note })).toEqual([])
    expect(differing({}, { kind: "buffersCounted", elements: 1e6, note })).toEqual([])
  })

  test("may be that of a tower", () => {
    const towers = [{ reads: "image", parameters: 1e9 }] as const
    const publishedParameters = { value: total + 1e9, source }
    expect(findings({ ...glm45Air, publishedParameters, towers })).toEqual([])
    expect(findings({ ...glm45Air, towers })).toHaveLength(1)
  })

  test("must add up to it", () => {
    const difference = { kind: "scalesCounted", elements: routed / 32, blockSize: 32, note } as const
    const published = { value: total + 3e9, source }
    expect(findings({ ...glm45Air, publishedParameters: published, parameterDifferences: [difference] })).toEqual([
      `parameters: glm-4.5-air: ${published.value} parameters, as published: ${total} from the shapes and ${routed / 32} explained`,
    ])
  })

  test.each<[string, Partial<Model>, ParameterDifference]>([
    [
      "headStoredTwice: no such difference: the head is a matrix of its own and is counted",
      {},
      { kind: "headStoredTwice", elements: table, note },
    ],
    [
      `headStoredTwice: ${table}, vocabulary × hidden size`,
      tied,
      { kind: "headStoredTwice", elements: table + 1, note },
    ],
    ["scalesCounted: a block size", {}, { kind: "scalesCounted", elements: routed / 32, note }],
    [
      `scalesCounted: ${routed / 16}, one for 16 elements of the routed experts`,
      {},
      { kind: "scalesCounted", elements: routed / 32, blockSize: 16, note },
    ],
    [
      `predictionLayersLeftOut: ${-predictionLayers}, all of the prediction layers`,
      {},
      { kind: "predictionLayersLeftOut", elements: -1e9, note },
    ],
    [
      "predictionLayersNotDescribed: no such difference: prediction layers are described",
      {},
      { kind: "predictionLayersNotDescribed", elements: predictionLayers, note },
    ],
    [
      "predictionLayersNotDescribed: less than a twentieth of the shapes",
      withoutPrediction,
      { kind: "predictionLayersNotDescribed", elements: 10 * predictionLayers, note },
    ],
    ["towerNotCounted: no such difference: the model reads text", {}, { kind: "towerNotCounted", elements: 1e9, note }],
    [
      "towerNotCounted: more than 0",
      { modalities: ["text", "image"] },
      { kind: "towerNotCounted", elements: -1e9, note },
    ],
    ["buffersCounted: less than a hundredth", {}, { kind: "buffersCounted", elements: 2e9, note }],
  ])("is not explained by %s", (expected, changes, difference) => {
    expect(differing(changes, difference)).toEqual([
      `parameter-differences: glm-4.5-air ${expected}: ${difference.elements}`,
    ])
  })
})

describe("confidence", () => {
  test("that the entry itself does not bear out", () => {
    expect(findings({ ...glm45Air, confidence: "stated" })).toEqual(["confidence: glm-4.5-air: counted: stated"])
    expect(findings({ ...glm45Air, unverified: ["config.vocab_size"] })).toEqual([
      "confidence: glm-4.5-air: derived: counted",
    ])
    expect(findings({ ...glm45Air, publishedParameters: undefined })).toEqual([
      "confidence: glm-4.5-air: stated: counted",
    ])
  })

  test("that it bears out", () => {
    expect(findings({ ...glm45Air, unverified: ["config.vocab_size"], confidence: "derived" })).toEqual([])
    expect(findings({ ...glm45Air, unverified: ["repository"] })).toEqual([])
  })
})

describe("dates of versions", () => {
  const version = (id: string, date: string): Model => ({
    ...glm45Air,
    id,
    name: id,
    aliases: [],
    repository: `owner/${id}`,
    released: { value: date, source },
  })

  test("that run backwards", () => {
    expect(findings(version("glm-4.6-air", "2025-09-30"), version("glm-4.5-air", "2026-07-28"))).toEqual([
      "versions: glm-4.6-air: released on 2026-07-28 or later, as glm-4.5-air was: 2025-09-30",
    ])
    expect(findings(version("glm-4.10", "2025-01"), version("glm-4.9", "2025-02-01"))).toHaveLength(1)
  })

  test("that are in order, or of models that are no versions of each other", () => {
    expect(findings(version("glm-4.5-air", "2025-07-28"), version("glm-4.6-air", "2025-09"))).toEqual([])
    expect(findings(version("glm-5", "2026-02"), version("glm-4.6", "2026-02-28"))).toEqual([])
    expect(findings(version("glm-9b", "2024-01"), version("glm-32b", "2023-01"))).toEqual([])
    expect(findings(version("glm-4.5-air", "2025-07-28"), version("glm-4.6", "2025-01"))).toEqual([])
  })
})

test("figures without a source, or with a date that does not exist", () => {
  const nowhere = { where: "" }
  expect(findings({ ...glm45Air, statedParameters: { total: 106e9, source: nowhere } })).toEqual([
    "sources: glm-4.5-air statedParameters: a source: none",
  ])
  expect(
    findings({ ...glm45Air, contextLength: { value: 1, source: { where: "a page", date: "2026-02-30" } } }),
  ).toEqual(['dates: glm-4.5-air source: a date that exists, ISO 8601: "2026-02-30"'])
})
