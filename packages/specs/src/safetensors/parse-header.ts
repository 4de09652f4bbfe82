import { elementsOf } from "../architecture/tensor.ts"
import { describe } from "../describe.ts"
import { parseBoundedJson } from "../files/bounded-json.ts"
import { headerLimits } from "../files/header-limits.ts"
import type { SafetensorsTensor } from "./checkpoint.ts"
import { dataTypeBits, isDataType } from "./data-types.ts"
import { refuser } from "./invalid.ts"

const limits = headerLimits.safetensors
const openingBrace = 0x7b

/** The one entry that is no tensor. */
const metadataName = "__metadata__"

type Refuse = ReturnType<typeof refuser>

/** A tensor with the place of its data, bytes from where data begins. */
type Placed = Omit<SafetensorsTensor, "file"> & { readonly begin: number; readonly end: number }

/** What a header says. */
export interface ParsedHeader {
  readonly tensors: readonly Omit<SafetensorsTensor, "file">[]
  readonly metadata: Readonly<Record<string, string>>
  /** Bytes of all data. */
  readonly dataBytes: number
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
}

function readMetadata(value: unknown, refuse: Refuse): Readonly<Record<string, string>> {
  if (value === undefined) return {}
  if (!isObject(value)) throw refuse("an object as __metadata__", describe(value))
  const wrong = Object.entries(value).find(([, text]) => typeof text !== "string")
  if (wrong) throw refuse(`a text as __metadata__ ${describe(wrong[0])}`, describe(wrong[1]))
  return value as Readonly<Record<string, string>>
}

function readTensor(name: string, value: unknown, refuse: Refuse): Placed {
  // Only where it is said: there may be a quarter of a million.
  const called = () => describe(name)
  if (name === "" || name.length > limits.nameBytes)
    throw refuse(`tensor names of 1 to ${limits.nameBytes} letters`, `${name.length}`)
  if (!isObject(value)) throw refuse(`dtype, shape and data_offsets of ${called()}`, describe(value))
  const { dtype, shape, data_offsets: offsets } = value
  if (!isDataType(dtype)) throw refuse(`a data type of safetensors for ${called()}`, describe(dtype))
  if (
    !Array.isArray(shape) ||
    shape.length > limits.dimensions ||
    !shape.every((size) => isSize(size) && size <= limits.size)
  )
    throw refuse(`up to ${limits.dimensions} whole sizes, each up to 2^32, of ${called()}`, sizes(shape))
  const bits = elementsOf({ shape }) * dataTypeBits[dtype]
  // Some product on the way may overflow where a later size is zero.
  if (!Number.isSafeInteger(bits) || bits % 8 !== 0)
    throw refuse(`whole bytes, and fewer than 2^50, for ${called()}`, `${dtype} of ${sizes(shape)}`)
  const [begin, end] = Array.isArray(offsets) && offsets.length === 2 ? offsets : []
  if (!isSize(begin) || !isSize(end)) throw refuse(`two offsets of ${called()}`, sizes(offsets))
  if (end - begin !== bits / 8)
    throw refuse(`${bits / 8} bytes for ${called()}, ${dtype} of ${sizes(shape)}`, `offsets ${begin} to ${end}`)
  return { name, dtype, shape, bytes: bits / 8, begin, end }
}

function sizes(value: unknown): string {
  return Array.isArray(value) && value.length <= limits.dimensions
    ? `[${value.map(describe).join(", ")}]`
    : describe(value)
}

/** Data lies without overlaps and without holes, as the format demands. */
function checkPlaces(tensors: readonly Placed[], refuse: Refuse): number {
  let last = 0
  let before = "the start"
  for (const { name, begin, end } of tensors.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== last)
      throw refuse(
        `the data of ${describe(name)} to begin at ${last}, behind ${before}`,
        `offset ${begin}: ${begin < last ? "an overlap" : "a hole"}`,
      )
    last = end
    before = describe(name)
  }
  if (last > limits.dataBytes) throw refuse(`at most ${limits.dataBytes} bytes of data`, String(last))
  return last
}

/**
 * Reads the JSON of a safetensors header.
 *
 * @param bytes - the header without the eight bytes of its length
 * @param where - what messages call the file
 * @throws PlimsollError `INVALID_SAFETENSORS` for what the format does not allow, or above the ceilings
 */
export function parseHeader(bytes: Uint8Array, where: string): ParsedHeader {
  const refuse = refuser(where)
  if (bytes[0] !== openingBrace) throw refuse('a header that begins with "{"', `byte ${bytes[0] ?? "none"}`)
  const parsed = parseBoundedJson(bytes, limits.json, refuse)
  // The first letter is a brace.
  const entries = Object.entries(parsed as Readonly<Record<string, unknown>>)
  const listed = entries.filter(([name]) => name !== metadataName)
  if (listed.length > limits.tensorsOfFile)
    throw refuse(`at most ${limits.tensorsOfFile} tensors`, String(listed.length))
  const metadata = entries.find(([name]) => name === metadataName)?.[1]
  const placed = listed.map(([name, value]) => readTensor(name, value, refuse))
  const dataBytes = checkPlaces(placed, refuse)
  return {
    tensors: placed.map(({ name, dtype, shape, bytes }) => ({ name, dtype, shape, bytes })),
    metadata: readMetadata(metadata, refuse),
    dataBytes,
  }
}
