import { q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B } from "../test/architectures.ts"
import { errorOf } from "../test/errors.ts"
import { card, cardWith, macWith } from "../test/hardware.ts"
import { llamaCpp } from "./engines/index.ts"
import { estimateMemory } from "./estimate.ts"
import type { MemorySums } from "./report.ts"
import type { MemoryRequest } from "./request.ts"
import type { TermKind } from "./term.ts"

const GiB = 2 ** 30
const question: MemoryRequest = { model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp, context: 8192 }
const kinds = ["weights", "cache", "state", "compute", "output", "overhead"] as const satisfies TermKind[]
const ask = (changed: Partial<MemoryRequest>) => estimateMemory({ ...question, ...changed })
const partsOf = (sums: MemorySums) => kinds.reduce((total, kind) => total + sums[`${kind}Bytes`], 0)

describe("totals", () => {
  it.each([
    ["a card", [card]],
    ["a Mac", [macWith(64)]],
    ["the CPU", []],
  ] as const)("of %s are sums of terms", (_, hardware) => {
    const report = ask({ hardware })
    expect(report.terms.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(report.totalBytes)
    for (const sums of [report, report.host, ...report.devices]) expect(partsOf(sums)).toBe(sums.totalBytes)
    const places = [report.host, ...report.devices]
    expect(places.reduce((sum, { totalBytes }) => sum + totalBytes, 0)).toBe(report.totalBytes)
    expect(places.reduce((sum, { interval }) => sum + interval.high, 0)).toBe(report.interval.high)
    for (const { bytes, interval } of report.terms) {
      expect(interval.low).toBeLessThanOrEqual(bytes)
      expect(interval.high).toBeGreaterThanOrEqual(bytes)
      expect(Number.isSafeInteger(bytes)).toBe(true)
    }
  })

  it("are all on the host without a device", () => {
    const report = ask({})
    expect(report.devices).toEqual([])
    expect(report.host.totalBytes).toBe(report.totalBytes)
    expect(report.overheadBytes).toBe(0)
  })

  it("are all on the host where a device is there and the CPU computes", () => {
    const report = ask({ hardware: [card], backend: "cpu" })
    expect(report.devices[0]?.totalBytes).toBe(0)
    expect(report.host.totalBytes).toBe(ask({}).totalBytes)
  })

  it("name what is in the file and not in memory", () => {
    const report = ask({ model: { architecture: glmAir } })
    expect(report.downloadBytes).toBe(72_848_161_792)
    expect(report.notLoadedBytes).toBe(2_409_308_672)
    expect(report.weightsBytes).toBe(report.downloadBytes - report.notLoadedBytes)
  })

  it("say how sure they are: exact on CUDA, fitted on Metal, assumed for what llama.cpp does not count", () => {
    const certainty = (hardware: MemoryRequest["hardware"], what: TermKind) =>
      ask({ hardware }).terms.find((term) => term.what === what && term.device === 0)?.certainty
    expect(certainty([card], "compute")).toBe("exact")
    expect(certainty([macWith(64)], "compute")).toBe("fitted")
    expect(certainty([card], "overhead")).toBe("assumed")
  })
})

describe("fits", () => {
  const [need] = ask({ hardware: [card] }).devices
  const { low = 0, high = 0 } = need?.interval ?? {}

  it("yes where the largest need meets the capacity, no where the smallest exceeds it, else uncertain", () => {
    expect(high).toBeGreaterThan(low)
    const fitsIn = (bytes: number) => ask({ hardware: [cardWith(bytes)] }).devices[0]?.fits
    expect([fitsIn(high), fitsIn(high - 1), fitsIn(low), fitsIn(low - 1)]).toEqual([
      "yes",
      "uncertain",
      "uncertain",
      "no",
    ])
  })

  it("less where memory is in use", () => {
    expect(ask({ hardware: [cardWith(high + GiB)], reservedBytes: GiB }).fits).toBe("yes")
    expect(ask({ hardware: [cardWith(high + GiB)], reservedBytes: GiB + 1 }).fits).toBe("uncertain")
  })

  it("is the worst of device and host", () => {
    const hostNeed = ask({ hardware: [card] }).host.totalBytes
    expect(ask({ hardware: [card], host: { memoryBytes: hostNeed } }).fits).toBe("yes")
    const short = ask({ hardware: [card], host: { memoryBytes: hostNeed - 1 } })
    expect([short.fits, short.devices[0]?.fits, short.host.fits]).toEqual(["no", "yes", "no"])
    expect(ask({ hardware: [card], host: { memoryBytes: hostNeed + 10, reservedBytes: 11 } }).fits).toBe("no")
  })

  it("is uncertain on a host of which nobody said how much memory it has", () => {
    const report = ask({})
    expect([report.fits, report.host.capacity]).toEqual(["uncertain", undefined])
  })
})

describe("unified memory", () => {
  it("must hold the parts of device and host at once", () => {
    const mac = macWith(16)
    const { totalBytes } = ask({ hardware: [mac] })
    const [needed] = ask({ hardware: [mac] }).devices
    // The device alone fits its limit, but not beside the host's part in what the machine has left.
    const left = { memoryBytes: needed?.totalBytes ?? 0 }
    expect(ask({ hardware: [mac], host: left }).host.fits).toBe("no")
    expect(ask({ hardware: [mac], host: { memoryBytes: totalBytes * 2 } }).host.fits).toBe("yes")
  })

  it("is the host's memory where none is named", () => {
    expect(ask({ hardware: [macWith(64)] }).host.capacity?.bytes).toBe(64 * GiB)
  })

  it("is in use on both sides", () => {
    expect(ask({ hardware: [macWith(64)], reservedBytes: 3 * GiB }).host.capacity?.bytes).toBe(61 * GiB)
    const both = ask({ hardware: [macWith(64)], reservedBytes: 3 * GiB, host: { reservedBytes: 5 * GiB } })
    expect(both.host.capacity?.bytes).toBe(59 * GiB)
  })
})

describe("refusals", () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])("bytes of %s", (bytes) => {
    const requests: readonly (readonly [string, Partial<MemoryRequest>])[] = [
      ["reservedBytes", { reservedBytes: bytes }],
      ["host.memoryBytes", { host: { memoryBytes: bytes } }],
      ["host.reservedBytes", { host: { reservedBytes: bytes } }],
      ["hardware[0].memoryBytes", { hardware: [{ ...card, memoryBytes: bytes }] }],
    ]
    for (const [field, request] of requests) {
      const { code, message } = errorOf(() => ask(request))
      expect([code, message]).toEqual(["INVALID_REQUEST", `${field}: expected a whole number of bytes, got ${bytes}`])
    }
  })
})

describe("systems", () => {
  it("take memory from devices, and say what happens where one is full", () => {
    const capacity = (host: MemoryRequest["host"]) => ask({ hardware: [card], host }).devices[0]?.capacity?.bytes ?? 0
    expect(capacity({ system: "windows" })).toBeLessThan(capacity({}))
    expect(capacity({ system: "linux", display: 0 })).toBeLessThan(capacity({ system: "linux", display: 1 }))
    const full = ask({ hardware: [cardWith(4 * GiB)], host: { system: "windows" } })
    expect(full.warnings.some((warning) => warning.includes("Sysmem Fallback Policy"))).toBe(true)
    expect(ask({ hardware: [cardWith(4 * GiB)], host: { system: "linux" } }).warnings).toEqual([])
  })

  it("let a graphics unit have what the owner says", () => {
    const host = { system: "macos", systemVersion: 15, graphicsLimitBytes: 60 * GiB } as const
    expect(ask({ hardware: [macWith(64)], host }).devices[0]?.capacity?.bytes).toBe(60 * GiB)
    expect(
      ask({ hardware: [macWith(64)], host: { system: "macos", systemVersion: 15 } }).devices[0]?.capacity?.bytes,
    ).toBe(48 * GiB)
  })

  it("give WSL 2 half of the host's memory", () => {
    const { host } = ask({ host: { memoryBytes: 32 * GiB, system: "wsl2" } })
    expect([host.capacity?.bytes, host.capacity?.interval.high]).toEqual([16 * GiB, 32 * GiB])
  })
})
