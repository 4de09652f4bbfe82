import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { architectureFromConfig, parametersOf, tensorsOf } from "@plimsoll/specs"
import { type GgufTensorPlan, ggufMetadataOf, writeGgufHeader } from "@plimsoll/specs/gguf"
import { afterAll, describe, expect, test } from "vitest"
import { run } from "../../test/run.ts"
import { answer } from "./answer.ts"

const folder = mkdtempSync(join(tmpdir(), "plimsoll-files-"))
afterAll(() => rmSync(folder, { recursive: true }))

const config = {
  model_type: "llama",
  hidden_size: 256,
  vocab_size: 1024,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  intermediate_size: 512,
  max_position_embeddings: 4096,
  rms_norm_eps: 0.00001,
  tie_word_embeddings: false,
}
const architecture = architectureFromConfig(config)
const { total } = parametersOf(architecture)
const expected = tensorsOf(architecture, "huggingFace")

type Planned = readonly (readonly [name: string, dtype: string, shape: readonly number[], bytes: number])[]

function safetensors(tensors: Planned): Uint8Array {
  let end = 0
  const entries = tensors.map(([name, dtype, shape, bytes]) => {
    const begin = end
    end += bytes
    return [name, { dtype, shape, data_offsets: [begin, end] }]
  })
  const header = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)))
  const file = new Uint8Array(8 + header.length + end)
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true)
  file.set(header, 8)
  return file
}

function checkpoint(name: string, tensors: Planned, beside: object = config): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, "config.json"), JSON.stringify(beside))
  writeFileSync(join(path, "model.safetensors"), safetensors(tensors))
  return path
}

const elements = (shape: readonly number[]) => shape.reduce((product, size) => product * size, 1)
const plain: Planned = expected.map(({ name, shape }) => [name, "BF16", shape, 2 * elements(shape)])

describe("a checkpoint", () => {
  test("answers size as its files store it, and as a recipe would", async () => {
    const path = checkpoint("plain", plain)
    const stored = await answer({ ask: "size", model: { safetensors: path } })
    expect(stored).toMatchObject({
      ok: true,
      parameters: { total, towers: 0 },
      tensorBytes: 2 * total,
      tensorCount: expected.length,
      byFormat: { bf16: 2 * total },
      bitsPerWeight: 16,
      warnings: [],
      resolved: { recipe: "bf16" },
    })
    const byConfig = await answer({ ask: "size", model: { config }, recipe: "Q4_K_M" })
    const byFiles = await answer({ ask: "size", model: { safetensors: path }, recipe: "Q4_K_M" })
    expect(byFiles.ok && byFiles.tensorBytes).toBe(byConfig.ok && byConfig.tensorBytes)
  })

  test("answers memory as the config does, for the type that conversion takes over", async () => {
    const question = { ask: "memory", engine: "llama-server", context: 2048 }
    const path = checkpoint("memory", plain)
    const byFiles = await answer({ ...question, model: { safetensors: join(path, "model.safetensors") } })
    const byConfig = await answer({ ...question, model: { config }, recipe: "BF16" })
    expect(byFiles).toMatchObject({ ok: true, resolved: { recipe: "BF16" }, warnings: [] })
    expect(byFiles.ok && [byFiles.weightsBytes, byFiles.totalBytes]).toEqual(
      byConfig.ok && [byConfig.weightsBytes, byConfig.totalBytes],
    )
  })

  test("is named to the command line as a folder, a file or an index", async () => {
    const path = checkpoint("command-line", plain)
    for (const reference of [`${path}/`, join(path, "model.safetensors")]) {
      const { status, out } = await run(["estimate", reference, "-c", "512", "--json"])
      expect(status).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ ok: true, resolved: { model: "llama", recipe: "BF16" } })
    }
    const { status, error } = await run(["estimate", join(folder, "none.safetensors")])
    expect([status, error]).toEqual([5, expect.stringMatching(/^error FILE_UNREADABLE: expected .+\n$/)])
  })

  test("that is sharded is read by its index", async () => {
    const path = join(folder, "sharded")
    mkdirSync(path)
    writeFileSync(join(path, "config.json"), JSON.stringify(config))
    const shards = [plain.slice(0, 7), plain.slice(7)]
    const names = shards.map((_, index) => `model-0000${index + 1}-of-00002.safetensors`)
    for (const [index, tensors] of shards.entries()) writeFileSync(join(path, names[index] ?? ""), safetensors(tensors))
    const map = shards.flatMap((tensors, index) => tensors.map(([name]) => [name, names[index]]))
    const index = join(path, "model.safetensors.index.json")
    writeFileSync(index, JSON.stringify({ metadata: { total_size: 2 * total }, weight_map: Object.fromEntries(map) }))
    expect(await answer({ ask: "size", model: { safetensors: index } })).toMatchObject({
      ok: true,
      tensorBytes: 2 * total,
      warnings: [],
    })
  })

  test("says where its config and its tensors disagree", async () => {
    const path = checkpoint("disagrees", plain, { ...config, intermediate_size: 500 })
    const { warnings, ok, parameters } = (await answer({ ask: "size", model: { safetensors: path } })) as {
      ok: boolean
      warnings: readonly string[]
      parameters: { total: number }
    }
    expect(ok).toBe(true)
    expect(warnings).toContainEqual(
      "safetensors: shape model.layers.*.mlp.up_proj.weight (2 of them): expected [500, 256], got [512, 256]",
    )
    expect(warnings[0]).toBe(`safetensors: parameters in all tensors: expected ${parameters.total}, got ${total}`)
  })

  test("that is quantized counts what it unpacks to, and says what memory is answered for", async () => {
    const quantized: Planned = plain.flatMap(
      ([name, dtype, shape, bytes]): Planned =>
        /proj\.weight$/.test(name)
          ? [
              [name, "F8_E4M3", shape, bytes / 2],
              [`${name}_scale_inv`, "F32", [shape[0] ?? 0, 1], 4 * (shape[0] ?? 0)],
            ]
          : [[name, dtype, shape, bytes]],
    )
    const path = checkpoint("quantized", quantized)
    const size = await answer({ ask: "size", model: { safetensors: path } })
    expect(size).toMatchObject({ ok: true, parameters: { total }, resolved: { recipe: "fp8" } })
    expect(size.ok && (size.bitsPerWeight as number)).toBeGreaterThan(8)
    expect(size.ok && size.warnings).toEqual([
      "the checkpoint is stored as fp8; engines that read GGUF are answered for BF16, to which it is converted",
    ])
  })

  test.each([
    ["is not there", () => join(folder, "nowhere"), "FILE_UNREADABLE"],
    [
      "is cut off",
      () => {
        const path = checkpoint("cut", plain)
        truncateSync(join(path, "model.safetensors"), 5000)
        return path
      },
      "INVALID_SAFETENSORS",
    ],
    [
      "has no config",
      () => {
        const path = join(folder, "alone.safetensors")
        mkdirSync(join(folder, "alone"))
        writeFileSync(path, safetensors(plain))
        return path
      },
      "MISSING_DATA",
    ],
  ])("that %s is a clear error", async (_what, path, code) => {
    expect(await answer({ ask: "size", model: { safetensors: path() } })).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining("expected"), hint: expect.any(String) },
    })
  })
})

describe("a GGUF", () => {
  const tensors = tensorsOf(architecture, "gguf").map(({ name, shape }) => ({ name, shape, type: "f16" as const }))
  const file = (name: string, planned: readonly GgufTensorPlan[]) => {
    const path = join(folder, name)
    const { bytes, fileBytes } = writeGgufHeader({ metadata: ggufMetadataOf(architecture), tensors: planned })
    writeFileSync(path, bytes)
    truncateSync(path, fileBytes)
    return { path, fileBytes }
  }

  test("that agrees with itself has no warnings", async () => {
    const { path, fileBytes } = file("agrees.gguf", tensors)
    expect(await answer({ ask: "size", model: { gguf: path } })).toMatchObject({
      ok: true,
      warnings: [],
      fileBytes,
      tensorBytes: 2 * total,
    })
    expect(await answer({ ask: "memory", model: { gguf: path }, context: 512 })).toMatchObject({ ok: true })
  })

  test("is counted as its header lists it, and disagreement with its metadata is told", async () => {
    const more = [...tensors, { name: "blk.0.adapter.weight", shape: [256, 8], type: "f16" as const }]
    const { path } = file("more.gguf", more)
    expect(await answer({ ask: "size", model: { gguf: path } })).toMatchObject({
      ok: true,
      tensorBytes: 2 * total + 2 * 256 * 8,
      warnings: [
        `gguf: parameters in all tensors: expected ${total}, got ${total + 256 * 8}`,
        "gguf: extra blk.0.adapter.weight: expected nothing, got [256, 8]",
      ],
    })
  })

  test("that ik_llama.cpp alone reads answers size, row headers included, and llama.cpp's memory with an error", async () => {
    const ofFork = tensors.map((tensor) => {
      const isMatrix = tensor.name.includes("ffn_") && tensor.shape.length === 2
      return isMatrix ? { ...tensor, type: "iq4_ks" as const } : tensor
    })
    const { path, fileBytes } = file("fork.gguf", ofFork)
    // Two layers of three matrices of 256 x 512, whose rows have 136 bytes for each 256 numbers, and four bytes before.
    const matrices = 2 * (2 * 512 * (4 + 136) + 256 * (4 + 2 * 136))
    expect(await answer({ ask: "size", model: { gguf: path } })).toMatchObject({
      ok: true,
      fileBytes,
      byFormat: { iq4_ks: matrices, f16: 2 * (total - 2 * 3 * 256 * 512) },
      warnings: [],
    })
    expect(await answer({ ask: "memory", model: { gguf: path }, context: 512 })).toMatchObject({
      ok: false,
      error: { code: "UNSUPPORTED", message: expect.stringContaining("iq4_ks") },
    })
  })

  test("without a tensor answers size with a warning, and memory with an error that names it", async () => {
    const { path } = file(
      "less.gguf",
      tensors.filter(({ name }) => name !== "blk.1.ffn_up.weight"),
    )
    const size = await answer({ ask: "size", model: { gguf: path } })
    expect(size.ok && size.warnings).toContainEqual(
      "gguf: missing blk.1.ffn_up.weight: expected [256, 512], got nothing",
    )
    expect(await answer({ ask: "memory", model: { gguf: path } })).toMatchObject({
      ok: false,
      error: { code: "MISSING_DATA", message: expect.stringContaining("blk.1.ffn_up.weight") },
    })
  })
})
