import type { CloudInstance, MarketRate } from "../clouds/cloud-instance.ts"
import type { Hardware } from "../hardware/hardware.ts"
import type { Interconnect } from "../interconnects/interconnect.ts"
import type { Model } from "../models/model.ts"
import type { MemorySystem } from "../processors/memory-system.ts"

/** The data that rules look at. */
export interface Catalogues {
  readonly models: readonly Model[]
  readonly hardware: readonly Hardware[]
  readonly interconnects?: readonly Interconnect[] | undefined
  readonly memorySystems?: readonly MemorySystem[] | undefined
  readonly clouds?: readonly CloudInstance[] | undefined
  readonly marketRates?: readonly MarketRate[] | undefined
}

/** A figure or a name of the catalogue that cannot be right. */
export interface Finding {
  readonly rule: string
  /** Id of the entry, and the field where there are several. */
  readonly entry: string
  readonly expected: string
  readonly actual: string
  readonly tip: string
}

export type Rule = (catalogues: Catalogues) => readonly Finding[]

/** The relative difference of two numbers, as a share of the second. */
export function departure(actual: number, expected: number): number {
  return Math.abs(actual - expected) / expected
}
