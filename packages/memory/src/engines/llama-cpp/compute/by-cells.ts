import type { Allocated } from "../allocator/graph-allocator.ts"

interface Known extends Allocated {
  readonly cells: number
}

/** Buffers of one graph for caches of different lengths. */
export interface ByCells {
  /**
   * @param cells - of each cache
   * @param evenFrom - from how many cells on every tensor of the graph grows evenly with them
   */
  readonly at: (cells: number, evenFrom: number, layOut: () => Allocated) => readonly number[]
}

/** Caches are as long as a multiple of this, so that paddings of their tensors' sizes add nothing. */
const step = 256

const isStep = (cells: number) => cells % step === 0

/** Most lengths that are kept. */
const most = 256

/**
 * Remembers buffers by the cells of the cache. Between two lengths at which the allocator decided everything alike they
 * grow evenly: every comparison that it made is of sizes that grow evenly, and comes out at both ends as between them.
 */
export function createByCells(): ByCells {
  const known: Known[] = []
  return {
    at: (cells, evenFrom, layOut) => {
      const next = known.findIndex((one) => one.cells >= cells)
      const [below, above] = [known[next - 1], known[next]]
      if (above?.cells === cells) return above.bytes
      const isBetween = below !== undefined && above !== undefined && below.decisions === above.decisions
      if (isBetween && below.cells >= evenFrom && [cells, below.cells, above.cells].every(isStep)) {
        const share = (cells - below.cells) / (above.cells - below.cells)
        return below.bytes.map((bytes, place) => Math.round(bytes + share * ((above.bytes[place] ?? 0) - bytes)))
      }
      const laidOut = layOut()
      known.splice(next < 0 ? known.length : next, 0, { ...laidOut, cells })
      if (known.length > most) known.splice(next === 0 ? known.length - 1 : 0, 1)
      return laidOut.bytes
    },
  }
}
