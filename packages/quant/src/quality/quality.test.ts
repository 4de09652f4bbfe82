import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { modelQualities, qualityOf } from "./index.ts"

test("what was measured comes with its source", () => {
  expect(qualityOf("glm-4.5-air", "q8_0")).toMatchInlineSnapshot(`
    [
      {
        "dataset": "wiki.test.raw",
        "error": 0.02804,
        "metric": "perplexity",
        "recipe": "Q8_0",
        "source": {
          "date": "2026-11-23",
          "where": "https://huggingface.co/ubergarm/GLM-4.5-Air-GGUF",
        },
        "value": 4.5798,
      },
    ]
  `)
})

test("what nobody measured stays unknown", () => {
  expect(qualityOf("glm-4.5-air", "Q4_K_M")).toBeUndefined()
  expect(qualityOf("no-such-model", "Q8_0")).toBeUndefined()
})

describe.each(modelQualities.map((quality) => [quality.model, quality] as const))("%s", (_, { measurements }) => {
  test("has figures in the range of their metric", () => {
    for (const { metric, value, error } of measurements) {
      if (metric === "perplexity") expect(value).toBeGreaterThan(1)
      if (metric === "benchmarkPercent") expect(value).toBeLessThanOrEqual(100)
      if (metric === "benchmarkRecoveryPercent") expect(value).toBeGreaterThan(50)
      if (error !== undefined) expect(error).toBeLessThan(value)
    }
  })

  test("says nothing twice", () => {
    const keys = measurements.map((m) =>
      [m.checkpoint, m.recipe, m.published, m.metric, m.dataset, m.source.where].join("|"),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  test("names pages or files of repositories with the day they were read", () => {
    for (const { source } of measurements) {
      expect(source.where).toMatch(/^https:\/\/|^[\w-]+\/[\w-]+@[0-9a-f]+:/)
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

test("every model is one of the catalogue, listed once", () => {
  const ids = modelCatalogue.map(({ id }) => id)
  for (const { model } of modelQualities) expect(ids).toContain(model)
  expect(new Set(modelQualities.map(({ model }) => model)).size).toBe(modelQualities.length)
})
