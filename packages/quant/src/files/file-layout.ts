import { dataTypeBits } from "@plimsoll/specs"
import { type FileRun, listRuns, runOf } from "./file-runs.ts"

/** The header's length stands before it, in eight bytes; the header is padded to as many. */
const lengthBytes = 8

/** `{"__metadata__":{"format":"pt"},…}` without the tensors (huggingface_hub src/…/serialization/_torch.py:265). */
const emptyHeaderBytes = '{"__metadata__":{"format":"pt"}}'.length

const paddedHeader = (header: number) => lengthBytes + Math.ceil(header / lengthBytes) * lengthBytes

/** A file without tensors. */
export const emptyFileBytes = paddedHeader(emptyHeaderBytes)

/** What an entry of the header has beside its values, the comma before it included. */
const entryFrameBytes = ',"":{"dtype":"","shape":[],"data_offsets":[,]}'.length

function digitsOf(value: number): number {
  let digits = 1
  for (let least = 10; value >= least; least *= 10) digits += 1
  return digits
}

/** A file under way. */
interface OpenFile {
  tensorCount: number
  tensorBytes: number
  /** Length of the header's text. */
  header: number
  /** Where the next tensor in the order of the file begins. */
  offset: number
  /** Digits of `offset`, and the least number of more. */
  digits: number
  limit: number
}

/** What a file holds: its tensors' bytes, and the bytes before them. */
export interface LaidOutFile {
  readonly tensorCount: number
  readonly tensorBytes: number
  readonly headerBytes: number
}

/** A run, and the file of each of its tensors, round after round. */
interface PlacedRun {
  readonly run: FileRun
  readonly files: readonly OpenFile[]
}

/** Which tensors stand in a file together (huggingface_hub 1.29 src/huggingface_hub/serialization/_base.py:89). */
function place(runs: readonly FileRun[], most: number) {
  const files: OpenFile[] = []
  const open = (): OpenFile => ({
    tensorCount: 0,
    tensorBytes: 0,
    header: emptyHeaderBytes,
    offset: 0,
    digits: 1,
    limit: 10,
  })
  let current = open()
  const placed = runs.map((run): PlacedRun => {
    const entries = run.tensors.map(({ name, dataType, shape, bytes }) => ({
      bytes,
      text: entryFrameBytes + name.length + dataType.length + String(shape).length,
    }))
    const own: OpenFile[] = []
    for (let round = 0; round < run.times; round += 1) {
      // The name at hand has a number of one digit.
      const furtherDigits = digitsOf(round) - 1
      for (const { bytes, text } of entries) {
        let file = current
        if (bytes > most) {
          file = open()
          files.push(file)
        } else if (current.tensorBytes + bytes > most) {
          files.push(current)
          current = open()
          file = current
        }
        file.tensorCount += 1
        file.tensorBytes += bytes
        file.header += text + furtherDigits
        own.push(file)
      }
    }
    return { run, files: own }
  })
  if (current.tensorCount > 0) files.push(current)
  return { files, placed }
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

const dataTypes = Object.keys(dataTypeBits)

/** Numbers from 0 in the order of their digits: 0, 1, 10, 11, 2. */
function roundsInOrder(times: number): readonly number[] {
  return Array.from({ length: times }, (_, round) => ({ key: String(round), round }))
    .sort(byName)
    .map(({ round }) => round)
}

/** Adds the digits of where a tensor begins and ends. */
function addOffset(file: OpenFile, bytes: number): void {
  file.header += file.digits
  file.offset += bytes
  while (file.offset >= file.limit) {
    file.digits += 1
    file.limit *= 10
  }
  file.header += file.digits
}

/** Adds the digits of offsets: data is written by type, the longest first, then by name (safetensors@24b0b28 safetensors/src/tensor.rs:230). */
function addOffsets(sorted: readonly Sorted[], tensors: ReadonlySet<string>): void {
  const orders = new Map<number, readonly number[]>()
  for (const dataType of dataTypes.toReversed().filter((type) => tensors.has(type))) {
    for (const { placed, indices } of sorted) {
      const { run, files } = placed
      const { times } = run
      const some = indices.filter((index) => run.tensors[index]?.dataType === dataType)
      if (some.length === 0) continue
      const rounds = orders.get(times) ?? roundsInOrder(times)
      orders.set(times, rounds)
      for (const round of rounds) {
        for (const index of some) {
          const file = files[round * run.tensors.length + index]
          if (!file) continue
          addOffset(file, run.tensors[index]?.bytes ?? 0)
        }
      }
    }
  }
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
  const { files, placed } = place(apart, most)
  const types = new Set(apart.flatMap(({ tensors }) => tensors.map(({ dataType }) => dataType)))
  addOffsets(inNameOrder(placed), types)
  return files.map(({ tensorCount, tensorBytes, header }) => ({
    tensorCount,
    tensorBytes,
    headerBytes: paddedHeader(header),
  }))
}
