import { describe, expect, it } from "vitest"
import { logsPage } from "./page.ts"
import { isScored, scoreLogs } from "./score.ts"
import { isOwn, summaryOf } from "./summary.ts"
import { scoreTotals } from "./totals.ts"

const results = scoreLogs()
const own = results.filter(isScored).filter(isOwn)
const of = (...figures: readonly string[]) => own.filter(({ what }) => figures.includes(what))
const totals = scoreTotals()

describe("logs of llama.cpp", () => {
  it("have caches and states as printed, where they state their settings", () => {
    const { count, equal } = summaryOf(of("cache", "state"))
    expect(count).toBeGreaterThan(80)
    expect(equal / count).toBeGreaterThanOrEqual(0.99)
  })

  it("have weights within 1 %", () => {
    const { count, close } = summaryOf(of("weights"))
    expect(count).toBeGreaterThan(20)
    expect(close).toBe(count)
  })

  it("have compute buffers within 1 % on CUDA and ROCm for nine in ten, and in the median on Vulkan", () => {
    const known = own.filter(({ what, build }) => what === "compute" && build.from !== "lines")
    const on = (...backends: readonly string[]) =>
      summaryOf(known.filter(({ row }) => backends.includes(row.backend ?? "")))
    const nvidiaAndAmd = on("cuda", "rocm")
    expect(nvidiaAndAmd.count).toBeGreaterThan(15)
    expect(nvidiaAndAmd.close / nvidiaAndAmd.count).toBeGreaterThanOrEqual(0.9)
    expect(on("vulkan").count).toBeGreaterThan(10)
    expect(on("vulkan").median).toBeLessThan(0.01)
  })

  it("have sums of all buffers within 1 % in the median and 4 % for 19 in 20", () => {
    const { count, median, percentile95 } = summaryOf(of("all buffers"))
    expect(count).toBeGreaterThan(3)
    expect(median).toBeLessThan(0.01)
    expect(percentile95).toBeLessThan(0.04)
  })
})

it("has totals of drivers within 3 % in the median", () => {
  const errors = totals.map(({ error }) => Math.abs(error)).sort((a, b) => a - b)
  expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.03)
})

it("is on the page of the documentation, every difference with its reason", async () => {
  const page = logsPage(results, totals)
  expect(page).not.toContain("not explained")
  await expect(page).toMatchFileSnapshot("../../../../docs/logs.md")
})
