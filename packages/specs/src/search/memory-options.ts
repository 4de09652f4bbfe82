import type { Hardware } from "../hardware/hardware.ts"

const GiB = 2 ** 30

/** "64GB", "64 GiB", "-64gb": chips are sold by GiB, whatever the letters say. */
const size = /(?<![\p{Letter}\p{Number}.])(\d{1,5})[\s_-]*gi?b(?![\p{Letter}\p{Number}])/giu

/** A query taken apart: the name, and the memory size that stood in it. */
export interface AskedMemory {
  readonly rest: string
  readonly memoryBytes: number
}

/** Takes a query apart; `undefined` where it names no memory size, or more than one. */
export function withoutMemory(query: string): AskedMemory | undefined {
  const [found, second] = query.matchAll(size)
  if (!found || second) return undefined
  return { rest: query.replace(found[0], " ").trim(), memoryBytes: Number(found[1]) * GiB }
}

/** The sizes an entry is sold with, bytes. */
export function memorySizes(hardware: Hardware): readonly number[] {
  return hardware.memoryOptions ?? [hardware.memoryBytes]
}

/** The entry with one of its memory sizes; what was measured or asked for another size is not known for this one. */
export function withMemory(hardware: Hardware, memoryBytes: number): Hardware {
  const { memoryOptions, ...entry } = hardware
  if (memoryOptions === undefined) return hardware
  const gibibytes = memoryBytes / GiB
  const isLargest = memoryBytes === hardware.memoryBytes
  return {
    ...entry,
    id: `${hardware.id}-${gibibytes}gb`,
    name: `${hardware.name} ${gibibytes} GB`,
    aliases: [],
    memoryBytes,
    reportedMemory: isLargest ? hardware.reportedMemory : undefined,
    prices: isLargest ? hardware.prices : [],
  }
}

/** Every memory size of an entry as an entry of its own. */
export function memoryVariants(hardware: Hardware): readonly Hardware[] {
  return hardware.memoryOptions?.map((memoryBytes) => withMemory(hardware, memoryBytes)) ?? [hardware]
}

/** `"64 GiB"`. */
export function formatMemory(bytes: number): string {
  return `${bytes / GiB} GiB`
}
