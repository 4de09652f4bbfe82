import { describe } from "../describe.ts"
import type { FileOptions } from "../files/byte-source.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { FileReference } from "../files/open-file.ts"
import { lastName, sibling } from "../files/paths.ts"
import type { GgufHeader } from "./header.ts"
import { invalidGguf } from "./invalid.ts"
import { readGgufHeader } from "./read-header.ts"

const limits = headerLimits.gguf

/** As llama.cpp names the parts of a split file (v0.5.0 src/llama.cpp:551). */
const partName = /^(?<stem>.+)-(?<part>\d{5})-of-(?<count>\d{5})\.gguf$/

/** Files that are read at the same time. */
const atOnce = 8

/**
 * Reads the header of a model that may be split over several files: whichever is named, all of them are read.
 *
 * @param file - a path, a URL, `hf://owner/name/file.gguf`, or a Blob of a model that is not split
 * @returns the first file's metadata with the tensors of all; offsets count from where data begins in each file, and
 *   `fileBytes` is the size of all files, bytes
 * @throws PlimsollError as `readGgufHeader`; `INVALID_GGUF` also where the parts are not those of one model
 */
export async function readGgufModel(file: FileReference, options: FileOptions = {}): Promise<GgufHeader> {
  const named = await readGgufHeader(file, options)
  const count = Number(named.metadata["split.count"] ?? 1)
  if (count === 1) return named
  const name = typeof file === "string" ? file : ""
  const found = partName.exec(lastName(name))?.groups
  if (!Number.isInteger(count) || count < 1 || count > limits.parts)
    throw invalidGguf(name, `a split.count of 1 to ${limits.parts}`, describe(named.metadata["split.count"]))
  if (!found || Number(found.count) !== count)
    throw invalidGguf(name, `a name that ends in -00001-of-${pad(count)}.gguf`, `a part of ${count} with another name`)

  const paths = Array.from({ length: count }, (_, part) =>
    sibling(name, `${found.stem}-${pad(part + 1)}-of-${pad(count)}.gguf`),
  )
  const parts: GgufHeader[] = []
  for (let start = 0; start < count; start += atOnce) {
    parts.push(...(await Promise.all(paths.slice(start, start + atOnce).map((path) => readGgufHeader(path, options)))))
    const tensors = parts.reduce((sum, part) => sum + part.tensors.length, 0)
    if (tensors > limits.tensors) throw invalidGguf(name, `at most ${limits.tensors} tensors in all parts`, "more")
  }
  return joined(parts, paths)
}

function pad(part: number): string {
  return String(part).padStart(5, "0")
}

function joined(parts: readonly GgufHeader[], paths: readonly string[]): GgufHeader {
  const [first] = parts as readonly [GgufHeader]
  const names = new Set<string>()
  for (const [index, { metadata, tensors }] of parts.entries()) {
    const path = paths[index] ?? ""
    if (Number(metadata["split.no"]) !== index || Number(metadata["split.count"]) !== parts.length)
      throw invalidGguf(
        path,
        `part ${index} of ${parts.length}`,
        `part ${describe(metadata["split.no"])} of ${describe(metadata["split.count"])}`,
      )
    for (const { name } of tensors) {
      if (names.has(name)) throw invalidGguf(path, "tensors of no other part", `${describe(name)} again`)
      names.add(name)
    }
  }
  const announced = first.metadata["split.tensors.count"]
  if (announced !== undefined && Number(announced) !== names.size)
    throw invalidGguf(paths[0] ?? "", `${describe(announced)} tensors in all parts`, String(names.size))
  const sizes = parts.map(({ fileBytes }) => fileBytes)
  return {
    metadata: first.metadata,
    tensors: parts.flatMap(({ tensors }) => tensors),
    dataOffset: parts.reduce((sum, { dataOffset }) => sum + dataOffset, 0),
    fileBytes: sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0),
  }
}
