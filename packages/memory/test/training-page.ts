import { llama27B, llama318B, llama3170B } from "@plimsoll/specs/models"
import { estimateTraining } from "../src/training/index.ts"
import { markdownTable } from "./markdown.ts"
import { type TrainingPeak, trainingPeaks } from "./training-peaks.ts"

const models = { "llama-2-7b": llama27B, "llama-3.1-8b": llama318B, "llama-3.1-70b": llama3170B } as const

/** A published peak beside what is predicted of the same kind. */
export interface TrainingScore {
  readonly peak: TrainingPeak
  readonly bytes: number
  /** Of what was published. */
  readonly error: number
  readonly isInside: boolean
}

function scoreOf(peak: TrainingPeak): TrainingScore {
  const report = estimateTraining({ model: models[peak.model], ...peak.request })
  const beside = peak.scope === "tensors" ? report.terms.find(({ what }) => what === "overhead") : undefined
  const bytes = report.totalBytes - (beside?.bytes ?? 0)
  const low = report.interval.low - (beside?.interval.low ?? 0)
  const high = report.interval.high - (beside?.interval.high ?? 0)
  const isInside = peak.bytes + peak.rounding >= low && peak.bytes - peak.rounding <= high
  return { peak, bytes, error: bytes / peak.bytes - 1, isInside }
}

export const trainingScores = (): readonly TrainingScore[] => trainingPeaks.map(scoreOf)

export function medianError(scores: readonly TrainingScore[]): number {
  const sorted = scores.map(({ error }) => Math.abs(error)).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The documentation's page: published peaks and predicted ones. */
export function trainingPage(): string {
  const scores = trainingScores()
  const inside = scores.filter(({ isInside }) => isInside).length
  const worst = Math.max(...scores.map(({ error }) => Math.abs(error)))
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return [
    "# Fine-tuning",
    `Generated from \`estimateTraining\` of \`@plimsoll/memory\` by its tests. Peaks that trainers published, and what is predicted
for the same options; GB are 10⁹ bytes. LLaMA-Factory prints whole GB of the process, torchtune PyTorch's own peak, without what
the process takes beside. The bytes of a logit at the loss were fitted to these rows; nothing else was.`,
    `**${inside} of ${scores.length} inside the bounds; median error ${percent(medianError(scores))}, worst ${percent(worst)}.**`,
    markdownTable(
      ["model", "run", "published GB", "predicted GB", "error", "inside", "source"],
      scores.map(({ peak, bytes, error, isInside }) => [
        peak.model,
        peak.what,
        (peak.bytes / 1e9).toFixed(1),
        (bytes / 1e9).toFixed(1),
        percent(error),
        isInside ? "yes" : "no",
        peak.source,
      ]),
    ),
    "",
  ].join("\n\n")
}
