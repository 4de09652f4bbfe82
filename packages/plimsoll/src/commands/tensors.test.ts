import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileSizeOf } from "@plimsoll/quant"
import { q4KM } from "@plimsoll/quant/recipes"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { glm45Air, llama318B } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { run } from "../../test/run.ts"

const folder = mkdtempSync(join(tmpdir(), "plimsoll-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Bytes of the rows of the first table, which stands between the first two empty lines. */
function bytesOfRows(out: string): readonly number[] {
  const [, table = ""] = out.split("\n\n")
  return table
    .split("\n")
    .slice(1)
    .map((line) => Number(/ ([\d,]+) {2}\S.*$/.exec(line)?.[1]?.replaceAll(",", "")))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe("tensors", () => {
  it("shows why GLM-4.5-Air is larger than its bits per weight say", async () => {
    const { status, out } = await run(["tensors", "glm-4.5-air", "--recipe", "Q4_K_M"])
    expect(status).toBe(0)
    expect(out).toMatch(/^glm-4\.5-air · Q4_K_M · llama\.cpp v0\.5\.0 · no importance matrix\n/)
    expect(out).toContain("803 tensors, 72,848,161,792 bytes (72.85 GB, 67.85 GiB), 5.28 bits per weight")
    expect(out).toMatch(/^blk\.1–4,7…40–46 ffn_down_exps +×22 +1408×4096×128 +q8_0 +17,255,366,656 +for q6_k$/m)
    expect(out).toMatch(/^q8_0 +45 +17,437,802,496 +23\.9 %$/m)
    expect(out).toMatch(/^for q6_k: in its place, where rows of 1408, 10944 take no blocks of 256 \(45 tensors\)$/m)
    expect(out).toMatch(/^formats by ggml-org\/llama\.cpp@v0\.5\.0:src\/llama-quant\.cpp$/m)
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it.each(["layer", "role", "none"])("has rows that sum to the file, grouped by %s", async (group) => {
    const { out } = await run(["tensors", "glm-4.5-air", "--group", group])
    expect(sum(bytesOfRows(out))).toBe(fileSizeOf(glm45Air.architecture, q4KM).tensorBytes)
    if (group === "none") expect(bytesOfRows(out)).toHaveLength(803)
  })

  it("answers programs with every tensor", async () => {
    const { out } = await run(["tensors", "glm-4.5-air", "--json"])
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({
      ok: true,
      ask: "tensors",
      tensorBytes: 72_848_161_792,
      recipe: {
        name: "Q4_K_M",
        tool: "llama-quantize",
        version: "llama.cpp v0.5.0",
        rules: "current",
        importanceMatrix: false,
      },
    })
    expect(answer.tensors).toHaveLength(803)
    expect(answer.tensors).toContainEqual({
      name: "blk.1.ffn_down_exps.weight",
      shape: [1408, 4096, 128],
      role: "down",
      stage: "layer",
      layer: 1,
      type: "q8_0",
      bytes: 784_334_848,
      reason: "rule",
      insteadOf: "q6_k",
    })
  })

  it("has the sums of a size answer, which names the same rules", async () => {
    const question = { model: "glm-4.5-air", recipe: { name: "IQ4_XS", rules: "2025-01" } }
    const lines = ["size", "tensors"].map((ask) => JSON.stringify({ ...question, ask }))
    const { out } = await run(["batch"], lines.join("\n"))
    const [size, tensors] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(size.recipe).toMatchObject({ name: "IQ4_XS", rules: "2025-01", importanceMatrix: true })
    for (const field of ["recipe", "tensorBytes", "predictionBytes", "tensorCount", "bitsPerWeight", "byFormat"])
      expect(tensors[field]).toEqual(size[field])
  })

  it("takes what llama-quantize is told, in its own spelling", async () => {
    const flags = ["--tensor-type", "attn_v=q8_0", "--output-tensor-type", "Q5_0", "--token-embedding-type", "q6_k"]
    const { out } = await run(["tensors", "llama-3.1-8b", "--recipe", "Q4_K_M", ...flags])
    expect(out).toMatch(/^blk\.0–31 attn_v +×32 +4096×1024 +q8_0 +[\d,]+ +as asked$/m)
    expect(out).toMatch(/^output +4096×128256 +q5_0 +[\d,]+ +as asked$/m)
    expect(out).toMatch(/^token_embd +4096×128256 +q6_k +[\d,]+ +as asked$/m)
    const pure = await run(["tensors", "llama-3.1-8b", "--pure", "--leave-output-tensor"])
    expect(pure.out).toMatch(/^output +4096×128256 +bf16 +[\d,]+ +kept$/m)
    expect(pure.out).not.toMatch(/q6_k/)
  })

  it("follows an importance matrix and earlier rules where they are asked for", async () => {
    const matrix = await run(["tensors", "llama-3.1-8b", "--recipe", "Q4_0", "--importance-matrix"])
    expect(matrix.out).toMatch(/^blk\.0–3 ffn_down +×4 .*q4_1 .*rule$/m)
    const without = await run(["tensors", "llama-3.1-8b", "--recipe", "IQ2_M", "--importance-matrix", "off"])
    expect(without.out).toMatch(/no importance matrix\n/)
    expect(without.out).toMatch(/^warning: llama-quantize refuses IQ2_M without an importance matrix/m)
    const early = await run(["tensors", "phi-4", "--recipe", "Q4_K_M", "--rules", "2025-01"])
    expect(early.out).toMatch(/attn_qkv +×40 .*q5_k .*rule$/m)
    expect(early.out).toMatch(/ · llama\.cpp, January 2024 to spring 2026 · /)
  })

  it("shows the formats that a file itself has", async () => {
    const path = join(folder, "whole.gguf")
    const { bytes, fileBytes } = writeModelHeader(llama318B.architecture, ({ storage }) =>
      storage === "f32" ? "f32" : "q8_0",
    )
    writeFileSync(path, bytes)
    truncateSync(path, fileBytes)
    const { out } = await run(["tensors", path])
    expect(out).toMatch(/ · as stored\n/)
    expect(out).toMatch(/^blk\.0–31 ffn_down +×32 +14336×4096 +q8_0 .*kept$/m)
    expect(out).toMatch(/^formats by the file's own header$/m)
  })

  it.each([
    [["tensors", "glm-4.5-aair"], 4, /^error UNKNOWN_MODEL: .*glm-4\.5-air/],
    [["tensors", "glm-4.5-air", "--recipe", "Q4_K_N"], 4, /^error UNKNOWN_RECIPE: .*Q4_K_M/],
    [["tensors", "glm-4.5-air", "--group", "block"], 2, /^error INVALID_REQUEST: --group: expected layer, role, none/],
    [["tensors", "glm-4.5-air", "--rules", "2024"], 2, /^error INVALID_REQUEST: recipe\.rules: expected .*"2025-01"/],
    [["tensors", "glm-4.5-air", "--tensor-type", "ffn_down"], 2, /^error INVALID_REQUEST: --tensor-type: .*pattern=/],
    [["tensors", "glm-4.5-air", "--tensor-type", "ffn_down=q9_0"], 4, /^error UNKNOWN_STORAGE_TYPE: .*q9_0/],
    [["tensors", "glm-4.5-air", "--importance-matrix", "maybe"], 2, /^error INVALID_REQUEST: --importance-matrix/],
  ])("%j is one clear line", async (args, status, line) => {
    const ran = await run(args)
    expect([ran.status, ran.out]).toEqual([status, ""])
    expect(ran.error).toMatch(line)
    expect(ran.error.trimEnd().split("\n")).toHaveLength(1)
  })
})
