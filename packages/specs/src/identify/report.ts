/** WebGPU's `GPUAdapterInfo`. */
export interface WebGpuInfo {
  readonly vendor: string
  readonly architecture: string
  readonly device?: string | undefined
  readonly description?: string | undefined
}

/** What a driver or a program says of a device; everything is optional, and more tells more parts apart. */
export interface HardwareReport {
  /** As `nvidia-smi`, NVML, `rocm-smi`, Metal, Vulkan or the PCI database print it. */
  readonly name?: string | undefined
  /** Memory as reported, bytes: `nvidia-smi` prints MiB. Of a Mac, the machine's. */
  readonly memoryBytes?: number | undefined
  /** CUDA compute capability, e.g. `"8.9"`. */
  readonly computeCapability?: string | undefined
  /** AMD's instruction set, e.g. `"gfx1100"`. */
  readonly gfx?: string | undefined
  /** AMD's compute units. */
  readonly computeUnits?: number | undefined
  /** Cores of an Apple GPU. */
  readonly gpuCores?: number | undefined
  /** `"10de:2684"`, or with a revision behind it `"1002:744c:c8"`; NVML's `0x268410de` is read too. */
  readonly pciId?: string | undefined
  readonly webgpu?: WebGpuInfo | undefined
}

/** Kinds of evidence, in the order in which they are weighed. */
export type Evidence =
  | "pciId"
  | "name"
  | "gfx"
  | "webgpu"
  | "computeCapability"
  | "computeUnits"
  | "gpuCores"
  | "memory"

/** Which entry a report means. */
export type Identification<Entry> =
  | {
      readonly kind: "one"
      readonly hardware: Entry
      /** What spoke for it. */
      readonly by: readonly Evidence[]
    }
  | {
      readonly kind: "several"
      /** Parts that the report does not tell apart. */
      readonly candidates: readonly Entry[]
      readonly by: readonly Evidence[]
      /** What speaks against all of them, e.g. the memory of a card that was rebuilt. */
      readonly against: readonly Evidence[]
    }
  | { readonly kind: "none" }
