/** The readable part of a GGUF file: metadata and the list of tensors, without their data. */
export interface GgufHeader {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly tensors: readonly GgufTensor[]
  /** Where tensor data begins, bytes from the start of the file. */
  readonly dataOffset: number
  /** Size of the file; `undefined` where it could not be asked. */
  readonly fileBytes: number | undefined
}

export interface GgufTensor {
  readonly name: string
  /** Row length first, as ggml writes it. */
  readonly shape: readonly number[]
  /** `ggml_type`, as in the file. */
  readonly type: number
  /** Bytes from `dataOffset`. */
  readonly offset: number
}
