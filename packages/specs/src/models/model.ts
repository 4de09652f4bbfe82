import type { Architecture } from "../architecture/architecture.ts"
import type { Source, Sourced } from "../source.ts"

export type Capability = "chat" | "coding" | "reasoning" | "toolUse" | "vision" | "audio" | "embedding"
export type Modality = "text" | "image" | "video" | "audio"

/** One published benchmark result. */
export interface Benchmark {
  readonly name: string
  readonly score: number
  /** What the score counts, e.g. `"percent correct"` or `"index"`. */
  readonly metric: string
  readonly source: Source
}

/** A published language model. */
export interface Model {
  /** Lower-case, stable, unique in the catalogue. */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly publisher: string
  readonly family: string
  /** Hugging Face repository of the checkpoint. */
  readonly repository: string
  /** Day of release, ISO 8601. */
  readonly released: Sourced<string> | undefined
  readonly license: Sourced<string> | undefined
  readonly capabilities: readonly Capability[]
  readonly modalities: readonly Modality[]
  readonly architecture: Architecture
  /** Parameters as the checkpoint's safetensors index counts them. */
  readonly publishedParameters: Sourced<number> | undefined
  /** Hugging Face downloads in the last month, with the day they were read. */
  readonly downloads: Sourced<number> | undefined
  readonly benchmarks: readonly Benchmark[]
  /** Sources of the entry as a whole: configuration fields and identity. */
  readonly sources: readonly Source[]
}
