import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { llama318B } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { run } from "../test/run.ts"

const folder = mkdtempSync(join(tmpdir(), "plimsoll-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("show", () => {
  it("prints the page of a model whose cache is compressed", async () => {
    const { status, out } = await run(["show", "deepseek-v4-pro"])
    expect(status).toBe(0)
    expect(out).toMatch(/^parameters /m)
    expect(out).toMatch(/^Memory/m)
    expect(out).toMatch(/bytes of f16 cache a token/)
  })

  it("prints the page of a model with what its file really takes", async () => {
    const { status, out } = await run(["show", "glm-4.5-air"])
    expect(status).toBe(0)
    expect(out).toContain("110.47 B = 106.85 B model + 3.62 B prediction layer")
    expect(out).toMatch(/Q4_K_M +5\.28 +72\.85 GB +67\.85 GiB +70\.44 GB/)
    expect(out).toMatch(/IQ4_XS \* +4\.35 +60\.06 GB/)
    expect(out).toContain("188,416 bytes of f16 cache a token")
  })

  it("counts no device of 64 GB among those that hold Q4_K_M, and ranks what holds it", async () => {
    const { out } = await run(["show", "glm-4.5-air", "--json"])
    const { hardware } = JSON.parse(out)
    const results = hardware.results as {
      fits: string
      memoryBytes: number
      headroomBytes: number
      capacityBytes: number
    }[]
    expect(results.length).toBeGreaterThan(20)
    for (const result of results) {
      expect(result.memoryBytes).toBeGreaterThan(64 * 2 ** 30)
      expect(result.fits).not.toBe("no")
    }
    const sure = results.filter(({ fits }) => fits === "yes").map(({ capacityBytes }) => capacityBytes)
    expect(sure).toEqual(sure.toSorted((a, b) => a - b))
  })

  it("lists the fastest devices of each memory size and segment where hundreds hold a model, and says so", async () => {
    const { out } = await run(["show", "llama-3.1-8b"])
    const table = out.slice(out.indexOf("Devices that hold"), out.indexOf("usable: as the driver"))
    const rows = table.split("\n").filter((line) => /\[\d+\]$/.test(line.trimEnd()))
    expect(rows.length).toBeGreaterThan(10)
    // As many as there are sizes and segments: a fifth of what holds it.
    expect(rows.length).toBeLessThan(100)
    expect(table).toMatch(/fastest of each memory size and segment; \d{3} further devices hold it too/)
    // The first card of 24 GB is of 2013 and the current ones are several times as fast.
    expect(table).toContain("RTX 5090")
    expect(table).not.toContain("Tesla K80")
  })

  it("gives every figure a footnote that exists", async () => {
    const { out } = await run(["show", "llama-3.1-8b"])
    const [page, sources] = out.split("\nSources\n") as [string, string]
    const marks = new Set([...page.matchAll(/\[(\d+)\]/g)].map(([, number]) => number))
    const listed = new Set([...sources.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => number))
    expect(marks.size).toBeGreaterThan(5)
    expect(listed).toEqual(marks)
  })
})

describe("estimate", () => {
  it("answers programs and people alike", async () => {
    const json = await run(["estimate", "glm-4.5-air", "-c", "8k", "--json"])
    const answer = JSON.parse(json.out)
    expect(answer).toMatchObject({
      ok: true,
      cacheBytes: 188_416 * 8192,
      resolved: { engine: "llama.cpp", context: 8192 },
    })
    const text = await run(["estimate", "glm-4.5-air", "-c", "8k"])
    expect(text.out).toContain(answer.cacheBytes.toLocaleString("en-US"))
  })

  it("reads a GGUF file, and says of a broken one what is wrong", async () => {
    const whole = join(folder, "whole.gguf")
    const { bytes, fileBytes } = writeModelHeader(llama318B.architecture, ({ storage }) =>
      storage === "f32" ? "f32" : "q8_0",
    )
    writeFileSync(whole, bytes)
    truncateSync(whole, fileBytes)
    const { status, out } = await run(["estimate", whole, "-c", "8k", "--json"])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true, weightsBytes: 8_532_934_912, cacheBytes: 131_072 * 8192 })

    const broken = join(folder, "broken.gguf")
    for (const length of [0, 3, 12, 100, 3_000, bytes.length - 100]) {
      writeFileSync(broken, bytes.subarray(0, length))
      const { status: failed, error } = await run(["estimate", broken])
      expect(failed).toBe(5)
      expect(error).toMatch(/^error INVALID_GGUF: .*expected.*\n$/)
    }
    writeFileSync(broken, bytes)
    truncateSync(broken, fileBytes - 1_000_000)
    expect((await run(["estimate", broken])).error).toMatch(/INVALID_GGUF: expected \d+ bytes .* cut off/)
  })
})

describe("bad input is one clear line with a code, and a status", () => {
  it.each([
    [["show", "glm-4.5-aair"], 4, /^error UNKNOWN_MODEL: .*expected.*got "glm-4.5-aair".*glm-4.5-air/],
    [["estimate", "glm-4.5-air", "--recipe", "Q4_K_N"], 4, /^error UNKNOWN_RECIPE: .*Q4_K_M/],
    [["estimate", "glm-4.5-air", "--on", "rtx-9090"], 4, /^error UNKNOWN_HARDWARE: .*4090/],
    [["estimate", "glm-4.5-air", "--engine", "llama.cp"], 4, /^error UNKNOWN_ENGINE: .*llama\.cpp/],
    [["estimate", "glm-4.5-air", "-c", "-5"], 2, /^error INVALID_REQUEST: --context: expected.*got "-5"/],
    [["estimate", "glm-4.5-air", "--cache-values", "q9"], 2, /^error INVALID_REQUEST: cacheValues/],
    [
      ["estimate", "glm-4.5-air", "--cache-values", "q8_0", "--flash-attention", "off"],
      3,
      /^error REFUSED_BY_ENGINE: .*flash attention/,
    ],
    [["estimate", "no-such-file.gguf"], 5, /^error FILE_UNREADABLE/],
    [["estimate"], 2, /^error INVALID_REQUEST: missing required argument/],
    [["shw"], 2, /^error INVALID_REQUEST: unknown command/],
  ])("%j", async (args, status, line) => {
    const ran = await run(args)
    expect(ran.status).toBe(status)
    expect(ran.error).toMatch(line)
    expect(ran.error.trimEnd().split("\n")).toHaveLength(1)
    expect(ran.out).toBe("")
  })
})

describe("batch", () => {
  it("answers each line in order, broken ones with an error, and goes on", async () => {
    const lines = [
      { id: 1, ask: "size", model: "glm-4.5-air", recipe: "Q8_0" },
      {
        id: "two",
        ask: "memory",
        model: "meta-llama/Llama-3.1-8B",
        recipe: "Q4_K_M",
        engine: "libllama",
        context: 8192,
      },
      { id: [3], ask: "memory", model: "glm-4.5-air", context: -1 },
      { id: 4, ask: "speed", model: "llama-3.1-8b", hardware: ["nvidia-geforce-rtx-4090"], depth: 0 },
      { id: 5, ask: "hardware", model: "glm-4.5-air", context: 8192, limit: 1 },
      { id: 6, ask: "size", model: { config: { model_type: "llama", hidden_size: "wide" } } },
      { id: 7, ask: "memory", model: "glm-4.5-air", contxt: 8192 },
      { id: 8, ask: "memory", model: "glm-4.5-air", concurrency: 10 },
    ]
    const texts = lines.map((line) => JSON.stringify(line))
    const input = [...texts.slice(0, 2), '{"broken', "", "[]", ...texts.slice(2)].join("\n")
    const { status, out } = await run(["batch"], input)
    expect(status).toBe(0)
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, ok, error }) => [id, ok ? "ok" : error.code])).toEqual([
      [1, "ok"],
      ["two", "ok"],
      [undefined, "INVALID_JSON"],
      [undefined, "INVALID_REQUEST"],
      [[3], "INVALID_REQUEST"],
      [4, "ok"],
      [5, "ok"],
      [6, "INVALID_CONFIG"],
      [7, "ok"],
      [8, "UNSUPPORTED"],
    ])
    expect(answers[0]).toMatchObject({ tensorBytes: 117_447_146_496, tensorCount: 803 })
    expect(answers[1]).toMatchObject({ weightsBytes: 4_912_898_304, cacheBytes: 2 ** 30 })
    expect(answers[5].decodeTokensPerSecond).toBeGreaterThan(answers[5].interval.decodeTokensPerSecond.low)
    expect(answers[6].results[0].headroomBytes).toBeGreaterThan(0)
    expect(answers[8].warnings[0]).toMatch(/unknown field "contxt" ignored; did you mean "context"/)
    for (const { ok, error } of answers)
      if (!ok) expect(error).toMatchObject({ message: expect.stringMatching(/expected/), hint: expect.any(String) })
  })
})
