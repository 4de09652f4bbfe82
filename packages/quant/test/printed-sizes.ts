/** Size of a checkpoint's files as a page prints it. */
export interface PrintedSize {
  readonly repository: string
  /** Id of the catalogue's model with this shape. */
  readonly model: string
  /** Sum of what is printed for each file. */
  readonly size: number
  readonly unit: "GiB" | "MiB"
  /** Files whose sizes were printed, each with one digit after the point. */
  readonly files: number
}

/**
 * As janhq/model-catalog@ac7058f model_catalog_v2.json lists them, read 2026-11-23; files above 10 GiB and the parts of
 * "original" checkpoints, whose tensors are those of the published ones, are printed alike.
 */
export const printedSizes: readonly PrintedSize[] = [
  { repository: "Qwen/Qwen2.5-7B-Instruct", model: "qwen2.5-7b", size: 14.2, unit: "GiB", files: 4 },
  { repository: "Qwen/Qwen2.5-3B-Instruct", model: "qwen2.5-3b", size: 5.8, unit: "GiB", files: 2 },
  { repository: "Qwen/Qwen2.5-32B-Instruct", model: "qwen2.5-32b", size: 60.5, unit: "GiB", files: 17 },
  { repository: "Qwen/Qwen2.5-0.5B-Instruct", model: "qwen2.5-0.5b", size: 942.3, unit: "MiB", files: 1 },
  { repository: "Qwen/Qwen3-0.6B", model: "qwen3-0.6b", size: 1.4, unit: "GiB", files: 1 },
  { repository: "Qwen/Qwen3-1.7B", model: "qwen3-1.7b", size: 3.78, unit: "GiB", files: 2 },
  { repository: "Qwen/Qwen3-4B", model: "qwen3-4b", size: 7.49, unit: "GiB", files: 3 },
  { repository: "BAAI/bge-small-en-v1.5", model: "bge-small-en-v1.5", size: 127.3, unit: "MiB", files: 1 },
  { repository: "nomic-ai/nomic-embed-text-v1.5", model: "nomic-embed-text-v1.5", size: 521.6, unit: "MiB", files: 1 },
  { repository: "openai/gpt-oss-20b/original", model: "gpt-oss-20b", size: 12.8, unit: "GiB", files: 1 },
  { repository: "openai/gpt-oss-120b/original", model: "gpt-oss-120b", size: 60.9, unit: "GiB", files: 7 },
]
