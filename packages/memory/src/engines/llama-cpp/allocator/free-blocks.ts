interface FreeBlock {
  offset: number
  size: number
}

/** Offsets in one growing buffer, given out and taken back; sizes are multiples of the buffer's alignment. */
export interface FreeBlocks {
  readonly allocate: (size: number) => number
  readonly free: (offset: number, size: number) => void
  /** Bytes the buffer had to be at most. */
  readonly peak: () => number
  /** Adds where the free blocks are: offsets and sizes in turn. */
  readonly describe: (numbers: number[]) => void
}

/**
 * Told of every decision, by a number. Where two runs decided alike, and every size grows evenly from the one to the
 * other, so does every comparison that was made: a run between them would decide the same.
 */
export type Decided = (decision: number) => void

/**
 * ggml's allocator inside one buffer: the best fitting hole, else the end of the buffer.
 * As llama.cpp v0.5.0 ggml/src/ggml-alloc.c:228 (ggml_dyn_tallocr_alloc) and :330 (…_free_bytes). Buffer types
 * that cap the size of one allocation split into chunks there; host and CUDA memory do not.
 */
export function createFreeBlocks(decided: Decided = () => {}): FreeBlocks {
  const blocks: FreeBlock[] = [{ offset: 0, size: Number.POSITIVE_INFINITY }]
  let peak = 0

  const bestHole = (size: number): number => {
    let best = -1
    let bestSize = Number.POSITIVE_INFINITY
    let fitting = 0
    // The last block is the open end; among equal holes the later one wins.
    for (let index = 0; index < blocks.length - 1; index++) {
      const block = blocks[index] as FreeBlock
      if (block.size < size) continue
      fitting = 31 * fitting + index + 1
      if (block.size > bestSize) continue
      best = index
      bestSize = block.size
    }
    decided(fitting)
    return best === -1 ? blocks.length - 1 : best
  }

  return {
    peak: () => peak,
    describe: (numbers) => {
      for (const { offset, size } of blocks) numbers.push(offset, size)
    },
    allocate: (size) => {
      const index = bestHole(size)
      const block = blocks[index] as FreeBlock
      const offset = block.offset
      block.offset += size
      block.size -= size
      const fills = block.size === 0
      if (fills) blocks.splice(index, 1)
      const grows = offset + size > peak
      if (grows) peak = offset + size
      decided(4 * index + (fills ? 2 : 0) + (grows ? 1 : 0))
      return offset
    },
    free: (offset, size) => {
      for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index] as FreeBlock
        if (block.offset + block.size === offset) {
          block.size += size
          const next = blocks[index + 1]
          const joins = next !== undefined && block.offset + block.size === next.offset
          if (joins) {
            block.size += next.size
            blocks.splice(index + 1, 1)
          }
          decided(8 * index + (joins ? 1 : 2))
          return
        }
        if (offset + size === block.offset) {
          block.offset = offset
          block.size += size
          const previous = blocks[index - 1]
          const joins = previous !== undefined && previous.offset + previous.size === block.offset
          if (joins) {
            previous.size += block.size
            blocks.splice(index, 1)
          }
          decided(8 * index + (joins ? 3 : 4))
          return
        }
      }
      const found = blocks.findIndex((block) => block.offset >= offset)
      const position = found === -1 ? blocks.length : found
      blocks.splice(position, 0, { offset, size })
      decided(8 * position + 5)
    },
  }
}
