import { describe, expect, it, test } from "vitest"
import { card, macWith, unreadCard } from "../../test/hardware.ts"
import { macosGpuLimit } from "./macos-limit.ts"
import { usableMemory } from "./usable-memory.ts"

const GiB = 2 ** 30

describe("cards", () => {
  it("have what their driver reports", () => {
    const memory = usableMemory(card)
    expect([memory.bytes, memory.certainty]).toEqual([24_000 * 2 ** 20, "exact"])
    expect(memory.interval).toEqual({ low: memory.bytes, high: memory.bytes, coverage: 1 })
  })

  it("without a driver's figure have nearly what is marketed, and never more", () => {
    const memory = usableMemory(unreadCard)
    expect(memory.certainty).toBe("assumed")
    expect(memory.bytes).toBeLessThan(24 * GiB)
    expect(memory.interval.high).toBe(24 * GiB)
    // ECC takes a sixteenth of GDDR memory; drivers keep a little beside it.
    expect(memory.interval.low).toBeLessThan(24 * GiB * (15 / 16))
    expect(memory.interval.low).toBeGreaterThan(24 * GiB * 0.9)
  })

  it("have less where some is in use", () => {
    const [whole, rest] = [usableMemory(unreadCard), usableMemory(unreadCard, GiB)]
    expect(rest.bytes).toBe(whole.bytes - GiB)
    expect(rest.interval).toEqual({ ...whole.interval, low: whole.interval.low - GiB, high: whole.interval.high - GiB })
    expect(rest.how).toContain("less 1073741824 bytes in use")
  })
})

test("AMD's graphics units have from half to all of the memory that they share", () => {
  const chip = { ...unreadCard, vendor: "amd", unifiedMemory: true, memoryBytes: 128 * GiB } as const
  const { bytes, interval } = usableMemory(chip)
  expect([interval.low, bytes, interval.high].map((size) => size / GiB)).toEqual([64, 96, 128])
})

describe("Macs", () => {
  // llama.cpp prints recommendedMaxWorkingSetSize in units of 10^6 bytes; in GiB these are round to two digits.
  it.each([
    [16, 11.84],
    [32, 24.96],
    [64, 51.84],
    [128, 107.52],
    [512, 464],
  ])("of %i GiB let the GPU have %f GiB under macOS 26", (size, gibibytes) => {
    const limit = macosGpuLimit(size * GiB)
    expect(limit.bytes / GiB).toBeCloseTo(gibibytes, 2)
    expect(limit.certainty).toBe("fitted")
  })

  it("have two thirds below 36 GiB and three quarters from there under older systems", () => {
    expect(macosGpuLimit(32 * GiB).interval.low).toBe(Math.floor((32 * GiB * 2) / 3))
    expect(macosGpuLimit(36 * GiB).interval.low).toBe(27 * GiB)
    expect(macosGpuLimit(64 * GiB).interval.low).toBe(48 * GiB)
  })

  it("of a size that was not read follow the older rule, up to the most that was ever read", () => {
    const limit = macosGpuLimit(192 * GiB)
    expect([limit.bytes, limit.certainty]).toEqual([144 * GiB, "assumed"])
    expect(limit.interval.low).toBe(144 * GiB)
    expect(limit.interval.high / (192 * GiB)).toBeCloseTo(498_216.21e6 / (512 * GiB), 8)
  })

  it.each([8, 16, 18, 24, 32, 36, 48, 64, 96, 128, 192, 256, 512])(
    "of %i GiB have bounds around the figure",
    (size) => {
      const { bytes, interval } = usableMemory(macWith(size))
      expect(interval.low).toBeLessThanOrEqual(bytes)
      expect(interval.high).toBeGreaterThanOrEqual(bytes)
      expect(interval.high).toBeLessThan(size * GiB)
    },
  )
})
