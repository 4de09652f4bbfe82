import type { Source, Sourced } from "../source.ts"

export type Vendor = "nvidia" | "amd" | "apple" | "intel"
export type Segment = "datacenter" | "workstation" | "consumer" | "laptop" | "embedded"

/** Dense arithmetic rates, operations per second; multiply and add count as two, sparsity as none. */
export interface ArithmeticRates {
  readonly fp32?: number | undefined
  /** Tensor or matrix units with 16-bit inputs and 32-bit accumulation. */
  readonly fp16?: number | undefined
  readonly bf16?: number | undefined
  readonly fp8?: number | undefined
  readonly int8?: number | undefined
  readonly fp4?: number | undefined
}

/** A price somebody asked or paid on a day. */
export interface Price {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  /** `"list"`: the vendor's own; `"retail"`: a shop's; `"used"`: second hand; `"estimate"`: an analyst's guess. */
  readonly kind: "list" | "retail" | "used" | "estimate"
  /** Day or month, ISO 8601. */
  readonly date: string
  readonly source: Source
}

/** One accelerator, or one memory configuration of a system on a chip. */
export interface Hardware {
  /** Lower-case, stable, unique in the catalogue. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly vendor: Vendor
  readonly segment: Segment
  /** The vendor's name of the generation, e.g. `"Hopper"`. */
  readonly generation: string
  readonly chip: string | undefined
  readonly released: string | undefined
  /** `"available"` unless it was only announced. */
  readonly status?: "announced" | undefined
  /** Memory as marketed, bytes; vendors count in GiB, so 80 GB is 80 × 2³⁰. */
  readonly memoryBytes: number
  /** Sizes a chip is sold with, bytes; `memoryBytes` is the largest. Absent where there is one. */
  readonly memoryOptions?: readonly number[] | undefined
  /** Memory as the driver reports it to programs, bytes. */
  readonly reportedMemory: Sourced<number> | undefined
  readonly memoryType: string
  /** Width of the memory bus, bits. */
  readonly busWidth: number | undefined
  /** Transfers per pin, bits per second. */
  readonly dataRate: number | undefined
  /** Nominal memory bandwidth, bytes per second: bus width × data rate / 8. */
  readonly bandwidth: number
  /** True where processor and accelerator share the memory. */
  readonly unifiedMemory: boolean
  readonly rates: ArithmeticRates
  /** How the rates were found where no vendor prints them as they stand here; absent where one does. */
  readonly ratesFrom?: string | undefined
  /** CUDA compute capability, e.g. `"9.0"`. */
  readonly computeCapability?: string | undefined
  /** LLVM's name of AMD's instruction set, e.g. `"gfx942"`. */
  readonly gfx?: string | undefined
  /** GPU cores of an Apple chip, which tell its bins apart. */
  readonly gpuCores?: number | undefined
  /** Board or package power limit, watts. */
  readonly power: number | undefined
  readonly prices: readonly Price[]
  /** True where the figures were checked, as `verifiedBy` says; rates with `ratesFrom` are derived all the same. */
  readonly verified: boolean
  /** `"vendor"`: against a vendor's own document; `"agreement"`: sources that were compiled apart agree. */
  readonly verifiedBy?: "vendor" | "agreement" | undefined
  readonly sources: readonly Source[]
  readonly notes?: readonly string[] | undefined
}
