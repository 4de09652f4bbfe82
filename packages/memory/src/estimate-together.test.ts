import { q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { llama8B, tiny } from "../test/architectures.ts"
import { errorOf } from "../test/errors.ts"
import { card, cardWith } from "../test/hardware.ts"
import { llamaCpp } from "./engines/index.ts"
import { estimateMemory } from "./estimate.ts"
import { estimateTogether } from "./estimate-together.ts"
import type { MemoryRequest } from "./request.ts"

const GiB = 2 ** 30
const large: MemoryRequest = {
  model: { architecture: llama8B, name: "large" },
  recipe: q4KM,
  engine: llamaCpp,
  context: 8192,
  hardware: [card],
}
const small: MemoryRequest = { ...large, model: { architecture: tiny, name: "small" } }

describe("models that are resident at once", () => {
  it("take the sum of what each takes, on every device", () => {
    const together = estimateTogether([large, small])
    const apart = [large, small].map(estimateMemory)
    expect(together.totalBytes).toBe(apart.reduce((sum, { totalBytes }) => sum + totalBytes, 0))
    expect(together.terms.map(({ of }) => of)).toEqual(
      apart.flatMap(({ terms }, place) => terms.map(() => (place === 0 ? "large" : "small"))),
    )
    const sum = (bound: "low" | "high") =>
      apart.reduce((total, { devices }) => total + (devices[0]?.interval[bound] ?? 0), 0)
    expect(together.devices[0]?.interval).toMatchObject({ low: sum("low"), high: sum("high") })
  })

  it("are one where there is one", () => {
    const alone = estimateMemory(large)
    const { totalBytes, fits, interval } = estimateTogether([large])
    expect([totalBytes, fits, interval]).toEqual([alone.totalBytes, alone.fits, alone.interval])
  })

  it("do not fit where each alone does", () => {
    const hardware = [cardWith(10 * GiB)]
    expect(estimateMemory({ ...large, hardware }).fits).toBe("yes")
    expect(estimateTogether([large, large].map((request) => ({ ...request, hardware }))).fits).toBe("no")
  })

  it("find what those before them left", () => {
    const request: MemoryRequest = { ...large, hardware: [cardWith(14 * GiB)], context: undefined, placement: "auto" }
    const [alone, after] = estimateTogether([{ ...large, hardware: request.hardware }, request]).reports
    expect(Number(after?.resolved.context)).toBeLessThan(Number(estimateMemory(request).resolved.context))
    expect(alone?.fits).toBe("yes")
  })

  it("are of one machine, and at least one", () => {
    for (const requests of [[], [large, { ...small, hardware: [cardWith(GiB)] }]])
      expect(errorOf(() => estimateTogether(requests)).code).toBe("INVALID_REQUEST")
  })
})
