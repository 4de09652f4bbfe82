import { glm45Air, llama27B, llama270B, llama318B } from "@plimsoll/specs/models"
import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { tiny } from "../../test/architectures.ts"
import { errorOf } from "../../test/errors.ts"
import { medianError, trainingPage, trainingScores } from "../../test/training-page.ts"
import {
  estimateTraining,
  optimizers,
  type TrainingReport,
  type TrainingRequest,
  type TrainingTermKind,
} from "./index.ts"
import { savedBytes } from "./saved.ts"

const question: TrainingRequest = { model: llama318B, method: "full", sequenceLength: 1024 }
const ask = (changed: Partial<TrainingRequest> = {}) => estimateTraining({ ...question, ...changed })
const of = (report: TrainingReport, what: TrainingTermKind) =>
  report.terms.find((term) => term.what === what)?.bytes ?? 0

describe("states of full fine-tuning", () => {
  const perWeight = (changed: Partial<TrainingRequest>) => {
    const report = ask({ accumulation: 2, batch: 64, ...changed })
    const kinds = ["weights", "gradients", "optimizer"] as const
    return kinds.reduce((sum, what) => sum + of(report, what), 0) / report.elements
  }

  // Rajbhandari et al. 2020, section 3.1: 2 + 2 + 12 bytes a weight.
  it("take 16 bytes a weight mixed, 8 in 16 bits, 16 in 32", () => {
    expect(perWeight({})).toBeCloseTo(16, 6)
    expect(perWeight({ precision: "bfloat16" })).toBeCloseTo(8, 6)
    expect(perWeight({ precision: "float32" })).toBeCloseTo(16, 6)
  })

  it("take a byte for each moment in 8 bits, and none on the device where they are paged", () => {
    expect(perWeight({ precision: "bfloat16", optimizer: "adamw8bit" })).toBeCloseTo(4 + 2 * (1 + 4 / 256), 6)
    expect(perWeight({ precision: "bfloat16", optimizer: "pagedAdamw8bit" })).toBeCloseTo(4, 6)
    const { hostBytes, elements } = ask({ optimizer: "pagedAdamw8bit" })
    expect(hostBytes / elements).toBeCloseTo(2 * (1 + 4 / 256), 6)
  })

  it("are shared by ZeRO's stages: states, then gradients, then weights", () => {
    const shared = (zeroStage: 1 | 2 | 3) => perWeight({ devices: 8, zeroStage, batch: 64 })
    expect(shared(1)).toBeCloseTo(4 + 12 / 8, 6)
    expect(shared(2)).toBeCloseTo(2 + 14 / 8, 6)
    // Two of 32 layers are whole.
    expect(shared(3)).toBeGreaterThan(16 / 8)
    expect(shared(3)).toBeLessThan(16 / 8 + 2 * (2 / 32))
  })

  it("keep one gradient where the step runs in the backward pass", () => {
    const report = ask({ fusedBackward: true, optimizer: "sgd", precision: "bfloat16" })
    // The largest is the table of 128,256 tokens.
    expect(of(report, "gradients")).toBeLessThanOrEqual(2 * 128_256 * 4096)
  })
})

describe("adapters", () => {
  it("have rank × (inputs + outputs) weights for each matrix", () => {
    // Llama 2 7B, rank 8, seven matrices a layer: as PEFT prints it, 19,988,480.
    expect(estimateTraining({ model: llama27B, method: "lora", sequenceLength: 512 }).trainableElements).toBe(
      19_988_480,
    )
    // Attention alone: 4 × 8 × 8192 × 32.
    const attention = estimateTraining({ model: llama27B, method: "lora", targets: "attention", sequenceLength: 512 })
    expect(attention.trainableElements).toBe(4 * 8 * 8192 * 32)
  })

  it("stand beside routed experts, and not in them", () => {
    const { trainableElements, elements } = ask({ model: glm45Air, method: "lora" })
    expect(trainableElements / elements).toBeLessThan(0.001)
  })

  it("of a model in four bits leave tables and norms in 16", () => {
    const report = ask({ method: "qlora" })
    const tables = 2 * 2 * 128_256 * 4096
    const matrices = report.elements - 2 * 128_256 * 4096
    expect(of(report, "weights") - tables).toBeGreaterThan(matrices * 0.5)
    expect(of(report, "weights") - tables).toBeLessThan(matrices * 0.53)
  })
})

describe("activations", () => {
  const options = { sequenceLength: 1024, flashAttention: true, fusedKernels: false, isFull: true }

  it("are counted tensor by tensor", () => {
    // Two layers, 64 wide, heads of 32 (two, and one for keys and values), 96 gated; without norms of the end.
    const norms = 2 * 6 * 64
    const attention = 2 * 64 + 2 * (2 * 32 + 2 * 32) + 2 * 2 * 32 + 4 * 2
    const dense = 2 * 64 + 8 * 96
    expect(savedBytes(tiny, options).all).toBe(2 * (norms + attention + dense))
    expect(savedBytes(tiny, options).inputs).toBe(2 * 2 * 64)
  })

  it("have the square of a sequence without fused attention: 6 bytes a score", () => {
    const scores = (sequenceLength: number) =>
      savedBytes(tiny, { ...options, sequenceLength, flashAttention: false }).all - savedBytes(tiny, options).all
    expect(scores(2048) - scores(1024)).toBe(2 * 6 * 2 * 1024)
  })

  it("are fewer where layers are computed again, and fewest where inputs are on the host", () => {
    const bytes = (gradientCheckpointing: boolean | "offloaded") =>
      of(ask({ method: "lora", loss: "linear", batch: 4, gradientCheckpointing }), "activations")
    expect(bytes(true)).toBeLessThan(bytes(false))
    expect(bytes("offloaded")).toBeLessThan(bytes(true))
  })
})

test("every total is the sum of its terms, with bounds around it, and grows with tokens", () => {
  const requests = fc.record({
    method: fc.constantFrom("full", "lora", "qlora"),
    optimizer: fc.constantFrom(...optimizers),
    gradientCheckpointing: fc.constantFrom(true, false, "offloaded" as const),
    loss: fc.constantFrom("plain", "chunked", "kernel", "linear"),
    sequenceLength: fc.integer({ min: 1, max: 65_536 }),
    batch: fc.integer({ min: 1, max: 8 }),
    rank: fc.integer({ min: 1, max: 256 }),
  })
  fc.assert(
    fc.property(requests, (changed) => {
      const report = ask(changed as Partial<TrainingRequest>)
      expect(report.terms.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(report.totalBytes)
      for (const { bytes, interval } of report.terms) {
        expect(interval.low).toBeLessThanOrEqual(bytes)
        expect(interval.high).toBeGreaterThanOrEqual(bytes)
      }
      const longer = ask({ ...changed, sequenceLength: changed.sequenceLength * 2 } as Partial<TrainingRequest>)
      expect(longer.totalBytes).toBeGreaterThanOrEqual(report.totalBytes)
    }),
    { numRuns: 40 },
  )
})

test("values out of range are refused", () => {
  const code = (changed: Partial<TrainingRequest>) => errorOf(() => ask(changed)).code
  expect(code({ sequenceLength: 0 })).toBe("INVALID_REQUEST")
  expect(code({ zeroStage: 2 })).toBe("INVALID_REQUEST")
  expect(code({ fusedBackward: true, accumulation: 4 })).toBe("INVALID_REQUEST")
  expect(code({ optimizer: "adam" as "adamw" })).toBe("INVALID_REQUEST")
})

test("70 billion weights in four bits are tuned on 48 GB, as Dettmers et al. 2023 did with 65", () => {
  const report = ask({ model: llama270B, method: "qlora", sequenceLength: 512, rank: 64, optimizer: "pagedAdamw" })
  expect(report.totalBytes).toBeLessThan(48 * 2 ** 30)
  expect(report.totalBytes).toBeGreaterThan(36 * 2 ** 30)
})

describe("published peaks", () => {
  const scores = trainingScores()

  it("are met with a median error below 6 %", () => {
    expect(medianError(scores)).toBeLessThan(0.06)
  })

  // DeepSpeed's buffers are not known; and torchtune's LoRA leaves 1.3 GB for what takes 2.2 beside its QLoRA.
  it("are inside the bounds but for two", () => {
    const outside = scores.filter(({ isInside }) => !isInside).map(({ peak }) => peak.what)
    expect(outside).toEqual(["LoRA, 2 × 2048 tokens", "LoRA of attention, 8192 tokens, ZeRO 2 on 8 devices"])
  })

  it("are on the page", async () => {
    await expect(trainingPage()).toMatchFileSnapshot("../../../../docs/training.md")
  })
})
