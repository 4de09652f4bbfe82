import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { cacheQualityOf, modelQualities, modelQuality, qualityOf } from "./index.ts"

test("what was measured comes with its source", () => {
  expect(qualityOf("glm-4.5-air", "q8_0")).toMatchInlineSnapshot(`
    [
      {
        "bitsPerWeight": 8.505,
        "dataset": "wiki.test.raw",
        "printedSize": "109.381 GiB",
        "recipe": "Q8_0",
        "source": {
          "date": "2026-11-23",
          "where": "https://huggingface.co/ubergarm/GLM-4.5-Air-GGUF",
        },
        "standardErrors": {
          "perplexity": 0.02804,
        },
        "values": {
          "perplexity": 4.5798,
        },
      },
    ]
  `)
})

test("a file of one format is not the mix of a similar name", () => {
  expect(qualityOf("glm-4.5-air", "Q4_K --pure")?.[0]).toMatchObject({
    pure: "q4_k",
    values: { meanKlDivergence: 0.023768 },
  })
  expect(qualityOf("glm-4.5-air", "Q4_K")).toBeUndefined()
})

test("a quantized cache is told apart from quantized weights", () => {
  expect(qualityOf("llama-3-8b", "Q8_0")).toHaveLength(1)
  const rows = cacheQualityOf("llama-3-8b") ?? []
  expect(rows.find(({ cache }) => cache?.keys === "q8_0" && cache.values === "q8_0")?.values.meanKlDivergence).toBe(
    0.00098,
  )
})

test("what nobody measured stays unknown", () => {
  expect(qualityOf("glm-4.5-air", "Q4_K_M")).toBeUndefined()
  expect(qualityOf("no-such-model", "Q8_0")).toBeUndefined()
  expect(cacheQualityOf("no-such-model")).toBeUndefined()
})

const named = modelQualities.map((quality) => [quality.model ?? quality.name, quality] as const)

describe.each(named)("%s", (_, { measurements, sensitivity }) => {
  test("has figures in the range of their metric", () => {
    for (const { values, standardErrors, ranges } of measurements) {
      const { perplexity, referencePerplexity, meanKlDivergence, medianKlDivergence, klDivergence99 } = values
      for (const perplexityValue of [perplexity, referencePerplexity])
        if (perplexityValue !== undefined) expect(perplexityValue).toBeGreaterThan(1)
      const divergences = [medianKlDivergence, meanKlDivergence, klDivergence99].filter((value) => value !== undefined)
      expect(divergences).toEqual([...divergences].sort((a, b) => a - b))
      for (const value of divergences) expect(value).toBeGreaterThanOrEqual(0)
      for (const share of [values.topTokenAgreementPercent, values.benchmarkPercent])
        if (share !== undefined) expect(share).toBeLessThanOrEqual(100)
      if (values.benchmarkRecoveryPercent !== undefined) expect(values.benchmarkRecoveryPercent).toBeGreaterThan(50)
      for (const [metric, error] of Object.entries(standardErrors ?? {}))
        expect(error).toBeLessThan(values[metric as keyof typeof values] ?? 0)
      for (const [low, high] of Object.values(ranges ?? {})) expect(low).toBeLessThan(high)
      expect(Object.keys(values).length + Object.keys(ranges ?? {}).length).toBeGreaterThan(0)
    }
  })

  test("agrees with itself where a source gives both perplexities and their growth", () => {
    for (const { values } of measurements) {
      const { perplexity, referencePerplexity, perplexityIncreasePercent } = values
      if (perplexity === undefined || referencePerplexity === undefined || perplexityIncreasePercent === undefined)
        continue
      expect(100 * (perplexity / referencePerplexity - 1)).toBeCloseTo(perplexityIncreasePercent, 1)
    }
  })

  test("says nothing twice", () => {
    const keys = measurements.map((row) => JSON.stringify({ ...row, standardErrors: undefined }))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test("names pages or files of repositories with the day they were read", () => {
    for (const { source } of [...measurements, ...(sensitivity ? [sensitivity] : [])]) {
      expect(source.where).toMatch(/^https:\/\/|^[\w-]+\/[\w-]+(\.[\w-]+)?@[0-9a-f]+:/)
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

test("models of the catalogue are named by their id, others by name", () => {
  const known = new Map(
    modelCatalogue.map(({ id, name, aliases }) => [id, [name, ...aliases].map((n) => n.toLowerCase())]),
  )
  const names = [...known.values()].flat()
  for (const { model, name } of modelQualities) {
    if (model !== undefined) expect([...known.keys()]).toContain(model)
    else expect(names).not.toContain(name.toLowerCase())
  }
  expect(new Set(modelQualities.map(({ model, name }) => model ?? name)).size).toBe(modelQualities.length)
})

test("covers what the pages of the documentation count", () => {
  const rows = modelQualities.flatMap(({ measurements }) => measurements)
  expect({
    models: modelQualities.length,
    rows: rows.length,
    cacheRows: rows.filter(({ cache }) => cache).length,
    withDivergence: rows.filter(({ values }) => values.meanKlDivergence !== undefined).length,
  }).toMatchInlineSnapshot(`
    {
      "cacheRows": 44,
      "models": 54,
      "rows": 644,
      "withDivergence": 415,
    }
  `)
  expect(modelQuality("llama-3-8b")?.measurements.length).toBeGreaterThan(50)
})
