import { storageTypeOf } from "@plimsoll/specs"
import {
  type CacheFormat,
  cacheEngines,
  cacheFormatsOf,
  type Format,
  forkFormats,
  formats,
  interleavedFormats,
  otherFormats,
  type Packing,
  packings,
} from "../src/formats/index.ts"

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

function blockTable(list: readonly Format[]): string {
  const rows = list.map(({ name, bitsPerWeight, blockSize, decode, importanceMatrix, source }) => {
    const { id, blockBytes, rowHeaderBytes = 0, tensorTailBytes = 0 } = storageTypeOf(name)
    const extra = [
      ...(rowHeaderBytes > 0 ? [`+ ${rowHeaderBytes} a row`] : []),
      ...(tensorTailBytes > 0 ? [`+ ${tensorTailBytes} a tensor`] : []),
    ]
    const bytes = [String(blockBytes), ...extra].join(" ")
    return [name, String(id), String(bitsPerWeight), String(blockSize), bytes, decode, importanceMatrix, source]
  })
  return table(["format", "id", "bits", "block", "bytes", "a weight", "importance matrix", "source"], rows)
}

function packingTable(list: readonly Packing[]): string {
  const rows = list.map(({ name, family, bitsPerWeight, decode, calibration, source }) => {
    return [name, family, String(bitsPerWeight), decode, calibration, source]
  })
  return table(["format", "family", "bits", "a weight", "calibration", "source"], rows)
}

function cacheTable(list: readonly CacheFormat[]): string {
  const usual = { kvHeads: 8, keyDim: 128, valueDim: 128, floatBytes: 2 }
  const latent = { kvHeads: 1, keyDim: 576, valueDim: 0, floatBytes: 2 }
  const rows = list.map(({ name, bitsPerElement, objection, bytes, chosenApart, note, source }) => {
    const isUsual = objection(usual) === undefined
    const { keys, values } = isUsual ? bytes(usual) : { keys: 0, values: 0 }
    const isLatent = !isUsual && objection(latent) === undefined
    const usualBytes = isLatent
      ? `${bytes(latent).keys} for a latent of 576`
      : isUsual
        ? String(keys + values)
        : "not kept"
    return [name, String(bitsPerElement ?? "the model's"), usualBytes, chosenApart ? "yes" : "no", note ?? "", source]
  })
  return table(["format", "bits", "8 heads of 128", "keys and values apart", "note", "source"], rows)
}

/** The page of the documentation that lists all formats. */
export function formatPage(): string {
  const sections = [
    "# Formats",
    "Generated from `@plimsoll/quant/formats` by its tests. Bits are exact, scales of groups included; what stands once a row, a\nmatrix or a vector is in bytes beside them, or left out where it says so. Sources name file and line of the program\nthat writes or reads a format.",
    "## Blocks of llama.cpp",
    "A row is a whole number of blocks; ggml refuses rows that would need padding. Sources are of llama.cpp v0.5.0.",
    blockTable(formats),
    "Types that ggml keeps other things in than weights:",
    blockTable(otherFormats),
    "## Blocks of ik_llama.cpp",
    "llama.cpp does not read these. A row begins with what stands once for it.",
    blockTable(forkFormats),
    "Rows of other formats, interleaved: the bytes of the base in the order that vector units read.",
    blockTable(interleavedFormats),
    "## Packings of checkpoints",
    "Each in its usual variant. Where a scale stands for a whole row or matrix, its bits vanish in large ones and are left out.",
    packingTable(packings()),
    "## Caches",
    "Bytes are those of one token in one layer with eight heads of 128 numbers, in a model of 16-bit floats.",
    ...cacheEngines.flatMap((engine) => [`### ${engine}`, cacheTable(cacheFormatsOf(engine))]),
  ]
  return `${sections.join("\n\n")}\n`
}
