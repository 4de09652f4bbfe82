import { describe } from "../describe.ts"
import { parseBoundedJson } from "../files/bounded-json.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { SafetensorsIndex } from "./checkpoint.ts"
import { refuser } from "./invalid.ts"

const limits = headerLimits.safetensors

/**
 * Names that can lie beside an index and nowhere else: an index is no more trusted than its files, and a name such as
 * `../../x`, `https://…` or `%2e%2e/x` would lead out of the folder.
 */
const safeName = /^(?:[\w-][\w. -]*\/)*[\w-][\w. -]*$/

/**
 * Reads `model.safetensors.index.json`.
 *
 * @throws PlimsollError `INVALID_SAFETENSORS`
 */
export function parseIndex(bytes: Uint8Array, where: string): SafetensorsIndex {
  const refuse = refuser(where)
  const parsed = parseBoundedJson(bytes, limits.json, refuse)
  const { weight_map: map, metadata } = objectOf(parsed) ?? {}
  const entries = Object.entries(objectOf(map) ?? {})
  if (entries.length === 0) throw refuse("a weight_map with tensors", describe(map))
  if (entries.length > limits.tensors) throw refuse(`at most ${limits.tensors} tensors`, String(entries.length))
  const files = new Set<unknown>()
  for (const [tensor, file] of entries) {
    if (files.has(file)) continue
    if (typeof file !== "string" || file.length > limits.nameBytes || !safeName.test(file))
      throw refuse(`a file beside the index for ${describe(tensor)}`, describe(file))
    files.add(file)
    if (files.size > limits.files) throw refuse(`at most ${limits.files} files`, "more")
  }
  const notes = objectOf(metadata) ?? {}
  const total = Number(notes.total_size)
  return {
    files: new Map(entries as [string, string][]),
    totalBytes: Number.isSafeInteger(total) && total >= 0 ? total : undefined,
    metadata: notes,
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}
