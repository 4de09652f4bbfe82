import { readFileSync } from "node:fs"
import type { HuggingFaceConfig } from "@plimsoll/specs"

/** Bytes by buffer, in MiB as printed: two decimals where not said otherwise. */
export type PrintedBuffers = Readonly<Record<string, number>>

/** What a program on top of llama.cpp printed as it loaded a model on somebody's machine. */
export interface LogRow {
  readonly id: string
  readonly engine: string
  readonly source: string
  /** Of the catalogue; or a config of the hyperparameters that are printed. */
  readonly model?: string
  readonly config?: HuggingFaceConfig
  /** The model as it is named there, where no hyperparameters are printed. */
  readonly named?: string
  /** The model was recognized by its shape: its weights may be another's. */
  readonly byShape?: true
  /** Absent for mixes of a publisher's own. */
  readonly recipe?: string
  /** Size of the file as printed, GiB. */
  readonly fileGiB?: number
  readonly build?: string
  /** Absent: what asks for logits of every token is not ruled out. */
  readonly program?: "server"
  /** Functions whose lines are printed, which tells when the program was built. */
  readonly lines?: readonly string[]
  readonly backend?: string
  readonly context?: number
  readonly sequences?: number
  readonly batch?: number
  readonly microBatch?: number
  readonly flashAttention?: boolean
  readonly cacheKeys?: string
  readonly cacheValues?: string
  readonly unifiedCache?: boolean
  /** Layers on the devices where they are not all. */
  readonly gpuLayers?: number
  /** The number of layers on devices is printed. */
  readonly offloaded?: true
  readonly fullWindowCache?: true
  /** ik_llama.cpp's way of latent attention. */
  readonly mlaMode?: string
  /** The file has no keys of compressed attention: every head is cached. */
  readonly expandedLatent?: true
  /** Tensors were moved by pattern. */
  readonly overrides?: true
  /** Layers that predict further tokens are loaded too. */
  readonly prediction?: true
  readonly devices?: readonly string[]
  readonly precision?: string
  /** Why the figures may not be of one load. */
  readonly ambiguous?: string
  /** Only a part of the log is known. */
  readonly excerpt?: true
  readonly printed: {
    readonly weights?: PrintedBuffers
    readonly cache?: PrintedBuffers
    readonly cacheTotal?: number
    readonly cacheParts?: readonly (readonly [cells: number, layers: number, size: number])[]
    readonly state?: number
    readonly compute?: PrintedBuffers
    readonly output?: PrintedBuffers
  }
}

export const logRows: readonly LogRow[] = readFileSync(new URL("rows.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as LogRow)
