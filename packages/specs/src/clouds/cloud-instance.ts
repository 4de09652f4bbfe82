import type { Source } from "../source.ts"

/** What an hour costs. */
export interface HourlyPrice {
  /** For the whole instance, an hour. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  /**
   * `"on-demand"`: taken and given back at will; `"spot"`: may be taken away; `"serverless"`: counted by the second
   * of use; `"reserved"`: for a time booked in advance; `"community"`: in other people's machines.
   */
  readonly kind: "on-demand" | "spot" | "serverless" | "reserved" | "community"
  /** Day, month or year, ISO 8601; of a snapshot of unknown age the earliest year that it may be of. */
  readonly date: string
  readonly source: Source
  readonly note?: string | undefined
}

/** Accelerators that a provider lets by the hour. */
export interface CloudInstance {
  /** Lower-case, stable, unique among instances. */
  readonly id: string
  readonly provider: string
  /** As the provider calls it. */
  readonly name: string
  /** Id in the catalogue of hardware. */
  readonly hardware: string
  /** Accelerators in the instance. */
  readonly count: number
  readonly prices: readonly HourlyPrice[]
}

/** What an hour of one accelerator costs in a market, as somebody who watches it wrote. */
export interface MarketRate {
  /** Id in the catalogue of hardware. */
  readonly hardware: string
  readonly market: string
  /** For one accelerator, an hour. */
  readonly low: number
  readonly high: number
  /** ISO 4217. */
  readonly currency: string
  readonly date: string
  readonly source: Source
}
