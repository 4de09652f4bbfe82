import type { HuggingFaceConfig } from "../adapters/index.ts"
import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"
import { parseBoundedJson } from "../files/bounded-json.ts"
import type { ByteSource, FileOptions } from "../files/byte-source.ts"
import { headerLimits } from "../files/header-limits.ts"
import { type FileReference, withFile } from "../files/open-file.ts"
import { readWhole } from "../files/read-whole.ts"
import type { SafetensorsCheckpoint, SafetensorsIndex } from "./checkpoint.ts"
import { refuser } from "./invalid.ts"
import { type Located, locate } from "./locate.ts"
import { readSafetensorsFile } from "./read-file.ts"
import { parseIndex } from "./read-index.ts"

const limits = headerLimits.safetensors

/** Files that are read at the same time. */
const atOnce = 8

const kind = "a safetensors file"

/**
 * Reads the headers of a checkpoint, without its data, in bounded time and memory whatever the files claim.
 *
 * @param checkpoint - a folder (the URL of one ends with "/"), an index, a single file or one shard of many, as path or
 *   http(s) URL that answers range requests, or `hf://owner/name` with `@huggingface/hub` installed; or a Blob of a
 *   single file
 * @throws PlimsollError `INVALID_SAFETENSORS` for files or an index that are cut off or claim what no file holds,
 *   `INVALID_CONFIG` for a `config.json` that is no JSON, `FILE_UNREADABLE` for what is not there, `MISSING_DATA` without
 *   the optional package that a reference to the hub needs
 * @example
 * ```ts
 * const { tensors, config } = await readSafetensors("Llama-3.1-8B/model.safetensors.index.json")
 * tensors.length // 291
 * config?.model_type // "llama"
 * ```
 */
export async function readSafetensors(
  checkpoint: FileReference,
  options: FileOptions = {},
): Promise<SafetensorsCheckpoint> {
  if (typeof checkpoint !== "string")
    return withFile(checkpoint, kind, options, async (source) => {
      const { file, tensors } = await readSafetensorsFile(source, source.name)
      return { where: source.name, files: [file], tensors, config: undefined }
    })

  const located = await locate(checkpoint, options)
  const index = located.index === undefined ? undefined : await readIndex(located.beside(located.index), options)
  const names = index ? [...new Set(index.files.values())] : located.files
  const read = await readAll(names, located, options)
  return {
    where: checkpoint,
    files: read.map(({ file }) => file),
    tensors: read.flatMap(({ tensors }) => tensors),
    ...(index ? { index } : {}),
    config: located.config === undefined ? undefined : await readConfigFile(located.beside(located.config), options),
  }
}

async function readAll(names: readonly string[], { beside }: Located, options: FileOptions) {
  const read: Awaited<ReturnType<typeof readSafetensorsFile>>[] = []
  let spare: number = limits.headersBytes
  let tensors = 0
  let dataBytes = 0
  for (let start = 0; start < names.length; start += atOnce) {
    const some = names.slice(start, start + atOnce)
    // Those that are read together may take the rest together.
    const share = Math.floor(spare / some.length)
    const files = await Promise.all(
      some.map((name) => withFile(beside(name), kind, options, (source) => readSafetensorsFile(source, name, share))),
    )
    for (const part of files) {
      spare -= part.file.dataOffset
      tensors += part.tensors.length
      dataBytes += part.file.wholeBytes
      read.push(part)
    }
    if (tensors > limits.tensors)
      throw refuser(beside(some[0] ?? ""))(`at most ${limits.tensors} tensors in all files`, "more")
    if (dataBytes > limits.dataBytes)
      throw refuser(beside(some[0] ?? ""))(`at most ${limits.dataBytes} bytes in all files`, "more")
  }
  return read
}

function readIndex(path: string, options: FileOptions): Promise<SafetensorsIndex> {
  return withFile(path, "a safetensors index", options, async (source) => {
    const tooLarge = () => refuser(source.name)(`an index of at most ${limits.headersBytes} bytes`, "more")
    return parseIndex(await readWhole(source, limits.headersBytes, tooLarge), source.name)
  })
}

function readConfigFile(path: string, options: FileOptions): Promise<HuggingFaceConfig> {
  return withFile(path, "a config", options, async (source) => {
    const config = parseBoundedJson(
      await readWhole(source, headerLimits.config.bytes, () => wrongConfig(source, "a smaller file", "a large one")),
      headerLimits.config.json,
      (expected, got, cause) => wrongConfig(source, expected, got, cause),
      true,
    )
    if (typeof config !== "object" || config === null || Array.isArray(config))
      throw wrongConfig(source, "an object", describe(config))
    return config as HuggingFaceConfig
  })
}

function wrongConfig(source: ByteSource, expected: string, got: string, cause?: unknown): PlimsollError {
  return new PlimsollError("INVALID_CONFIG", `expected ${expected} in ${source.name}, got ${got}`, {
    hint: "Pass the model's config.json as published.",
    cause,
  })
}
