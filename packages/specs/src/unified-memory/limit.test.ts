import { describe, expect, it, test } from "vitest"
import type { Hardware } from "../hardware/hardware.ts"
import {
  arc140v,
  gb10,
  jetsonAgxOrin32gb,
  m1Ultra64gpu,
  n1x48sm,
  rtx4090,
  ryzenAiMaxPlus395,
} from "../hardware/index.ts"
import { macosOverride, unifiedMemoryLimit } from "./index.ts"

const GiB = 2 ** 30

describe("macOS", () => {
  const limit = (gibibytes: number, systemVersion?: number) =>
    unifiedMemoryLimit({
      hardware: m1Ultra64gpu,
      memoryBytes: gibibytes * GiB,
      system: "macos",
      ...(systemVersion === undefined ? {} : { systemVersion }),
    })

  it.each([
    [16, 10.67],
    [32, 21.33],
    [36, 27],
    [64, 48],
    [192, 144],
  ])("15 lets the GPU of %i GiB have %f GiB", (memory, gibibytes) => {
    expect((limit(memory, 15)?.bytes ?? 0) / GiB).toBeCloseTo(gibibytes, 2)
  })

  it.each([
    [16, 11.84],
    [64, 51.84],
    [128, 107.52],
    [512, 464],
  ])("26 lets the GPU of %i GiB have %f GiB", (memory, gibibytes) => {
    expect((limit(memory, 26)?.bytes ?? 0) / GiB).toBeCloseTo(gibibytes, 2)
  })

  it("26 is unknown for sizes that nobody printed", () => {
    for (const memory of [8, 96, 192, 256]) expect(limit(memory, 26)?.bytes).toBeUndefined()
  })

  it("allows more by a command", () => {
    expect(macosOverride(60 * GiB)).toBe("sudo sysctl iogpu.wired_limit_mb=61440")
    expect(limit(64)?.raise).toContain("sudo sysctl iogpu.wired_limit_mb=N")
    expect(macosOverride(60 * GiB, 13)).toBe("sudo sysctl debug.iogpu.wired_limit=64424509440")
    expect(limit(64, 13)?.raise).toBe("sudo sysctl debug.iogpu.wired_limit=N, in bytes")
  })
})

test("Linux maps half of the memory for AMD's graphics units, and more where it is told to", () => {
  const limit = unifiedMemoryLimit({ hardware: ryzenAiMaxPlus395, memoryBytes: 128 * GiB, system: "linux" })
  expect(limit).toMatchObject({ bytes: 64 * GiB, raisedBytes: 128 * GiB })
})

describe("Windows", () => {
  const limit = (hardware: Hardware, gibibytes: number) =>
    unifiedMemoryLimit({ hardware, memoryBytes: gibibytes * GiB, system: "windows" })

  it("lets graphics units share half of the memory", () => {
    expect(limit(arc140v, 32)?.bytes).toBe(16 * GiB)
    expect(limit(ryzenAiMaxPlus395, 64)?.bytes).toBe(32 * GiB)
  })

  it("dedicates up to 96 of 128 GiB, and shares half of the rest; other sizes are not known", () => {
    expect(limit(ryzenAiMaxPlus395, 128)?.raisedBytes).toBe(112 * GiB)
    expect(limit(ryzenAiMaxPlus395, 64)?.raisedBytes).toBeUndefined()
  })

  it.each([
    [16, 8],
    [32, 16],
    [64, 48],
    [128, 102.4],
  ])("lets an N1X with %i GiB share %f GiB", (gibibytes, shared) => {
    expect(limit(n1x48sm, gibibytes)?.bytes).toBe(Math.floor(shared * GiB))
  })
})

test("a GB10 has the system's memory, as it was read", () => {
  const limit = unifiedMemoryLimit({ hardware: gb10, system: "linux" })
  expect((limit?.bytes ?? 0) / GiB).toBeCloseTo(121.7, 6)
  expect(limit?.rule).toContain("MemTotal")
})

test("a size that nobody read is unknown", () => {
  const limit = unifiedMemoryLimit({ hardware: jetsonAgxOrin32gb, system: "linux" })
  expect(limit?.bytes).toBeUndefined()
  expect(limit?.sources.length).toBeGreaterThan(1)
})

test("a card with memory of its own has no such limit", () => {
  expect(unifiedMemoryLimit({ hardware: rtx4090, system: "linux" })).toBeUndefined()
})
