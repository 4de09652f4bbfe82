interface FreeBlock {
  offset: number
  size: number
}

/** Offsets in one growing buffer, given out and taken back. */
export interface FreeBlocks {
  readonly allocate: (size: number) => number
  readonly free: (offset: number, size: number) => void
  /** Bytes the buffer had to be at most. */
  readonly peak: () => number
  /** Where the free blocks are. */
  readonly layout: () => string
}

/**
 * ggml's allocator inside one buffer: the best fitting hole, else the end of the buffer.
 * As llama.cpp v0.5.0 ggml/src/ggml-alloc.c:228 (ggml_dyn_tallocr_alloc) and :330 (…_free_bytes). Buffer types
 * that cap the size of one allocation split into chunks there; host and CUDA memory do not.
 */
export function createFreeBlocks(alignment: number): FreeBlocks {
  const blocks: FreeBlock[] = [{ offset: 0, size: Number.POSITIVE_INFINITY }]
  const pad = (size: number) => Math.ceil(size / alignment) * alignment
  let peak = 0

  const bestHole = (size: number): number => {
    let best = -1
    let bestSize = Number.POSITIVE_INFINITY
    // The last block is the open end; among equal holes the later one wins.
    for (let index = 0; index < blocks.length - 1; index++) {
      const block = blocks[index] as FreeBlock
      if (block.size >= size && block.size <= bestSize) {
        best = index
        bestSize = block.size
      }
    }
    return best === -1 ? blocks.length - 1 : best
  }

  return {
    peak: () => peak,
    layout: () => {
      let text = ""
      for (const { offset, size } of blocks) text += `${offset}+${size} `
      return text
    },
    allocate: (bytes) => {
      const size = pad(bytes)
      const index = bestHole(size)
      const block = blocks[index] as FreeBlock
      const offset = block.offset
      block.offset += size
      block.size -= size
      if (block.size === 0) blocks.splice(index, 1)
      peak = Math.max(peak, offset + size)
      return offset
    },
    free: (offset, bytes) => {
      const size = pad(bytes)
      for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index] as FreeBlock
        if (block.offset + block.size === offset) {
          block.size += size
          const next = blocks[index + 1]
          if (next && block.offset + block.size === next.offset) {
            block.size += next.size
            blocks.splice(index + 1, 1)
          }
          return
        }
        if (offset + size === block.offset) {
          block.offset = offset
          block.size += size
          const previous = blocks[index - 1]
          if (previous && previous.offset + previous.size === block.offset) {
            previous.size += block.size
            blocks.splice(index, 1)
          }
          return
        }
      }
      const position = blocks.findIndex((block) => block.offset >= offset)
      blocks.splice(position === -1 ? blocks.length : position, 0, { offset, size })
    },
  }
}
