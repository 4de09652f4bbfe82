import type { CheckpointRecipe, Recipe } from "@plimsoll/quant/recipes"
import type { Architecture, Hardware, Tower } from "@plimsoll/specs"
import type { OperatingSystem, UsableMemoryOptions } from "./devices/system.ts"
import type { Engine } from "./engines/engine.ts"

/** The machine that the devices are in. */
export interface HostRequest {
  /** Memory of the machine, bytes; absent: unknown, and not checked. */
  readonly memoryBytes?: number | undefined
  /** Memory in use on the host before the engine starts, bytes. */
  readonly reservedBytes?: number | undefined
  /** Systems keep memory on devices, or limit what graphics units have of memory that they share. */
  readonly system?: OperatingSystem | undefined
  /** First number of the system's version: 26 of macOS 26.1, 10 of Windows 10. */
  readonly systemVersion?: number | undefined
  /** Index of the device that draws the desktop. */
  readonly display?: number | undefined
  /** What the owner lets the graphics unit have of memory that it shares, bytes: macOS's wired limit, TTM's. */
  readonly graphicsLimitBytes?: number | undefined
}

/** A model, of the catalogue or of anything with an architecture. */
export interface ModelRequest {
  readonly architecture: Architecture
  readonly name?: string | undefined
}

/** What decides where a model's parts live; fields that an engine does not have are refused by it. */
export interface PlacementRequest {
  /**
   * `"device"`: everything on the devices. `"auto"`: as the engine decides by itself. `"best"`: what runs fastest of all
   * that fits, with the engine's flags for it. Absent: what the explicit fields say, and else `"device"`.
   */
  readonly placement?: "device" | "auto" | "best" | undefined
  /** llama.cpp `-ngl`: layers on the devices, counted from the last; the head is one of them. */
  readonly gpuLayers?: number | undefined
  /** llama.cpp `--n-cpu-moe`, or `"all"` (`--cpu-moe`): first layers whose experts stay on the host. */
  readonly hostExpertLayers?: number | "all" | undefined
  /** llama.cpp `-ot`: pattern of tensor names and where they live, a device's index or `"host"`; the first that matches. */
  readonly overrideTensors?: readonly (readonly [pattern: string, device: number | "host"])[] | undefined
  /** llama.cpp `-ts`: shares of the devices; absent: by free memory. */
  readonly tensorSplit?: readonly number[] | undefined
  /** llama.cpp `-sm`. */
  readonly splitMode?: "none" | "layer" | "row" | "tensor" | undefined
  /** llama.cpp `-mg`: index of the device that holds what is not split. */
  readonly mainDevice?: number | undefined
  /** llama.cpp `--no-kv-offload`. */
  readonly cacheOnHost?: boolean | undefined
  /** llama.cpp `--no-op-offload` where false: large batches run on the device over weights that live on the host. */
  readonly offloadOperations?: boolean | undefined
  /** Ranks that share every layer. */
  readonly tensorParallel?: number | undefined
  /** Ranks that have layers of their own. */
  readonly pipelineParallel?: number | undefined
  /** Ranks that have experts of their own. */
  readonly expertParallel?: number | undefined
  /** Copies of the model. */
  readonly dataParallel?: number | undefined
}

/** What servers with a fixed pool of memory are told. */
export interface ServingRequest {
  /** Share of a device that the server takes: vLLM `--gpu-memory-utilization`, SGLang `--mem-fraction-static`. */
  readonly memoryUtilization?: number | undefined
  /** Most requests computed at once: vLLM `--max-num-seqs`. */
  readonly maximumSequences?: number | undefined
  /** Most tokens computed at once: vLLM `--max-num-batched-tokens`. */
  readonly maximumBatchedTokens?: number | undefined
  /** Keep what requests computed for others that begin alike: vLLM `--no-enable-prefix-caching` where false. @default true */
  readonly prefixCaching?: boolean | undefined
  /** Capture graphs of kernels: vLLM `--enforce-eager` where false. @default true */
  readonly kernelGraphs?: boolean | undefined
  /** Budget of the cache on each device where it is known, bytes. */
  readonly availableCacheBytes?: number | undefined
}

/** What is loaded beside the model. */
export interface AddendsRequest {
  /** A model that drafts tokens, with its own recipe; the rest of the question is the model's. */
  readonly draftModel?: DraftRequest | undefined
  /** Towers for images or sound, and the recipe of their file; absent recipe: 16 bits. */
  readonly projector?: ProjectorRequest | undefined
  /** Low-rank adapters by rank, or by the size of their file. */
  readonly adapters?: readonly AdapterRequest[] | undefined
}

export interface ProjectorRequest {
  readonly towers: readonly Tower[]
  readonly recipe?: Recipe | undefined
  /** llama.cpp `--no-mmproj-offload`. */
  readonly onHost?: boolean | undefined
}

export interface DraftRequest {
  readonly model: ModelRequest
  readonly recipe: Recipe | CheckpointRecipe
  /** Absent: as many tokens as the model's own cache holds. */
  readonly context?: number | undefined
  /** llama.cpp `-ngld`; absent: all, whatever the model has. */
  readonly gpuLayers?: number | undefined
  /** llama.cpp `-ctkd` and `-ctvd`. */
  readonly cacheKeys?: string | undefined
  readonly cacheValues?: string | undefined
}

export type AdapterRequest =
  | { readonly fileBytes: number; readonly rank?: undefined; readonly kind?: "lora" | "controlVector" | undefined }
  | { readonly rank: number; readonly fileBytes?: undefined; readonly kind?: "lora" | undefined }

/** A question about memory. Fields left out take the engine's own defaults. */
export interface MemoryRequest extends PlacementRequest, ServingRequest, AddendsRequest {
  /** A catalogue model, or anything with an architecture. */
  readonly model: ModelRequest
  readonly recipe: Recipe | CheckpointRecipe
  readonly engine: Engine
  /** The devices that hold the model; none: the CPU alone. */
  readonly hardware?: readonly Hardware[] | undefined
  readonly host?: HostRequest | undefined
  /** Memory in use before the engine starts, bytes: on every device, or of each in turn. */
  readonly reservedBytes?: number | readonly number[] | undefined
  /** The engine's backend; absent: the usual one of the hardware. */
  readonly backend?: string | undefined
  /** The engine's version or build, where rules differ; absent: the newest with rules here. */
  readonly engineVersion?: string | undefined
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
  /** Format of cached keys by the engine's own name: `"f16"`, `"q8_0"`, `"fp8"` … */
  readonly cacheKeys?: string | undefined
  readonly cacheValues?: string | undefined
  /** llama-server `--cache-ram`: most memory of the host for copies of earlier prompts, bytes. */
  readonly promptCacheBytes?: number | undefined
  /** llama-server `--ctx-checkpoints`: states of a slot kept in the host's memory to go back to. */
  readonly contextCheckpoints?: number | undefined
  /** Load layers that predict further tokens. */
  readonly loadPredictionLayers?: boolean | undefined
  /** Tokens that are drafted and checked at once; absent: the engine's number, llama.cpp's 3, or one for each layer that predicts. */
  readonly draftTokens?: number | undefined
}

/** Bytes in use on a device before the engine starts. */
export function reservedOf({ reservedBytes = 0 }: Pick<MemoryRequest, "reservedBytes">, device: number): number {
  return typeof reservedBytes === "number" ? reservedBytes : (reservedBytes[device] ?? 0)
}

/** What decides how much of a device's memory the engine can have. */
export function usableOptionsOf(
  request: Pick<MemoryRequest, "host" | "reservedBytes">,
  device: number,
): UsableMemoryOptions {
  const { system, systemVersion, display, graphicsLimitBytes } = request.host ?? {}
  return {
    system,
    systemVersion,
    display: display === device,
    limitBytes: graphicsLimitBytes,
    reservedBytes: reservedOf(request, device),
  }
}
