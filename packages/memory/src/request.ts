import type { Recipe } from "@plimsoll/quant/recipes"
import type { Architecture, Hardware, StorageTypeName } from "@plimsoll/specs"
import type { Engine } from "./engines/engine.ts"

/** The machine that the devices are in. */
export interface HostRequest {
  /** Memory of the machine, bytes; absent: unknown, and not checked. */
  readonly memoryBytes?: number | undefined
  /** Memory in use on the host before the engine starts, bytes. */
  readonly reservedBytes?: number | undefined
}

/** A question about memory. Fields left out take the engine's own defaults. */
export interface MemoryRequest {
  /** A catalogue model, or anything with an architecture. */
  readonly model: { readonly architecture: Architecture; readonly name?: string | undefined }
  readonly recipe: Recipe
  readonly engine: Engine
  /** The devices that hold the model; none: the CPU alone. */
  readonly hardware?: readonly Hardware[] | undefined
  readonly host?: HostRequest | undefined
  /** Memory in use on every device before the engine starts, bytes. */
  readonly reservedBytes?: number | undefined
  /** The engine's backend; absent: the usual one of the hardware. */
  readonly backend?: string | undefined
  /** Context as the engine is told, tokens; all sequences together for llama.cpp. 0: the model's own. */
  readonly context?: number | undefined
  /** Parallel sequences. */
  readonly sequences?: number | undefined
  /** One cache for all sequences, instead of one each. */
  readonly unifiedCache?: boolean | undefined
  /** Cells for the whole context in sliding-window layers too. */
  readonly fullWindowCache?: boolean | undefined
  /** Tokens the engine accepts at once. */
  readonly batch?: number | undefined
  /** Tokens the engine computes at once. */
  readonly microBatch?: number | undefined
  readonly flashAttention?: boolean | undefined
  readonly cacheKeys?: StorageTypeName | undefined
  readonly cacheValues?: StorageTypeName | undefined
  /** Load layers that predict further tokens. */
  readonly loadPredictionLayers?: boolean | undefined
  /** `"device"`: everything on the devices. */
  readonly placement?: "device" | undefined
}
