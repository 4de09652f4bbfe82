import { dataTypeBits, type SafetensorsDataType } from "@plimsoll/specs"

/** A tensor that a file is to hold. */
export interface FileTensor {
  readonly name: string
  readonly dataType: SafetensorsDataType
  readonly shape: readonly number[]
  readonly bytes: number
}

/** One file of a checkpoint. */
export interface CheckpointShard {
  readonly name: string
  readonly tensorCount: number
  /** What stands before the data: the header's length and the header, bytes. */
  readonly headerBytes: number
  readonly tensorBytes: number
  /** Size of the file, bytes. */
  readonly bytes: number
}

export interface ShardOptions {
  /** Most bytes of tensors in one file; 5 × 10⁹ where absent, the default of huggingface_hub and transformers 4. */
  readonly maximumShardBytes?: number | undefined
}

/** As huggingface_hub 1.29 src/huggingface_hub/serialization/_base.py:30. */
const usualShardBytes = 5_000_000_000

/** The header's length stands before it, in eight bytes; the header is padded to as many. */
const lengthBytes = 8

/** `{"__metadata__":{"format":"pt"},…}` without the tensors (huggingface_hub src/…/serialization/_torch.py:265). */
const emptyHeaderBytes = '{"__metadata__":{"format":"pt"}}'.length

const order = new Map(Object.keys(dataTypeBits).map((name, index) => [name, index]))

/** Data is written by type, the longest first, then by name (safetensors@24b0b28 safetensors/src/tensor.rs:230). */
function inFileOrder(a: FileTensor, b: FileTensor): number {
  if (a.dataType !== b.dataType) return (order.get(b.dataType) ?? 0) - (order.get(a.dataType) ?? 0)
  return a.name < b.name ? -1 : 1
}

/** What an entry of the header has beside its values, the comma before it included. */
const entryFrameBytes = ',"":{"dtype":"","shape":[],"data_offsets":[,]}'.length

function digitsOf(value: number): number {
  let digits = 1
  for (let least = 10; value >= least; least *= 10) digits += 1
  return digits
}

/**
 * Bytes before the data of a file that holds these tensors, as the safetensors library writes it.
 *
 * @example
 * ```ts
 * headerBytesOf([{ name: "a", dataType: "BF16", shape: [2, 3], bytes: 12 }]) // 96
 * ```
 */
export function headerBytesOf(tensors: readonly FileTensor[]): number {
  // There may be a hundred thousand entries of a dozen shapes, so that no text is made of them.
  const shapeBytes = new Map<readonly number[], number>()
  let header = emptyHeaderBytes
  let begin = 0
  for (const { name, dataType, shape, bytes } of tensors.toSorted(inFileOrder)) {
    const ofShape = shapeBytes.get(shape) ?? String(shape).length
    shapeBytes.set(shape, ofShape)
    const offsets = digitsOf(begin) + digitsOf(begin + bytes)
    header += entryFrameBytes + name.length + dataType.length + ofShape + offsets
    begin += bytes
  }
  return lengthBytes + Math.ceil(header / lengthBytes) * lengthBytes
}

/** Which tensors stand in a file together (huggingface_hub 1.29 src/huggingface_hub/serialization/_base.py:89). */
function divided(tensors: readonly FileTensor[], most: number): readonly (readonly FileTensor[])[] {
  const shards: FileTensor[][] = []
  let current: FileTensor[] = []
  let bytes = 0
  for (const tensor of tensors) {
    if (tensor.bytes > most) {
      shards.push([tensor])
      continue
    }
    if (bytes + tensor.bytes > most) {
      shards.push(current)
      current = []
      bytes = 0
    }
    current.push(tensor)
    bytes += tensor.bytes
  }
  if (current.length > 0) shards.push(current)
  return shards
}

function shardName(index: number, count: number): string {
  if (count === 1) return "model.safetensors"
  const padded = (value: number) => String(value).padStart(5, "0")
  return `model-${padded(index + 1)}-of-${padded(count)}.safetensors`
}

/**
 * Size of the `model.safetensors.index.json` that says which file holds which tensor, as transformers writes it
 * (transformers 4.57 src/transformers/modeling_utils.py, save_pretrained).
 *
 * @returns bytes; 0 for a checkpoint of one file, which has no index
 */
export function indexBytesOf(tensors: readonly FileTensor[], options: ShardOptions = {}): number {
  const groups = divided(tensors, options.maximumShardBytes ?? usualShardBytes)
  if (groups.length < 2) return 0
  const totalBytes = tensors.reduce((sum, { bytes }) => sum + bytes, 0)
  const frame = `{\n  "metadata": {\n    "total_size": ${totalBytes}\n  },\n  "weight_map": {\n\n  }\n}\n`.length
  const file = shardName(0, groups.length)
  const entryBytes = `    "": "${file}",\n`.length
  // The last entry has no comma and shares its line's end with the frame.
  return tensors.reduce((sum, { name }) => sum + entryBytes + name.length, frame) - ",\n".length
}

/**
 * The files that a list of tensors becomes, each to the byte.
 *
 * @param tensors - in the order of the model; which file one stands in depends on it
 * @returns one entry a file, in order
 */
export function shardsOf(tensors: readonly FileTensor[], options: ShardOptions = {}): readonly CheckpointShard[] {
  const groups = divided(tensors, options.maximumShardBytes ?? usualShardBytes)
  return groups.map((group, index): CheckpointShard => {
    const headerBytes = headerBytesOf(group)
    const tensorBytes = group.reduce((sum, { bytes }) => sum + bytes, 0)
    const name = shardName(index, groups.length)
    return { name, tensorCount: group.length, headerBytes, tensorBytes, bytes: headerBytes + tensorBytes }
  })
}
