import type { MemoryReport, Term } from "@plimsoll/memory"
import type { MemoryObservation } from "@plimsoll/runtime/referee"

/** What memory is for: everything that llama.cpp counts. */
export const parts = ["weights", "cache", "state", "compute", "output"] as const
export type Part = (typeof parts)[number]

/** Bytes by place and part: `"0 compute"` is the compute buffer of the first device, `"host cache"` the host's cache. */
export type Amounts = ReadonlyMap<string, number>

function summed(terms: readonly { readonly place: string; readonly part: string; readonly bytes: number }[]): Amounts {
  const amounts = new Map<string, number>()
  for (const { place, part, bytes } of terms) {
    if (bytes === 0) continue
    const key = `${place} ${part}`
    amounts.set(key, (amounts.get(key) ?? 0) + bytes)
  }
  return amounts
}

/** A prediction's amounts, without what llama.cpp does not count. */
export function predictedAmounts({ terms }: MemoryReport): Amounts {
  return amountsOf(terms)
}

export function amountsOf(terms: readonly Term[]): Amounts {
  const counted = terms.filter(({ what }) => what !== "overhead")
  return summed(counted.map(({ device, what, bytes }) => ({ place: String(device), part: what, bytes })))
}

/** llama.cpp's amounts: what is in no device's own memory is on the host, pinned or not. */
export function observedAmounts({ terms }: MemoryObservation): Amounts {
  return summed(
    terms.map(({ buffer, what, bytes }) => ({ place: /^GPU(\d+)$/.exec(buffer)?.[1] ?? "host", part: what, bytes })),
  )
}

/** Places and parts whose bytes differ. */
export function differencesOf(predicted: Amounts, observed: Amounts): readonly string[] {
  return [...new Set([...predicted.keys(), ...observed.keys()])].filter(
    (key) => (predicted.get(key) ?? 0) !== (observed.get(key) ?? 0),
  )
}

/** Places and parts whose bytes lie outside the bounds that a prediction states, with both. */
export function outsideBounds({ terms }: MemoryReport, observed: Amounts): readonly string[] {
  const bounds = new Map<string, { low: number; high: number }>()
  for (const { device, what, interval } of terms) {
    const key = `${device} ${what}`
    const { low, high } = bounds.get(key) ?? { low: 0, high: 0 }
    bounds.set(key, { low: low + interval.low, high: high + interval.high })
  }
  const keys = [...new Set([...predictedAmounts({ terms } as MemoryReport).keys(), ...observed.keys()])]
  return keys.flatMap((key) => {
    const bytes = observed.get(key) ?? 0
    const { low, high } = bounds.get(key) ?? { low: 0, high: 0 }
    return bytes < low || bytes > high ? [`${key} ${bytes}, not within ${low} and ${high}`] : []
  })
}
