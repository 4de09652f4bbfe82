import type { Tensor } from "../tensor.ts"
import { type BlockPlace, matrix, vector } from "./tensor-writer.ts"

/** The start of layers that draft several tokens at once: hidden states of some trunk layers, projected to one. */
export interface DraftInputBlock {
  readonly kind: "draftInput"
  /** Trunk layers whose hidden states are read. */
  readonly states: number
}

/** The end of such layers: a low-rank table of which token follows which, and a score of how sure the draft is. */
export interface DraftOutputBlock {
  readonly kind: "draftOutput"
  /** Width of that table's two halves, elements. */
  readonly rank: number
}

const prefix = (name: string) => ({ gguf: `draft.${name}.weight`, huggingFace: `${name}.weight` })

export function draftInputTensors({ states }: DraftInputBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize } = place
  return [
    vector(place, { role: "norm", ...prefix("main_norm"), size: hiddenSize }),
    matrix(place, {
      role: "predictionInput",
      ...prefix("main_proj"),
      rows: hiddenSize,
      columns: states * hiddenSize,
    }),
  ]
}

export function draftOutputTensors({ rank }: DraftOutputBlock, place: BlockPlace): readonly Tensor[] {
  const { hiddenSize, vocabularySize: rows } = place
  const table = (name: string) =>
    matrix(place, { role: "predictionOutput", ...prefix(`markov_head.${name}`), rows, columns: rank })
  return [
    vector(place, { role: "norm", ...prefix("norm"), size: hiddenSize }),
    table("embed"),
    table("head"),
    matrix(place, {
      role: "predictionOutput",
      ...prefix("confidence_head.proj"),
      rows: 1,
      columns: hiddenSize + rank,
    }),
  ]
}
