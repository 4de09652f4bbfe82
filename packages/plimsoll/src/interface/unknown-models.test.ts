import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { architectureFromConfig, parametersOf, tensorsOf } from "@plimsoll/specs"
import { ggufMetadataOf, writeGgufHeader } from "@plimsoll/specs/gguf"
import { afterAll, expect, test } from "vitest"
import { answer } from "./answer.ts"

const folder = mkdtempSync(join(tmpdir(), "plimsoll-unknown-"))
afterAll(() => rmSync(folder, { recursive: true }))

const config = {
  model_type: "unheard_of",
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
const known = architectureFromConfig({ ...config, model_type: "llama" })
const { total } = parametersOf(known)

test("a config of an unknown model_type answers size by its fields, with a warning", async () => {
  expect(await answer({ ask: "size", model: { config } })).toMatchObject({
    ok: true,
    parameters: { total },
    warnings: [expect.stringContaining('no adapter knows model_type "unheard_of"')],
  })
})

test("a config inside of one of several modalities answers like itself", async () => {
  const wrapped = { model_type: "seer", text_config: { ...config, model_type: "llama" } }
  expect(await answer({ ask: "size", model: { config: wrapped } })).toMatchObject({
    ok: true,
    parameters: { total },
    warnings: [],
  })
})

test("a config with parts that no adapter knows answers with an error that names the field", async () => {
  expect(await answer({ ask: "size", model: { config: { ...config, mamba_d_state: 16 } } })).toMatchObject({
    ok: false,
    error: { code: "INVALID_CONFIG", message: expect.stringContaining("config.mamba_d_state") },
  })
})

test("a config without a decoder's fields answers with the nearest names and not with all of them", async () => {
  const result = await answer({ ask: "size", model: { config: { model_type: "mistrall" } } })
  expect(result).toMatchObject({ ok: false, error: { code: "UNKNOWN_ARCHITECTURE" } })
  expect(!result.ok && result.error.nearest).toContain("mistral")
  expect(!result.ok && result.error.message.length).toBeLessThan(200)
})

test("a GGUF of an unknown architecture answers size by its tensors, with a warning", async () => {
  const path = join(folder, "unheard-of.gguf")
  const metadata = Object.fromEntries(
    Object.entries(ggufMetadataOf(known)).map(([key, value]) => [key.replace(/^llama\./, "unheard-of."), value]),
  )
  const { bytes, fileBytes } = writeGgufHeader({
    metadata: { ...metadata, "general.architecture": { type: "string", value: "unheard-of" } },
    tensors: tensorsOf(known, "gguf").map(({ name, shape }) => ({ name, shape, type: "f16" })),
  })
  writeFileSync(path, bytes)
  truncateSync(path, fileBytes)
  expect(await answer({ ask: "size", model: { gguf: path } })).toMatchObject({
    ok: true,
    tensorBytes: 2 * total,
    warnings: [expect.stringContaining('no adapter knows general.architecture "unheard-of"')],
  })
})
