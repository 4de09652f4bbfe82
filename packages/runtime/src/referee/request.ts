import type { StorageTypeName } from "@plimsoll/specs"
import type { LlamaFileType } from "./file-types.ts"

/** A GGUF file: one on disk, or one described by its header alone, which is all that a simulation reads. */
export type ModelFile =
  | { readonly path: string; readonly header?: undefined; readonly fileBytes?: undefined }
  | {
      readonly path?: undefined
      /** Everything before the tensors' data, as `writeGgufHeader` returns it. */
      readonly header: Uint8Array
      /** Size of the whole file with data, bytes. */
      readonly fileBytes: number
    }

/** A context to be simulated. What is left out is the C library's default, which no program of llama.cpp shares. */
export interface ContextRequest {
  readonly model: ModelFile
  /** Tokens of all sequences together; 0: as the model was trained. */
  readonly context: number
  /** Tokens submitted at once. @default 2048 */
  readonly batch?: number | undefined
  /** Tokens computed at once. @default 512 */
  readonly microBatch?: number | undefined
  /** Parallel sequences. @default 1 */
  readonly sequences?: number | undefined
  /** One cache for all sequences. @default false */
  readonly unifiedCache?: boolean | undefined
  /** Sliding-window layers cached in full. @default true */
  readonly fullWindowCache?: boolean | undefined
  /** Left out: where the devices can. */
  readonly flashAttention?: boolean | undefined
  /** @default "f16" */
  readonly cacheKeys?: StorageTypeName | undefined
  /** @default "f16" */
  readonly cacheValues?: StorageTypeName | undefined
  /** Tokens of a micro-batch that may have outputs. @default `batch` */
  readonly maximumOutputs?: number | undefined
  /** Embeddings beside logits. @default false */
  readonly embeddings?: boolean | undefined
  /** Weights of prediction layers (MTP, NextN) as well. @default false */
  readonly loadPredictionLayers?: boolean | undefined
  /** The second context, which runs the prediction layers; needs `loadPredictionLayers`. @default false */
  readonly predictionContext?: boolean | undefined
  /** Earlier states that recurrent layers keep of each sequence, where the architecture can go back. @default 0 */
  readonly rollbackTokens?: number | undefined
  /**
   * Weights rearranged for this processor, in buffers of their own, where it has a way; false (`--no-repack`) gives the
   * same answer on every machine. @default true
   */
  readonly repack?: boolean | undefined
  readonly threads?: number | undefined
  /**
   * Pretend graphics devices, sized as CUDA's; none: the CPU alone. Needs git and g++ once, to build them. They are
   * called `GPU0`, `GPU1` …, and the host's buffers for them `GPU_Host`.
   */
  readonly devices?: readonly PretendDevice[] | undefined
  /** Layers on the devices, counted from the last; the head is one of them. @default all */
  readonly gpuLayers?: number | undefined
  /** Patterns of tensors' names, and the device or host they live on; the first that matches. */
  readonly overrideTensors?: readonly (readonly [pattern: string, device: number | "host"])[] | undefined
  /** Shares of the devices. @default by free memory */
  readonly tensorSplit?: readonly number[] | undefined
  /** @default "layer" */
  readonly splitMode?: "none" | "layer" | "row" | "tensor" | undefined
  readonly mainDevice?: number | undefined
  /** Caches on the host. @default false */
  readonly cacheOnHost?: boolean | undefined
  /** Large batches over weights of the host run on a device. @default true */
  readonly offloadOperations?: boolean | undefined
}

/** Memory that a pretend device reports, bytes. */
export interface PretendDevice {
  readonly memoryBytes: number
  /** @default `memoryBytes` */
  readonly freeBytes?: number | undefined
}

export interface GraphRequest extends ContextRequest {
  /** Tokens in the graph. @default the micro-batch, as llama.cpp reserves it */
  readonly tokens?: number | undefined
}

/** What `llama-quantize` would be told. */
export interface QuantizationRequest {
  /** The file to be quantized: F32, F16 or BF16. */
  readonly model: ModelFile
  readonly fileType: LlamaFileType
  /** Whether there is an importance matrix: several rules depend on it. @default false */
  readonly importanceMatrix?: boolean | undefined
  /** The file type's format for every tensor. @default false */
  readonly pure?: boolean | undefined
  /** False leaves `output.weight` as it is. @default true */
  readonly quantizeOutput?: boolean | undefined
  readonly outputTensorType?: StorageTypeName | undefined
  readonly tokenEmbeddingType?: StorageTypeName | undefined
  /** Regular expressions on tensors' names, with the format of those that match; the first that matches counts. */
  readonly tensorTypes?: readonly (readonly [pattern: string, type: StorageTypeName])[] | undefined
}
