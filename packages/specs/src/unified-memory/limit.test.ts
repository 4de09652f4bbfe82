import { describe, expect, it, test } from "vitest"
import { gb10, m1Ultra64gpu, rtx4090, ryzenAiMaxPlus395 } from "../hardware/index.ts"
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
  })
})

test("Linux maps half of the memory for AMD's graphics units, and more where it is told to", () => {
  const limit = unifiedMemoryLimit({ hardware: ryzenAiMaxPlus395, memoryBytes: 128 * GiB, system: "linux" })
  expect(limit).toMatchObject({ bytes: 64 * GiB, raisedBytes: 128 * GiB })
})

test("Windows dedicates up to 96 of 128 GiB; other sizes are not known", () => {
  const raised = (gibibytes: number) =>
    unifiedMemoryLimit({ hardware: ryzenAiMaxPlus395, memoryBytes: gibibytes * GiB, system: "windows" })?.raisedBytes
  expect(raised(128)).toBe(96 * GiB)
  expect(raised(64)).toBeUndefined()
})

test("a GB10 has the system's memory, which no table tells", () => {
  const limit = unifiedMemoryLimit({ hardware: gb10, system: "linux" })
  expect(limit?.bytes).toBeUndefined()
  expect(limit?.rule).toContain("MemTotal")
})

test("a card with memory of its own has no such limit", () => {
  expect(unifiedMemoryLimit({ hardware: rtx4090, system: "linux" })).toBeUndefined()
})
