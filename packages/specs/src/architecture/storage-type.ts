/** How ggml stores the numbers of a row: in blocks of `blockSize` elements that take `blockBytes` bytes each. */
export interface StorageType {
  /** `ggml_type` in GGUF files. */
  readonly id: number
  /** Elements in a block; 1 where each number stands alone. */
  readonly blockSize: number
  /** Bytes of a block. */
  readonly blockBytes: number
  /** Bytes before the blocks of each row, such as the row's scale; absent: none. */
  readonly rowHeaderBytes?: number
  /** Bytes behind the last row of a tensor; absent: none. */
  readonly tensorTailBytes?: number
  /** Rows whose blocks lie interleaved, so that only a multiple of them can be stored; absent: one. */
  readonly interleavedRows?: number
}
