import { exl3Recipe } from "@plimsoll/quant/recipes"
import { gemma34B, gptOss20B, llama318B, llama3170B } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { errorOf } from "../../../test/errors.ts"
import { cardWith } from "../../../test/hardware.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import { exllamav3 } from "./index.ts"

const GiB = 2 ** 30
const ask = (changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({ model: llama318B, recipe: exl3Recipe({ bits: 4 }), engine: exllamav3, context: 4096, ...changed })

it("runs a 70B of 1.6 bits with 4096 tokens in less than 16 GB, as its author says", () => {
  // turboderp-org/exllamav3 4f8ad012 README.md:180, the head in 3 bits.
  const { devices } = ask({
    model: llama3170B,
    recipe: exl3Recipe({ bits: 1.6, headBits: 3 }),
    hardware: [cardWith(16 * GiB)],
  })
  expect(devices[0]?.interval.low).toBeLessThan(16 * GiB)
  expect(devices[0]?.weightsBytes).toBeGreaterThan(13 * GiB)
  expect(devices[0]?.totalBytes).toBeLessThan(16.5 * GiB)
})

it("keeps whole pages of 256 tokens, keys and values in bits of their own", () => {
  const perToken = 32 * 8 * 128 * 2 * 2
  expect([1, 256, 257].map((context) => ask({ context }).cacheBytes / perToken)).toEqual([256, 256, 512])
  const [full, mixed] = [ask(), ask({ cacheKeys: "q8", cacheValues: "q4" })]
  expect(mixed.cacheBytes / full.cacheBytes).toBeCloseTo((8.5 + 4.5) / 32, 10)
  expect(ask({ cacheKeys: "8" }).cacheBytes).toBe(ask({ cacheKeys: "q8_0" }).cacheBytes)
})

it("shares one pool among sequences", () => {
  expect(ask({ sequences: 4 }).cacheBytes).toBe(ask({ sequences: 1 }).cacheBytes)
})

it("fills devices one after another", () => {
  const small = cardWith(4 * GiB)
  const { devices, host, totalBytes } = ask({ hardware: [small, cardWith(24 * GiB)] })
  expect(devices[0]?.weightsBytes).toBeGreaterThan(GiB)
  expect(devices[0]?.totalBytes).toBeLessThan(4 * GiB)
  expect(devices.reduce((sum, device) => sum + device.totalBytes, host.totalBytes)).toBe(totalBytes)
  // 128,256 rows of 4096 numbers.
  expect(host.totalBytes).toBe(128_256 * 4096 * 2)
  const roomy = ask({ hardware: [cardWith(24 * GiB), small] })
  expect(roomy.devices[1]?.totalBytes).toBe(0)
})

it("refuses checkpoints of other tools", () => {
  expect(errorOf(() => ask({ recipe: { ...exl3Recipe({ bits: 4 }), tool: "awq" } })).code).toBe("REFUSED_BY_ENGINE")
})

it("keeps windows in pages, or in a ring for each slot where the family has them", () => {
  // 34 layers with 4 heads of 256, windows or not.
  expect(ask({ model: gemma34B, context: 8192 }).cacheBytes).toBe(34 * 4 * 2 * 256 * 2 * 8192)
  // 12 of 24 layers have a window of 128: rings of 768 tokens: the window and 512, in whole pages, 8 heads of 64.
  const rings = (sequences: number) => ask({ model: gptOss20B, context: 8192, sequences }).cacheBytes
  expect(rings(1)).toBe(8 * 2 * 64 * 2 * 12 * (8192 + 768))
  expect(rings(16) - rings(1)).toBe(15 * 8 * 2 * 64 * 2 * 12 * 768)
})
