import type { HuggingFaceConfig } from "../adapters/index.ts"
import type { SafetensorsDataType } from "./data-types.ts"

/** One tensor as a file stores it, without its data. */
export interface SafetensorsTensor {
  readonly name: string
  readonly dtype: SafetensorsDataType
  /** Rows first, as PyTorch prints it; empty for a single number. */
  readonly shape: readonly number[]
  /** Size of its data, bytes. */
  readonly bytes: number
  /** Name of the file that holds it. */
  readonly file: string
}

/** One file of a checkpoint. */
export interface SafetensorsFile {
  readonly name: string
  /** Where data begins, bytes from the start. */
  readonly dataOffset: number
  /** Size of the file with all data as its header states it, bytes. */
  readonly wholeBytes: number
  /** Size of the file as it is, bytes; `undefined` where it could not be asked. */
  readonly fileBytes: number | undefined
  /** What the writer noted, such as `{ format: "pt" }`. */
  readonly metadata: Readonly<Record<string, string>>
}

/** The readable part of a checkpoint: its files' headers, its index and its config, without data. */
export interface SafetensorsCheckpoint {
  /** The path or URL that was read. */
  readonly where: string
  readonly files: readonly SafetensorsFile[]
  /** Of all files, in their order; a name that stands in two files is listed twice. */
  readonly tensors: readonly SafetensorsTensor[]
  /** What `model.safetensors.index.json` says; absent for a single file. */
  readonly index?: SafetensorsIndex | undefined
  /** The `config.json` beside the files; `undefined` where there is none. */
  readonly config: HuggingFaceConfig | undefined
}

/** The list of a sharded checkpoint. */
export interface SafetensorsIndex {
  /** File by tensor. */
  readonly files: ReadonlyMap<string, string>
  /** `metadata.total_size`: bytes of all tensors, as the writer counted them. */
  readonly totalBytes: number | undefined
  readonly metadata: Readonly<Record<string, unknown>>
}
