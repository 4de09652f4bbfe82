import { q4KM } from "@plimsoll/quant/recipes"
import { rtx4090 } from "@plimsoll/specs/hardware"
import { expect, it } from "vitest"
import { llama8B } from "../../../test/architectures.ts"
import { estimateMemory } from "../../estimate.ts"
import type { MemoryRequest } from "../../request.ts"
import { lmStudio } from "./index.ts"

const ask = (changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({
    model: { architecture: llama8B },
    recipe: q4KM,
    engine: lmStudio,
    hardware: [rtx4090],
    ...changed,
  })

it("loads 4096 tokens that four requests share, in steps of 512", () => {
  expect(ask().resolved).toMatchObject({
    context: 4096,
    sequences: 4,
    unifiedCache: true,
    batch: 512,
    microBatch: 512,
    engineVersion: "0.4.21",
  })
  expect(ask().flags.join(" ")).toBe("lms load --context-length 4096 --gpu max --parallel 4")
})

it("serves one request before 0.4", () => {
  expect(ask({ engineVersion: "0.3.30" }).resolved.sequences).toBe(1)
  expect(ask({ engineVersion: "0.4.0" }).resolved.sequences).toBe(4)
})

it("keeps to the model's own context", () => {
  expect(ask({ context: 10 ** 6 }).resolved.context).toBe(llama8B.contextLength)
})
