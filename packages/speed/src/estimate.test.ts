import { llamaCpp } from "@plimsoll/memory/engines"
import { f16, q4KM, q80 } from "@plimsoll/quant/recipes"
import { type Hardware, PlimsollError } from "@plimsoll/specs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ampere, round } from "../test/devices.ts"
import { glmAir, llama8B } from "../test/models.ts"
import { estimateSpeed, type SpeedRequest } from "./estimate.ts"

const question = { model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp, hardware: [round] }
const ask = (changed: Partial<SpeedRequest> = {}) => estimateSpeed({ ...question, ...changed })

function errorOf(run: () => unknown): PlimsollError {
  try {
    run()
  } catch (error) {
    if (PlimsollError.isInstance(error)) return error
    throw error
  }
  throw new Error("expected an error, got none")
}

describe("decoding by hand", () => {
  // 32 layers of 218,103,808 elements and a head of 525,336,576, two bytes each; 65 norms of 4096, four bytes each.
  const bytes = (32 * 218_103_808 + 525_336_576) * 2 + 65 * 4096 * 4

  it("reads 15 GB at 0.9 TB/s, and spends 95 µs a layer and 250 µs a token", () => {
    const { decode, decodeTokensPerSecond, bound } = ask({ recipe: f16 })
    expect(decode.weightSeconds).toBeCloseTo(bytes / 0.9e12, 12)
    const seconds = 15.010381824e9 / 0.9e12 + 32 * 95e-6 + 0.25e-3
    expect(decodeTokensPerSecond).toBeCloseTo(1 / seconds, 9)
    expect(decodeTokensPerSecond).toBeCloseTo(50.08, 2)
    expect(bound).toBe("memory")
  })

  it("reads 131,072 bytes of cache a token of context, at half of the bandwidth", () => {
    const at = (depth: number) => 1 / ask({ recipe: f16, depth }).decodeTokensPerSecond
    expect(at(32_768) - at(0)).toBeCloseTo((32_768 * 131_072) / 0.5e12, 12)
  })

  it("reads one sixteenth of 128 experts, at 0.89 of the rate", () => {
    const { decode } = ask({ model: { architecture: glmAir }, recipe: f16 })
    const experts = 45 * 3 * 4096 * 1408 * 2 * 8
    const layer = 2 * 4096 * 12_288 + 2 * 4096 * 1024
    const matrices = 46 * layer + 3 * 4096 * 10_944 + 45 * 3 * 4096 * 1408 + 4096 * 151_552
    const small = 45 * (4096 * 128 + 128) + 46 * (12_288 + 2 * 1024 + 2 * 4096) + 4096
    expect(decode.weightSeconds).toBeCloseTo((matrices * 2 + small * 4) / 0.9e12 + experts / (0.9e12 * 0.89), 12)
    expect(decode.layerSeconds).toBeCloseTo(46 * 95e-6 * 1.85, 12)
  })

  it("waits for fixed costs where memory is fast enough", () => {
    expect(ask({ hardware: [{ ...round, bandwidth: 1e15 }], recipe: f16 }).bound).toBe("overhead")
  })

  it("waits for unpacking where arithmetic is slow", () => {
    expect(ask({ hardware: [{ ...round, rates: { fp32: 1e12 } }] }).bound).toBe("compute")
  })
})

describe("bounds", () => {
  it("are wide where the generation is unknown", () => {
    const { support, decodeTokensPerSecond: rate, interval } = ask({ recipe: f16 })
    expect(support).toBe("vendor")
    expect(interval.decodeTokensPerSecond.low).toBe(rate * 0.5)
    const known = ask({ hardware: [ampere] })
    expect(known.support).toBe("generation")
    const width = ({ low, high }: { low: number; high: number }) => high / low
    expect(width(known.interval.decodeTokensPerSecond)).toBeLessThan(width(interval.decodeTokensPerSecond))
  })

  it("contain the rate and end at what bandwidth allows, whatever the device", () => {
    const device = fc.record({
      generation: fc.constantFrom("Ampere", "Hopper", "Blackwell", "Ada Lovelace", "unheard of"),
      bandwidth: fc.double({ min: 1e10, max: 1e14, noNaN: true }),
      fp32: fc.double({ min: 1e11, max: 1e15, noNaN: true }),
    })
    const model = fc.constantFrom(llama8B, glmAir)
    fc.assert(
      fc.property(
        device,
        model,
        fc.nat({ max: 131_072 }),
        fc.integer({ min: 1, max: 8192 }),
        (figures, architecture, depth, promptTokens) => {
          const { generation, bandwidth, fp32 } = figures
          const hardware = [{ ...round, generation, bandwidth, rates: { fp32, fp16: 2 * fp32, int8: 4 * fp32 } }]
          const report = ask({ hardware, model: { architecture }, depth, promptTokens })
          const { decodeTokensPerSecond, prefillTokensPerSecond = 0, timeToFirstTokenSeconds = 0, interval } = report
          const cached = llamaCpp.cacheBytesPerToken({ ...question, model: { architecture } }) * depth
          // Less than the file's active bytes are read for no token: 4.5 GB of Llama, 6 GB of GLM at Q4_K_M.
          const least = (architecture === llama8B ? 4.5e9 : 6e9) + cached
          expect(interval.decodeTokensPerSecond.high).toBeLessThanOrEqual(bandwidth / least)
          const triples = [
            [interval.decodeTokensPerSecond, decodeTokensPerSecond],
            [interval.prefillTokensPerSecond, prefillTokensPerSecond],
            [interval.timeToFirstTokenSeconds, timeToFirstTokenSeconds],
          ] as const
          for (const [bounds, value] of triples) {
            expect(value).toBeGreaterThan(0)
            expect(bounds?.low).toBeLessThanOrEqual(value)
            expect(bounds?.high).toBeGreaterThanOrEqual(value)
          }
        },
      ),
    )
  })
})

describe("monotony", () => {
  const faster = (figures: Partial<Hardware>, base: Hardware) => ask({ hardware: [{ ...base, ...figures }] })
  const factor = fc.double({ min: 1.01, max: 100, noNaN: true })

  it("more context is slower, for decode and prefill", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (depth, more) => {
        const [near, far] = [ask({ depth }), ask({ depth: depth + more })]
        expect(far.decodeTokensPerSecond).toBeLessThan(near.decodeTokensPerSecond)
        expect(far.prefillTokensPerSecond).toBeLessThan(near.prefillTokensPerSecond ?? 0)
      }),
    )
  })

  it("more bandwidth is faster", () => {
    fc.assert(
      fc.property(factor, fc.constantFrom(round, ampere), (times, base) => {
        const [slow, fast] = [faster({}, base), faster({ bandwidth: base.bandwidth * times }, base)]
        expect(fast.decodeTokensPerSecond).toBeGreaterThan(slow.decodeTokensPerSecond)
        expect(fast.prefillTokensPerSecond).toBeGreaterThanOrEqual(slow.prefillTokensPerSecond ?? 0)
      }),
    )
  })

  it("more arithmetic is faster for prompts", () => {
    fc.assert(
      fc.property(factor, (times) => {
        const rates = { fp32: 50e12 * times, fp16: 100e12 * times, int8: 400e12 * times }
        expect(faster({ rates }, round).prefillTokensPerSecond).toBeGreaterThan(ask().prefillTokensPerSecond ?? 0)
      }),
    )
  })

  it("fewer bytes are faster, of weights and of cache", () => {
    expect(ask().decodeTokensPerSecond).toBeGreaterThan(ask({ recipe: q80 }).decodeTokensPerSecond)
    const deep = { depth: 65_536 }
    const small = ask({ ...deep, cacheKeys: "q8_0", cacheValues: "q8_0" })
    expect(small.decodeTokensPerSecond).toBeGreaterThan(ask(deep).decodeTokensPerSecond)
  })
})

describe("the first token", () => {
  it("comes after the prompt and one decode", () => {
    const report = ask({ promptTokens: 1000 })
    const prompt = 1000 / (report.prefillTokensPerSecond ?? 0)
    expect(report.timeToFirstTokenSeconds).toBeCloseTo(prompt + 1 / report.decodeTokensPerSecond, 9)
  })

  it("is unknown where no arithmetic rate is known, and decoding is not", () => {
    const report = ask({ hardware: [{ ...round, rates: {} }] })
    expect(report.prefillTokensPerSecond).toBeUndefined()
    expect(report.timeToFirstTokenSeconds).toBeUndefined()
    expect(report.interval).toMatchObject({ prefillTokensPerSecond: undefined, timeToFirstTokenSeconds: undefined })
    expect(report.decodeTokensPerSecond).toBeGreaterThan(0)
  })
})

describe("refusals", () => {
  it.each([
    ["depth", -1, "depth: expected an integer from 0, got -1"],
    ["depth", Number.NaN, "depth: expected an integer from 0, got NaN"],
    ["promptTokens", 0, "promptTokens: expected an integer from 1, got 0"],
    ["promptTokens", 1e300, "promptTokens: expected an integer from 1, got 1e+300"],
    ["microBatch", 0.5, "microBatch: expected an integer from 1, got 0.5"],
  ])("%s of %s", (field, value, message) => {
    const error = errorOf(() => ask({ [field]: value }))
    expect([error.code, error.message]).toEqual(["INVALID_REQUEST", message])
  })

  it.each([
    [[], "hardware: expected one device for a speed, got 0"],
    [[round, round], "hardware: expected one device for a speed, got 2"],
  ])("%#: other than one device", (hardware, message) => {
    const error = errorOf(() => ask({ hardware }))
    expect([error.code, error.message]).toEqual(["UNSUPPORTED", message])
  })

  it.each([Number.NaN, 0, -1, undefined])("a bandwidth of %s", (bandwidth) => {
    const error = errorOf(() => ask({ hardware: [{ ...round, bandwidth }] }))
    expect([error.code, error.message]).toEqual([
      "MISSING_DATA",
      'hardware: expected the bandwidth of "Round", got nothing',
    ])
  })
})
