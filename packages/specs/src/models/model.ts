import type { Architecture } from "../architecture/architecture.ts"
import type { Source, Sourced } from "../source.ts"
import type { ParameterDifference } from "./parameter-difference.ts"

export type Capability =
  | "chat"
  | "coding"
  | "reasoning"
  | "toolUse"
  | "vision"
  | "audio"
  | "embedding"
  | "fillInTheMiddle"
export type Modality = "text" | "image" | "video" | "audio"

/** One published benchmark result. */
export interface Benchmark {
  readonly name: string
  readonly score: number
  /** What the score counts, e.g. `"percent correct"` or `"index"`. */
  readonly metric: string
  readonly source: Source
}

/** Parameters as a publisher rounds them for names and pages; counts come from the shapes. */
export interface StatedParameters {
  readonly total?: number | undefined
  /** Read per token, where the publisher says so. */
  readonly active?: number | undefined
  readonly source: Source
}

/** A part beside the language model, with what joins it to that; an engine may keep it in a file of its own. */
export interface TowerCount {
  readonly reads: "image" | "audio"
  readonly parameters: number
}

/**
 * How sure the shapes are. `"counted"`: the parameters counted from them are those of the published checkpoint;
 * `"stated"`: a source states them, and no published total confirms it; `"derived"`: some were concluded from others,
 * and `unverified` names them. A total confirms widths and layers, not how heads, windows or experts per token divide
 * them.
 */
export type Confidence = "counted" | "stated" | "derived"

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
  /** Day or month of release, ISO 8601. */
  readonly released: Sourced<string> | undefined
  readonly license: Sourced<string> | undefined
  readonly capabilities: readonly Capability[]
  readonly modalities: readonly Modality[]
  readonly architecture: Architecture
  /** Longest context that is published beside the config, tokens; absent where it is `architecture.contextLength`. */
  readonly contextLength?: Sourced<number> | undefined
  /** Parameters as the checkpoint's safetensors index counts them. */
  readonly publishedParameters: Sourced<number> | undefined
  /** Why that is not what the shapes give, where it is not. */
  readonly parameterDifferences?: readonly ParameterDifference[] | undefined
  readonly statedParameters?: StatedParameters | undefined
  /** Towers that the published count includes and whose shapes `architecture` does not describe. */
  readonly towers?: readonly TowerCount[] | undefined
  /** Hugging Face downloads in the last month, with the day they were read. */
  readonly downloads: Sourced<number> | undefined
  readonly benchmarks: readonly Benchmark[]
  readonly confidence?: Confidence | undefined
  /**
   * What no source confirms, beside the figures that are marked so themselves: `"repository"`;
   * `"config.intermediate_size"`, or `"config"` for all of its fields; and `"rope.base"` or `"norm.epsilon"`, which no
   * tensor's shape depends on, where the default of the family's code stands in.
   */
  readonly unverified?: readonly string[] | undefined
  readonly notes?: readonly string[] | undefined
  /** Sources of the entry as a whole: configuration fields and identity. */
  readonly sources: readonly Source[]
}
