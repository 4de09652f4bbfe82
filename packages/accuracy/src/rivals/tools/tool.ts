import type { Architecture, HuggingFaceConfig } from "@plimsoll/specs"

/** What a tool can tell of a model's memory, bytes: each engine's or tool's own sum, not a sum of ours. */
export interface Figures {
  /** Weights, caches, states, compute buffers and outputs, on devices and host together. */
  readonly total?: number | undefined
  /** What the device holds of them. */
  readonly device?: number | undefined
  /** All but weights, on devices and host together. */
  readonly context?: number | undefined
  /** Caches, states and compute buffers where the layers are: on the devices, or on the host where there are none. */
  readonly placedContext?: number | undefined
  /** Caches of attention alone. */
  readonly cache?: number | undefined
}

export type Figure = keyof Figures

/** How a context is opened; what is left out is not known, and is the default of whoever is asked. */
export interface ContextSettings {
  /** Devices with all layers, or with `gpuLayers` of them; 0: the processor alone. */
  readonly devices: number
  readonly gpuLayers?: number | undefined
  /** Tokens of all sequences together. */
  readonly context: number
  readonly sequences: number
  /** One cache for all sequences. */
  readonly unifiedCache?: boolean | undefined
  readonly fullWindowCache: boolean
  readonly batch?: number | undefined
  readonly microBatch?: number | undefined
  readonly flashAttention?: boolean | undefined
  readonly cacheKeys: string
  readonly cacheValues: string
  readonly backend?: string | undefined
  readonly engineVersion?: string | undefined
}

/** A question that every tool gets, with the engine's answer. */
export interface Case {
  /** Cases of one kind are scored together too. */
  readonly kind: string
  readonly architecture: Architecture
  /** As the publisher counts or states them. */
  readonly parameters: { readonly total: number; readonly active: number }
  /** The published `config.json`, which some formulas read. */
  readonly config: HuggingFaceConfig
  /** A GGUF file in Q4_K_M: header, and zeros that take no disk. */
  readonly path: string
  readonly settings: ContextSettings
  /** Absent where the engine itself gave no answer. */
  readonly truth: Figures | undefined
}

/** Figures, and how far printing may have rounded them, bytes. */
export interface Told extends Figures {
  readonly rounding?: number | undefined
}

/** `"not told"`: the tool has no option for the question, or says that it has no answer. */
export type Answer = Told | "not told" | "crashed"

export interface Tool {
  readonly name: string
  /** How it is asked, with version or commit where it is not this repository. */
  readonly about: string
  readonly ask: (cases: readonly Case[]) => Promise<readonly Answer[]>
}

/** For tools that know neither formats of caches nor several sequences. */
export function isPlain({ settings }: Case): boolean {
  const { cacheKeys, cacheValues, sequences } = settings
  return cacheKeys === "f16" && cacheValues === "f16" && sequences === 1
}
