import { dataTypeBits, type SafetensorsDataType } from "@plimsoll/specs"
import { type PlacedRun, placeRuns } from "./file-places.ts"
import { type FileRun, listRuns, runOf } from "./file-runs.ts"

/** The header's length stands before it, in eight bytes; the header is padded to as many. */
const lengthBytes = 8

/** `{"__metadata__":{"format":"pt"},…}` without the tensors (huggingface_hub src/…/serialization/_torch.py:265). */
const emptyHeaderBytes = '{"__metadata__":{"format":"pt"}}'.length

const paddedHeader = (header: number) => lengthBytes + Math.ceil(header / lengthBytes) * lengthBytes

/** A file without tensors. */
export const emptyFileBytes = paddedHeader(emptyHeaderBytes)

/** What a file holds: its tensors' bytes, and the bytes before them. */
interface LaidOutFile {
  readonly tensorCount: number
  readonly tensorBytes: number
  readonly headerBytes: number
}

/** A tensor of one round, or of all rounds, where the name stands that the order goes by. */
interface Sorted {
  readonly key: string
  readonly placed: PlacedRun
  /** Numbers of the run's tensors in the order of their names. */
  readonly indices: readonly number[]
}

const byName = (a: { readonly key: string }, b: { readonly key: string }) => (a.key < b.key ? -1 : 1)

/** By name; all rounds of a run stand together, as nothing else has their prefix and a number. */
function inNameOrder(placed: readonly PlacedRun[]): readonly Sorted[] {
  const sorted = placed.flatMap((each): readonly Sorted[] => {
    const { tensors, times, prefix } = each.run
    const keys = tensors.map(({ name }, index) => ({ key: name, index }))
    if (times === 1) return keys.map(({ key, index }) => ({ key, placed: each, indices: [index] }))
    return [{ key: `${prefix}0`, placed: each, indices: keys.sort(byName).map(({ index }) => index) }]
  })
  return sorted.sort(byName)
}

const dataTypes = Object.keys(dataTypeBits) as readonly SafetensorsDataType[]

/** Numbers from 0 in the order of their digits: 0, 1, 10, 11, 2. */
function roundsInOrder(times: number): readonly number[] {
  return Array.from({ length: times }, (_, round) => ({ key: String(round), round }))
    .sort(byName)
    .map(({ round }) => round)
}

/** Counts the digits of where each tensor begins and ends in its file. */
function offsetCounter(files: number) {
  const digits = new Float64Array(files)
  const offsets = new Float64Array(files)
  const lengths = new Int32Array(files).fill(1)
  const limits = new Float64Array(files).fill(10)
  const add = (file: number, bytes: number) => {
    const begin = lengths[file] ?? 0
    const end = (offsets[file] ?? 0) + bytes
    let length = begin
    for (let limit = limits[file] ?? 0; end >= limit; limits[file] = limit) {
      length += 1
      limit *= 10
    }
    offsets[file] = end
    lengths[file] = length
    digits[file] = (digits[file] ?? 0) + begin + length
  }
  return { digits, add }
}

/**
 * Digits of all offsets of each file, by its number: data is written by type, the longest first, then by name
 * (safetensors@24b0b28 safetensors/src/tensor.rs:230).
 */
function offsetDigits(placed: readonly PlacedRun[], files: number): Float64Array {
  const { digits, add } = offsetCounter(files)
  const sorted = inNameOrder(placed)
  const types = new Set(placed.flatMap(({ run }) => run.tensors.map(({ dataType }) => dataType)))
  const orders = new Map<number, readonly number[]>()
  for (const dataType of dataTypes.toReversed().filter((type) => types.has(type))) {
    for (const { placed: own, indices } of sorted) {
      const { times, tensors } = own.run
      const some = indices.filter((index) => tensors[index]?.dataType === dataType)
      if (some.length === 0) continue
      const rounds = orders.get(times) ?? roundsInOrder(times)
      orders.set(times, rounds)
      for (const round of rounds)
        for (const index of some) add(own.files[round * tensors.length + index] ?? 0, tensors[index]?.bytes ?? 0)
    }
  }
  return digits
}

function sharesPrefixes(runs: readonly FileRun[]): boolean {
  const prefixes = runs.filter(({ times }) => times > 1).map(({ prefix }) => prefix)
  return new Set(prefixes).size < prefixes.length
}

/**
 * The files that tensors become, without a list of all experts' tensors.
 *
 * @param runs - in the order of the model; which file a tensor stands in depends on it
 * @param most - bytes of tensors in one file
 */
export function layOut(runs: readonly FileRun[], most: number): readonly LaidOutFile[] {
  const apart = sharesPrefixes(runs) ? [runOf(listRuns(runs))] : runs
  const { files, placed, begun } = placeRuns(apart, most)
  const digits = offsetDigits(placed, begun)
  return files.map(({ number, tensorCount, tensorBytes, entryBytes }) => ({
    tensorCount,
    tensorBytes,
    headerBytes: paddedHeader(emptyHeaderBytes + entryBytes + (digits[number] ?? 0)),
  }))
}
