import { mlxRecipeByName, unquantized } from "@plimsoll/quant/recipes"
import { qwen34BInstruct2507, qwen330BA3bInstruct2507 } from "@plimsoll/specs/models"
import { mlx } from "../src/engines/mlx/index.ts"
import { estimateMemory } from "../src/estimate.ts"
import { markdownTable } from "./markdown.ts"
import { mlxPeaks } from "./mlx-peaks.ts"

const models = { "qwen3-4b": qwen34BInstruct2507, "qwen3-30b-a3b": qwen330BA3bInstruct2507 } as const

/** A peak that mlx-lm printed, and what is predicted. */
function mlxScores() {
  return mlxPeaks.map(([model, name, gigabytes]) => {
    const recipe = mlxRecipeByName(name) ?? unquantized("BF16")
    const report = estimateMemory({ model: models[model], recipe, engine: mlx, context: 2176 })
    const { totalBytes, weightsBytes, cacheBytes, computeBytes, interval } = report
    return {
      model,
      name,
      gigabytes,
      totalBytes,
      weightsBytes,
      cacheBytes,
      computeBytes,
      interval,
      error: totalBytes / (gigabytes * 1e9) - 1,
    }
  })
}

/** The documentation's page: engines that load a checkpoint on one's own machine. */
export function localEnginesPage(): string {
  const scores = mlxScores()
  const errors = scores.map(({ error }) => Math.abs(error)).sort((a, b) => a - b)
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(2)
  return [
    "# MLX, ExLlamaV3 and transformers",
    `Generated from \`@plimsoll/memory/engines\` by its tests. Weights are the checkpoint's own bytes; caches follow the engine's
source; buffers of a pass have bounds, and for MLX the factor was fitted to the peaks below. GB are 10⁹ bytes.`,
    "## MLX",
    `Peaks of \`mlx_lm.benchmark -p 2048 -g 128\` (ml-explore/mlx-lm d78bf58e mlx_lm/BENCHMARKS.md, 64 GB M4 Max, macOS 26.1):
**median error ${percent(errors[Math.floor(errors.length / 2)] ?? 0)}, worst ${percent(errors.at(-1) ?? 0)}.**`,
    markdownTable(
      ["model", "recipe", "printed GB", "predicted GB", "error", "weights", "cache", "buffers"],
      scores.map((score) => [
        score.model,
        score.name,
        score.gigabytes.toFixed(2),
        gigabytes(score.totalBytes),
        percent(score.error),
        gigabytes(score.weightsBytes),
        gigabytes(score.cacheBytes),
        gigabytes(score.computeBytes),
      ]),
    ),
    `Caches grow by 256 tokens; in layers with a window they hold the window and what a chunk of the prompt adds. Bits of a
quantized cache are in groups of 64. All is wired, up to macOS's limit ([usable memory](usable-memory.md)).`,
    "## ExLlamaV3",
    `One pool of pages of 256 tokens for all sequences, keys and values in 2 to 8 bits or 16; the token embedding stays on the
host; buffers for a chunk of 2048 tokens, and the largest matrix decoded. Devices are filled one after another. Nobody published
peaks with their options, so buffers are \`assumed\`.`,
    "## transformers",
    `A cache that grows token by token and keeps of a window all but the token that is computed; a prompt is computed at once,
with scores of all heads where attention is not fused. Layers are balanced over devices. Buffers are \`assumed\`.`,
    "",
  ].join("\n\n")
}
