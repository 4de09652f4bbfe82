import { bitsAndBytesRecipeByName, unquantized } from "@plimsoll/quant/recipes"
import { gemma34B, llama318B } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { errorOf } from "../../../test/errors.ts"
import { cardWith } from "../../../test/hardware.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import { transformers } from "./index.ts"

const GiB = 2 ** 30
const ask = (changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({
    model: llama318B,
    recipe: unquantized("BF16"),
    engine: transformers,
    context: 4096,
    hardware: [cardWith(24 * GiB)],
    ...changed,
  })

it("keeps every token, and of windows all but the one that is computed", () => {
  expect(ask().cacheBytes).toBe(32 * 8 * 128 * 2 * 2 * 4096)
  expect(ask({ context: 4097 }).cacheBytes - ask().cacheBytes).toBe(32 * 8 * 128 * 2 * 2)
  expect(ask({ model: gemma34B, context: 32_768 }).cacheBytes).toBe(4 * 2 * 256 * 2 * (5 * 32_768 + 29 * 1023))
})

it("computes a prompt at once: buffers grow with it, and by its square without fused attention", () => {
  const compute = (changed: Partial<MemoryRequest>) => ask(changed).computeBytes
  expect(compute({ context: 8192 }) / compute({ context: 4096 })).toBeCloseTo(2, 3)
  const scores = compute({ context: 8192, flashAttention: false }) - compute({ context: 8192 })
  expect(scores).toBe(6 * 32 * 8192 * 8192)
})

it("balances layers over devices", () => {
  const { devices } = ask({ hardware: [cardWith(24 * GiB), cardWith(24 * GiB)] })
  const [first, second] = devices.map(({ weightsBytes }) => weightsBytes)
  expect((first ?? 0) / (second ?? 1)).toBeCloseTo(1, 1)
})

it("decodes the largest matrix of a packed checkpoint", () => {
  const nf4 = bitsAndBytesRecipeByName("bnb-nf4")
  if (!nf4) throw new Error("expected a recipe")
  const { computeBytes, weightsBytes } = ask({ recipe: nf4 })
  expect(computeBytes - ask().computeBytes).toBe(2 * 4096 * 14_336)
  expect(weightsBytes).toBeLessThan(ask().weightsBytes / 2)
})

it("has no rule for other caches", () => {
  expect(errorOf(() => ask({ cacheKeys: "q8" })).code).toBe("UNSUPPORTED")
})
