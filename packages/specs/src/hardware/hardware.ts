import type { Source, Sourced } from "../source.ts"
import type { Segment, Vendor } from "./vendors.ts"

/**
 * Dense arithmetic rates, operations per second; multiply and add count as two, sparsity as none. A format stands here
 * where a rate is known; {@link nativeFormats} says which formats the units have.
 */
export interface ArithmeticRates {
  readonly fp32?: number | undefined
  /** Tensor units with 32-bit inputs cut to 19 bits. */
  readonly tf32?: number | undefined
  /** Tensor or matrix units with 16-bit inputs and 32-bit accumulation; vector units where there are no such. */
  readonly fp16?: number | undefined
  /** The same with 16-bit accumulation, which products for games run twice as fast. */
  readonly fp16IntoFp16?: number | undefined
  /** Vector units with 16 bits, where they are too slow to be used. */
  readonly fp16Vector?: number | undefined
  readonly bf16?: number | undefined
  readonly fp8?: number | undefined
  /** 8-bit inputs with 16-bit accumulation. */
  readonly fp8IntoFp16?: number | undefined
  readonly int8?: number | undefined
  readonly int4?: number | undefined
  readonly fp6?: number | undefined
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

/** A slot or the lanes that connect a device with its host. */
export interface PcieSlot {
  readonly generation: number
  readonly lanes: number
}

/** What connects a device with others of its kind, or with its processor. */
export interface Link {
  readonly name: string
  /** Id in the catalogue of interconnects, where it is there. */
  readonly interconnect?: string | undefined
  /** Bytes per second in one direction, all links of the device together; `undefined` where unknown. */
  readonly bandwidth: number | undefined
  /** Most devices that it connects. */
  readonly devices?: number | undefined
}

/** One accelerator, or one chip with the memory sizes it is sold with. */
export interface Hardware {
  /** Lower-case, stable, unique in the catalogue. */
  readonly id: string
  readonly name: string
  /** Further names, of which none belongs to a part that its memory or cores do not tell apart. */
  readonly aliases: readonly string[]
  /** Names under which drivers and programs report the part, and others with it, e.g. its desktop namesake. */
  readonly reportedNames?: readonly string[] | undefined
  readonly vendor: Vendor
  readonly segment: Segment
  /** The vendor's name of the generation, e.g. `"Hopper"`. */
  readonly generation: string
  readonly chip: string | undefined
  /** Day, month or year in which it could be had, ISO 8601; of announced parts the one that was promised. */
  readonly released: string | undefined
  /** `"available"` unless it was only announced, or reached few buyers. */
  readonly status?: "announced" | "limited" | undefined
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
  /** Nominal memory bandwidth, bytes per second: bus width × data rate / 8. `undefined` where nobody printed it. */
  readonly bandwidth: number | undefined
  /** True where processor and accelerator share the memory. */
  readonly unifiedMemory: boolean
  readonly rates: ArithmeticRates
  /** How the rates were found where no vendor prints them as they stand here; absent where one does. */
  readonly ratesFrom?: string | undefined
  /** CUDA compute capability, e.g. `"9.0"`. */
  readonly computeCapability?: string | undefined
  /** LLVM's name of AMD's instruction set, e.g. `"gfx942"`. */
  readonly gfx?: string | undefined
  /** Metal's feature family, e.g. `"Apple9"`. */
  readonly metalFamily?: string | undefined
  /** NVIDIA's streaming multiprocessors. */
  readonly multiprocessors?: number | undefined
  /** AMD's compute units. */
  readonly computeUnits?: number | undefined
  /** Intel's Xe cores. */
  readonly xeCores?: number | undefined
  /** GPU cores of an Apple chip, which tell its bins apart. */
  readonly gpuCores?: number | undefined
  /** 32-bit vector lanes: CUDA cores, stream processors. */
  readonly shaders?: number | undefined
  /** Boost clock, cycles per second. */
  readonly boostClock?: number | undefined
  readonly l2CacheBytes?: number | undefined
  /** The cache behind L2, e.g. AMD's Infinity Cache, bytes. */
  readonly lastLevelCacheBytes?: number | undefined
  readonly pcie?: PcieSlot | undefined
  readonly links?: readonly Link[] | undefined
  /** `"vendor:device"` or `"vendor:device:revision"`, hexadecimal; several parts may have one. */
  readonly pciIds?: readonly string[] | undefined
  /** Board or package power limit, watts; of laptop parts the least that is sold. */
  readonly power: number | undefined
  /** What the vendor asked when it came out; not what it costs now. */
  readonly launchPrice?: Price | undefined
  readonly prices: readonly Price[]
  /** True where the figures were checked, as `verifiedBy` says; rates with `ratesFrom` are derived all the same. */
  readonly verified: boolean
  /** `"vendor"`: against a vendor's own document; `"agreement"`: sources that were compiled apart agree. */
  readonly verifiedBy?: "vendor" | "agreement" | undefined
  /** Figures that are unsure even where the entry is verified, by their paths, e.g. `"rates.fp4"`. */
  readonly unverified?: readonly string[] | undefined
  readonly sources: readonly Source[]
  readonly notes?: readonly string[] | undefined
}
