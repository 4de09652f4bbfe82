import type { FileRun } from "./file-runs.ts"

/** What an entry of the header has beside its values, the comma before it included. */
const entryFrameBytes = ',"":{"dtype":"","shape":[],"data_offsets":[,]}'.length

/** A file under way. */
interface OpenFile {
  /** In the order in which they were begun. */
  readonly number: number
  tensorCount: number
  tensorBytes: number
  /** Length of the entries' text without the tensors' offsets. */
  entryBytes: number
}

/** A run, and the number of the file of each of its tensors, round after round. */
export interface PlacedRun {
  readonly run: FileRun
  readonly files: Int32Array
}

function lengthOf(value: number): number {
  let digits = 1
  for (let least = 10; value >= least; least *= 10) digits += 1
  return digits
}

/**
 * Which tensors stand in a file together (huggingface_hub 1.29 src/huggingface_hub/serialization/_base.py:89).
 *
 * @param most - bytes of tensors in one file
 * @returns files in their order, and where each tensor stands
 */
export function placeRuns(runs: readonly FileRun[], most: number) {
  const files: OpenFile[] = []
  let begun = 0
  const begin = (): OpenFile => ({ number: begun++, tensorCount: 0, tensorBytes: 0, entryBytes: 0 })
  let current = begin()
  const fileFor = (bytes: number): OpenFile => {
    if (bytes > most) {
      const own = begin()
      files.push(own)
      return own
    }
    if (current.tensorBytes + bytes > most) {
      files.push(current)
      current = begin()
    }
    return current
  }
  const placed = runs.map((run): PlacedRun => {
    const entries = run.tensors.map(({ name, dataType, shape, bytes }) => ({
      bytes,
      text: entryFrameBytes + name.length + dataType.length + String(shape).length,
    }))
    const numbers = new Int32Array(run.times * entries.length)
    let index = 0
    for (let round = 0; round < run.times; round += 1) {
      // The name at hand has a number of one digit.
      const furtherDigits = lengthOf(round) - 1
      for (const { bytes, text } of entries) {
        const file = fileFor(bytes)
        file.tensorCount += 1
        file.tensorBytes += bytes
        file.entryBytes += text + furtherDigits
        numbers[index] = file.number
        index += 1
      }
    }
    return { run, files: numbers }
  })
  if (current.tensorCount > 0) files.push(current)
  return { files, placed, begun }
}
