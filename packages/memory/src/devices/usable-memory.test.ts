import {
  arc140v,
  gb10,
  jetsonAgxOrin32gb,
  l40s,
  n1x48sm,
  rtx4090,
  rtx6000AdaGeneration,
} from "@plimsoll/specs/hardware"
import { describe, expect, it, test } from "vitest"
import { card, macWith, unreadCard } from "../../test/hardware.ts"
import { usableMemoryPage } from "../../test/usable-memory-page.ts"
import { macosGpuLimit } from "./macos-limit.ts"
import type { UsableMemoryOptions } from "./system.ts"
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

const MiB = 2 ** 20

describe("systems", () => {
  it("of which nothing is said change nothing", () => {
    expect(usableMemory(rtx4090)).toEqual(usableMemory(rtx4090, {}))
    expect(usableMemory(rtx4090, 0)).toEqual(usableMemory(rtx4090, { reservedBytes: 0 }))
  })

  it("Windows keeps some of every card, whether it draws the desktop or not", () => {
    const [plain, drawn] = [{}, { display: true }].map((more) => usableMemory(rtx4090, { system: "windows", ...more }))
    expect(plain).toEqual(drawn)
    const whole = usableMemory(rtx4090).bytes
    // What programs printed of this card, 22,994 and 23,036 of 24,564 MiB, and the 300 MiB that they held themselves.
    expect(plain?.interval.low).toBeLessThanOrEqual((22_994 + 300) * MiB)
    expect(plain?.interval.high).toBeGreaterThanOrEqual((23_036 + 300) * MiB)
    expect(plain?.bytes).toBeLessThan(whole)
    expect(plain?.certainty).toBe("fitted")
  })

  it("Windows 10 and WSL 2 keep more", () => {
    const low = (options: UsableMemoryOptions) => usableMemory(rtx4090, options).interval.low
    expect(low({ system: "windows", systemVersion: 10 })).toBeLessThan(low({ system: "windows", systemVersion: 11 }))
    expect(low({ system: "wsl2" })).toBeLessThan(low({ system: "windows" }))
  })

  it("Windows goes on in the host's memory where a card is full, and Linux fails", () => {
    expect(usableMemory(rtx4090, { system: "windows" }).warnings?.[0]).toContain("Sysmem Fallback Policy")
    expect(usableMemory(rtx4090, { system: "linux" }).warnings).toBeUndefined()
  })

  it("Linux keeps what its desktop takes, on the card that draws it", () => {
    const options = { system: "linux" } as const
    expect(usableMemory(rtx4090, options)).toEqual(usableMemory(rtx4090))
    const drawn = usableMemory(rtx4090, { ...options, display: true })
    expect(usableMemory(rtx4090).bytes - drawn.bytes).toBe(241 * MiB)
  })

  it("macOS of a known version has one limit", () => {
    const limit = (systemVersion: number) => usableMemory(macWith(64), { system: "macos", systemVersion })
    expect([limit(15).bytes / GiB, limit(15).interval.high]).toEqual([48, limit(15).bytes])
    expect(limit(26).interval).toEqual({ low: limit(26).bytes, high: limit(26).bytes, coverage: 0.9 })
  })

  it("let graphics units have half of the memory that they share", () => {
    const chip = { ...unreadCard, vendor: "amd", unifiedMemory: true, memoryBytes: 128 * GiB } as const
    expect(usableMemory(chip, { system: "linux" }).bytes).toBe(64 * GiB)
    expect(usableMemory(chip, { system: "windows" }).bytes).toBe(64 * GiB)
    expect(usableMemory(arc140v, { system: "windows" }).bytes).toBe(arc140v.memoryBytes / 2)
    expect(usableMemory(arc140v, { system: "linux" }).certainty).toBe("assumed")
  })

  it("leave a limit as it was set", () => {
    const limitBytes = 110 * GiB
    expect(usableMemory(macWith(128), { limitBytes })).toMatchObject({ bytes: limitBytes, certainty: "exact" })
    expect(() => usableMemory(macWith(128), { limitBytes: 0.5 })).toThrow("limitBytes: expected a whole number")
  })
})

describe("machines of one memory", () => {
  it("have what Linux has", () => {
    expect(usableMemory(gb10, { system: "linux" }).bytes / GiB).toBeCloseTo(121.7, 6)
    expect(usableMemory(gb10)).toEqual(usableMemory(gb10, { system: "linux" }))
    const unread = usableMemory(jetsonAgxOrin32gb)
    expect(unread.certainty).toBe("assumed")
    expect(unread.interval.low).toBeLessThan(unread.bytes)
    expect(unread.interval.high).toBeLessThan(32 * GiB)
  })

  it("share all but 16 GB under Windows", () => {
    expect(usableMemory(n1x48sm, { system: "windows" }).bytes).toBe(Math.floor(102.4 * GiB))
  })
})

describe("error correction", () => {
  it("takes a sixteenth of GDDR memory", () => {
    const [off, on] = [false, true].map((ecc) => usableMemory(rtx6000AdaGeneration, { ecc }).bytes)
    // nvidia-smi prints 49,140 MiB without and 46,068 with it.
    expect((on ?? 0) / (off ?? 1)).toBeCloseTo(15 / 16, 2)
    expect(usableMemory(l40s, { ecc: true })).toEqual(usableMemory(l40s))
    expect(usableMemory(l40s, { ecc: false }).bytes).toBeGreaterThan(usableMemory(l40s).bytes)
  })

  it("takes nothing of HBM", () => {
    const memory = { ...unreadCard, memoryType: "HBM3" }
    expect(usableMemory(memory, { ecc: true })).toEqual(usableMemory(memory))
  })
})

test("the page is the documentation's", async () => {
  await expect(usableMemoryPage()).toMatchFileSnapshot("../../../../docs/usable-memory.md")
})
