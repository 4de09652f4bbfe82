import { q4KM, unquantized } from "@plimsoll/quant/recipes"
import { h100Sxm5_80gb } from "@plimsoll/specs/hardware"
import { describe, expect, it, test } from "vitest"
import { llama8B } from "../../test/architectures.ts"
import { defaultsPage } from "../../test/defaults-page.ts"
import { estimateMemory } from "../estimate.ts"
import type { MemoryRequest } from "../request.ts"
import { engines } from "./index.ts"

/** What an engine resolves of a request that names nothing but model, recipe and device. */
function resolvedBy(engine: MemoryRequest["engine"]): Readonly<Record<string, unknown>> {
  const question = { model: { architecture: llama8B }, engine, hardware: [h100Sxm5_80gb] }
  const isGguf = ["llama.cpp", "llama-server", "libllama", "ollama", "lm-studio"].includes(engine.id)
  return estimateMemory({ ...question, recipe: isGguf ? q4KM : unquantized("BF16") }).resolved
}

describe.each(engines.map((engine) => [engine.id, engine] as const))("%s", (_, engine) => {
  it("names each field once for a version, with a source", () => {
    const fields = engine.defaults.map(({ field, since = "" }) => `${field} ${since}`)
    expect(fields.length).toBeGreaterThan(0)
    expect(new Set(fields).size).toBe(fields.length)
    for (const { source } of engine.defaults) expect(source.where.trim()).not.toBe("")
  })

  it("resolves an empty request to the values of its table", () => {
    const resolved = resolvedBy(engine)
    // Of a field with several rows the last is the newest version's.
    const newest = [...new Map(engine.defaults.map((entry) => [entry.field, entry])).values()]
    const inNumbers = newest.filter(({ field, value }) => typeof value !== "string" && field in resolved)
    for (const { field, value } of inNumbers) {
      // A batch is never longer than the context.
      const most = field === "batch" ? Number(resolved.context) : Number.POSITIVE_INFINITY
      expect([field, resolved[field]]).toEqual([field, typeof value === "number" ? Math.min(value, most) : value])
    }
    const types = newest.filter(({ field }) => field === "cacheKeys" && field in resolved)
    for (const { field, value } of types) expect([field, resolved[field]]).toEqual([field, value])
  })
})

test("llama.cpp's programs compare by numbers: six fields or more", () => {
  for (const id of ["llama.cpp", "llama-server", "libllama"]) {
    const engine = engines.find((one) => one.id === id)
    const resolved = engine ? resolvedBy(engine) : {}
    const compared = (engine?.defaults ?? []).filter(({ field, value }) => resolved[field] === value)
    expect(compared.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        "sequences",
        "unifiedCache",
        "fullWindowCache",
        "microBatch",
        "cacheKeys",
        "cacheOnHost",
      ]),
    )
  }
})

test("the page is the documentation's", async () => {
  await expect(defaultsPage(engines)).toMatchFileSnapshot("../../../../docs/defaults.md")
})
