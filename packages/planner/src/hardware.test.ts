import { estimateMemory } from "@plimsoll/memory"
import { llamaCpp } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import { architectureFromConfig, PlimsollError } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { card, mac, price } from "../test/devices.ts"
import { type HardwareQuestion, rankHardware } from "./hardware.ts"

const GiB = 2 ** 30

/** Sizes of meta-llama/Llama-3.1-8B. */
const architecture = architectureFromConfig({
  model_type: "llama",
  hidden_size: 4096,
  vocab_size: 128_256,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  intermediate_size: 14_336,
  max_position_embeddings: 131_072,
})

const large = card("Large", 48, { bandwidth: 400e9, prices: [price(3000, "2026-01")], segment: "workstation" })
const medium = card("Medium", 24, { bandwidth: 900e9, prices: [price(1200, "2026-01")] })
const small = card("Small", 8, { bandwidth: 500e9 })
const tiny = card("Tiny", 4, { prices: [price(100, "2026-01")] })
const candidates = [tiny, large, small, medium]
const question: HardwareQuestion = {
  model: { architecture },
  recipe: q4KM,
  engine: llamaCpp,
  context: 8192,
  candidates,
}
const rank = (changed: Partial<HardwareQuestion> = {}) => rankHardware({ ...question, ...changed })
const names = (changed: Partial<HardwareQuestion> = {}) => rank(changed).map(({ hardware }) => hardware.name)

/** What the model takes on a card, with its bounds. */
const need = estimateMemory({ ...question, hardware: [large] }).devices[0]
const low = need?.interval.low ?? 0
const high = need?.interval.high ?? 0
const withBytes = (name: string, bytes: number) =>
  card(name, 1, { memoryBytes: bytes, reportedMemory: { value: bytes, source: { where: "fixture" } } })

describe("order", () => {
  it.each([
    ["memory", ["Small", "Medium", "Large"]],
    ["speed", ["Medium", "Small", "Large"]],
    ["headroom", ["Large", "Medium", "Small"]],
    ["price", ["Medium", "Large", "Small"]],
  ] as const)("by %s", (sort, expected) => {
    expect(names({ sort })).toEqual(expected)
  })

  it("is by memory where nothing is asked, and by speed among equal memory", () => {
    const quick = { ...small, name: "Quick", bandwidth: 700e9 }
    expect(names({ candidates: [medium, small, quick] })).toEqual(["Quick", "Small", "Medium"])
  })

  it("puts what certainly holds the model before what may, and that before what does not", () => {
    const may = withBytes("May", high - 1)
    const not = { ...withBytes("Not", low - 1), bandwidth: 5000e9 }
    expect(names({ candidates: [not, may, large], sort: "speed", includeUnfit: true })).toEqual(["Large", "May", "Not"])
  })

  it("does not compare prices of different currencies", () => {
    const euro = { ...small, name: "Euro", prices: [price(50_000, "2026-01", "EUR")] }
    expect(names({ candidates: [small, medium, large, euro], sort: "price" })).toEqual([
      "Euro",
      "Medium",
      "Large",
      "Small",
    ])
  })

  it("ends after the limit", () => {
    expect(names({ limit: 2 })).toEqual(["Small", "Medium"])
    expect(names({ limit: 0 })).toEqual([])
  })
})

describe("filters", () => {
  it("by vendor and segment", () => {
    const radeon = { ...small, name: "Radeon", vendor: "amd" } as const
    expect(names({ candidates: [...candidates, radeon], vendor: "amd" })).toEqual(["Radeon"])
    expect(names({ segment: "workstation" })).toEqual(["Large"])
  })

  it("by budget, without what has no price in its currency", () => {
    expect(names({ budget: { amount: 1200, currency: "USD" } })).toEqual(["Medium"])
    expect(names({ budget: { amount: 1199, currency: "USD" } })).toEqual([])
    expect(names({ budget: { amount: 10_000, currency: "EUR" } })).toEqual([])
  })

  it("by the newest price in the budget's currency", () => {
    const prices = [price(1500, "2026-02"), price(1200, "2026-01"), price(1, "2026-03", "EUR")]
    const dearer = { ...medium, prices }
    expect(names({ candidates: [dearer], budget: { amount: 1499, currency: "USD" } })).toEqual([])
    const [found] = rank({ candidates: [dearer], budget: { amount: 1500, currency: "USD" } })
    expect(found?.price?.amount).toBe(1500)
  })

  it("by tokens per second", () => {
    const [fastest, second] = rank({ sort: "speed" })
    const between = ((fastest?.speed.decodeTokensPerSecond ?? 0) + (second?.speed.decodeTokensPerSecond ?? 0)) / 2
    expect(names({ minimumDecode: between })).toEqual(["Medium"])
  })

  it("by context that certainly fits", () => {
    const [holder] = rank({ candidates: [small] })
    const longest = holder?.maximumContext ?? 0
    expect(names({ candidates: [small], minimumContext: longest })).toEqual(["Small"])
    expect(names({ candidates: [small], minimumContext: longest + 1 })).toEqual([])
    const [unfit] = rank({ candidates: [small], minimumContext: longest + 1, includeUnfit: true })
    expect(unfit?.why).toBe(`holds ${longest} of the ${longest + 1} tokens of context asked for`)
  })

  it("leaves out what does not fit unless asked", () => {
    expect(names()).not.toContain("Tiny")
    expect(names({ includeUnfit: true }).at(-1)).toBe("Tiny")
  })

  it.each([
    ["limit", { limit: -1 }, -1],
    ["minimumContext", { minimumContext: Number.NaN }, Number.NaN],
    ["minimumDecode", { minimumDecode: -5 }, -5],
    ["budget.amount", { budget: { amount: Number.POSITIVE_INFINITY, currency: "USD" } }, Number.POSITIVE_INFINITY],
  ] as const)("refuses an impossible %s", (field, changed, value) => {
    try {
      rank(changed)
    } catch (error) {
      if (!PlimsollError.isInstance(error)) throw error
      expect([error.code, error.message]).toEqual([
        "INVALID_REQUEST",
        `${field}: expected a number from 0, got ${value}`,
      ])
      return
    }
    throw new Error("expected an error, got none")
  })
})

describe("what cannot be asked", () => {
  const unread = { ...small, name: "Unread", bandwidth: undefined }
  const foreign = { ...small, name: "Foreign", vendor: "google" } as const

  it("is left out: a device whose bandwidth nobody knows, and one that the engine does not run on", () => {
    expect(names({ candidates: [unread, foreign, small] })).toEqual(["Small"])
  })

  it("is an error where nothing can be asked", () => {
    expect(() => rank({ candidates: [unread] })).toThrow("expected the bandwidth")
    expect(() => rank({ candidates: [foreign] })).toThrow("expected a device that llama.cpp runs on")
  })

  it("is left out unless asked for where it was only announced", () => {
    const announced = { ...small, name: "Announced", status: "announced" } as const
    expect(names({ candidates: [announced, small] })).toEqual(["Small"])
    expect(names({ candidates: [announced, small], includeAnnounced: true })).toContain("Announced")
  })
})

describe("memory options", () => {
  it("are devices of their own", () => {
    const results = rank({ candidates: [mac([16, 64, 128])], includeUnfit: true })
    expect(results.map(({ hardware }) => hardware.memoryBytes / GiB)).toEqual([16, 64, 128])
    expect(new Set(results.map(({ capacityBytes }) => capacityBytes)).size).toBe(3)
  })

  it("take the driver's figure for the size that it was read on alone", () => {
    const chip = { ...card("Chip", 64), memoryOptions: [32 * GiB, 64 * GiB] }
    const [half, whole] = rank({ candidates: [chip] })
    expect(whole?.capacityBytes).toBe(64 * GiB)
    expect(half?.capacityBytes).toBeLessThanOrEqual(32 * GiB)
  })
})

describe("a result", () => {
  it("has capacity less need as headroom, and the estimate's bytes", () => {
    for (const result of rank({ includeUnfit: true })) {
      expect(result.headroomBytes).toBe(result.capacityBytes - result.deviceBytes)
      expect(result.capacityBytes).toBe(result.hardware.memoryBytes)
      const report = estimateMemory({ ...question, hardware: [result.hardware] })
      expect([result.totalBytes, result.deviceBytes]).toEqual([report.totalBytes, report.devices[0]?.totalBytes])
    }
  })

  it("has the longest context even where the one asked for does not fit", () => {
    const [result] = rank({ candidates: [small], context: 131_072, includeUnfit: true })
    expect(result?.fits).toBe("no")
    const fitsAt = (context: number) => estimateMemory({ ...question, context, hardware: [small] }).fits
    const longest = result?.maximumContext ?? 0
    expect([fitsAt(longest), fitsAt(longest + 256) === "yes"]).toEqual(["yes", false])
  })
})

describe("why", () => {
  const why = (changed: Partial<HardwareQuestion>) => rank({ includeUnfit: true, ...changed })[0]?.why
  const total = need?.totalBytes ?? 0

  it("names what is to spare", () => {
    const spare = 24 * GiB - total
    expect(why({ candidates: [medium] })).toBe(`holds everything, ${(spare / 1e9).toFixed(1)} GB to spare`)
  })

  it("names how far it is over, and that weights could stay on the host", () => {
    const over = total - 4 * GiB
    expect(why({ candidates: [tiny] })).toBe(
      `${(over / 1e9).toFixed(1)} GB over its usable memory; runs only with at least that much of the weights in host memory, at the host's speed`,
    )
  })

  it("names the context that would fit instead", () => {
    const [result] = rank({ candidates: [small], context: 131_072, includeUnfit: true })
    const over = (result?.deviceBytes ?? 0) - 8 * GiB
    expect(result?.why).toBe(
      `${(over / 1e9).toFixed(1)} GB over its usable memory; up to ${result?.maximumContext} tokens of context fit`,
    )
  })

  it("says of unified memory that nothing can be moved", () => {
    expect(why({ candidates: [mac([4])] })).toMatch(
      /^\d+\.\d GB over its usable memory, which is the host's, so nothing can be moved there$/,
    )
  })

  it("says on which side of the capacity an uncertain need lies", () => {
    const above = withBytes("Above", total - 50e6)
    expect(why({ candidates: [above] })).toBe("50 MB over its usable memory as expected, within its bounds")
    const below = withBytes("Below", total + 50e6)
    expect(why({ candidates: [below] })).toBe("50 MB to spare, less than what is uncertain")
  })

  it("names the host where that is what lacks memory", () => {
    const { host } = estimateMemory({ ...question, hardware: [large] })
    const short = { candidates: [large], host: { memoryBytes: host.totalBytes - 200e6 } }
    expect(rank({ ...short, includeUnfit: true })[0]?.fits).toBe("no")
    expect(why(short)).toBe("0.2 GB over the host's memory")
  })
})
