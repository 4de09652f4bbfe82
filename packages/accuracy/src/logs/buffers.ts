import type { LogRow, PrintedBuffers } from "./rows.ts"

/** The device whose buffer has this name, counted from 0; `undefined` for the host's. */
export function deviceOfBuffer(name: string): number | undefined {
  if (name.startsWith("CPU") || name.includes("_Host") || name === "AMX") return undefined
  return Number(/\d+$/.exec(name.replace("_Mapped", ""))?.[0] ?? 0)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export function hostSum(buffers: PrintedBuffers): number {
  return sum(Object.entries(buffers).flatMap(([name, size]) => (deviceOfBuffer(name) === undefined ? [size] : [])))
}

export function deviceSum(buffers: PrintedBuffers): number {
  return sumOf(buffers) - hostSum(buffers)
}

export const sumOf = (buffers: PrintedBuffers): number => sum(Object.values(buffers))

/** Devices that have a buffer, in order. */
export function devicesOf({ printed }: LogRow): readonly number[] {
  const names = [printed.compute, printed.cache, printed.weights].flatMap((buffers) => Object.keys(buffers ?? {}))
  const numbers = names.map(deviceOfBuffer).filter((number) => number !== undefined)
  return [...new Set(numbers)].sort((a, b) => a - b)
}

export const toMebibytes = (bytes: number): number => bytes / 2 ** 20

/** Vulkan pads what the host holds to pages: up to 4 KiB for each of some six inputs (minMemoryMapAlignment). */
export const pagesOfVulkan = 24 / 1024

/** Whether a figure of two decimals may be this size: sums of several are as many roundings. */
export function isPrintedAs(bytes: number, printed: number, roundings = 1): boolean {
  return Math.abs(toMebibytes(bytes) - printed) <= 0.005 * roundings + 1e-6
}
