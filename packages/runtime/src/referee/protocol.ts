import type { ContextRequest, GraphRequest, ModelFile, QuantizationRequest } from "./request.ts"

/** What passes between the referee and its child: the requests, with numbers in place of llama.cpp's names. */
export type WorkerQuestion =
  | { readonly ask: "memory"; readonly request: MemoryQuestion }
  | { readonly ask: "graph"; readonly request: GraphQuestion }
  | { readonly ask: "quantization"; readonly request: QuantizationQuestion }
  | { readonly ask: "storageTypes"; readonly request: undefined }
  | { readonly ask: "nodeLlamaCpp"; readonly request: SecondOpinionQuestion }

/** Anything the worker returns, or why it could not: a fault of ours or of the installation, not llama.cpp's no. */
export type WorkerAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

interface CacheTypes {
  readonly cacheKeys: number | undefined
  readonly cacheValues: number | undefined
}

export interface MemoryQuestion extends Omit<ContextRequest, "model" | keyof CacheTypes>, CacheTypes {
  readonly file: ModelFile
  readonly loadPredictionLayers: boolean
  /** The library of pretend devices, where there are any. */
  readonly devicesLibrary: string | undefined
}

export interface GraphQuestion extends MemoryQuestion, Pick<GraphRequest, "tokens"> {}

export type SecondOpinionQuestion = MemoryQuestion

export interface QuantizationQuestion
  extends Omit<QuantizationRequest, "model" | "fileType" | "outputTensorType" | "tokenEmbeddingType" | "tensorTypes"> {
  readonly file: ModelFile
  readonly fileType: number
  readonly outputTensorType: number | undefined
  readonly tokenEmbeddingType: number | undefined
  readonly tensorTypes: readonly (readonly [pattern: string, type: number])[] | undefined
}
