/** Why there is no answer. `REFUSED`: llama.cpp said no; `CRASHED`: it took its process along; `TIMED_OUT`. */
export interface Refusal {
  readonly ok: false
  readonly code: "REFUSED" | "CRASHED" | "TIMED_OUT"
  /** In llama.cpp's own words where it left any. */
  readonly reason: string
  /** That ended the process. */
  readonly signal?: string | undefined
  readonly log: readonly string[]
}

/** Memory that llama.cpp allocates in one kind of buffer for one purpose. */
export interface ObservedTerm {
  readonly what: "weights" | "cache" | "state" | "compute" | "output"
  /** llama.cpp's name of the buffer type: `CPU`, `CPU_REPACK`, `CUDA0` … */
  readonly buffer: string
  readonly bytes: number
}

/** Bytes are exact: llama.cpp's own sums, not what its log rounds. */
export interface MemoryObservation {
  readonly ok: true
  readonly weightsBytes: number
  /** Attention cache. */
  readonly cacheBytes: number
  /** Recurrent state. */
  readonly stateBytes: number
  readonly computeBytes: number
  readonly outputBytes: number
  readonly totalBytes: number
  readonly terms: readonly ObservedTerm[]
  /** As padded, all sequences together. */
  readonly contextTokens: number
  readonly contextTokensPerSequence: number
  readonly batch: number
  readonly microBatch: number
  readonly flashAttention: boolean
  readonly log: readonly string[]
}

/** A tensor of a compute graph, with `shape` in ggml's order. */
export interface GraphNode {
  /** Position in leaves and nodes counted together. */
  readonly index: number
  /** As ggml describes it: `MUL_MAT`, `SWIGLU` …; `NONE` for leaves. */
  readonly operation: string
  readonly name: string
  readonly type: string
  readonly shape: readonly number[]
  readonly bytes: number
  readonly isInput: boolean
  readonly isOutput: boolean
  /** Positions; names of tensors that are in neither list. */
  readonly sources: readonly (number | string)[]
  readonly viewOf?: number | string
}

export interface GraphObservation {
  readonly ok: true
  readonly tokens: number
  readonly sequences: number
  readonly outputs: number
  /** Weights, caches and inputs. */
  readonly leaves: readonly GraphNode[]
  /** Operations in the order in which they run. */
  readonly nodes: readonly GraphNode[]
  readonly log: readonly string[]
}

export interface QuantizedTensor {
  readonly name: string
  /** Storage type by ggml's name, in lower case. */
  readonly type: string
  readonly elements: number
  readonly bytes: number
}

export interface QuantizationObservation {
  readonly ok: true
  /** In the quantizer's order: by layer, then by name. */
  readonly tensors: readonly QuantizedTensor[]
  /** Sum of the tensors, without header and padding. */
  readonly totalBytes: number
  /** Tensors whose rows did not take the wanted format. */
  readonly fallbacks: number
  /** The real run would end for want of an importance matrix. */
  readonly needsImportanceMatrix: boolean
  readonly log: readonly string[]
}

export interface SecondOpinion {
  readonly ok: true
  readonly modelBytes: number
  /** Cache, state and compute together; the output buffer is in none of its sums. */
  readonly contextBytes: number
  /** False where node-llama-cpp could not simulate and used formulas. */
  readonly simulated: boolean
  readonly log: readonly string[]
}

/** A storage type as ggml's own table has it. */
export interface ObservedStorageType {
  readonly name: string
  readonly id: number
  readonly blockSize: number
  readonly blockBytes: number
}
