import { glm45Air } from "@plimsoll/specs/models"
import { recipeForSize, recipeFront } from "../src/choose/index.ts"
import { checkpointFormatErrors, ggmlFormatErrors } from "../src/quality/format-error/index.ts"
import { endSensitivities, sensitivities } from "../src/quality/loss/sensitivities.ts"
import { modelQuality } from "../src/quality/measured.ts"
import { modelQualities } from "../src/quality/models/index.ts"
import { relativeSensitivities } from "./derive-sensitivities.ts"
import { crossValidate, factorsOf, type Prediction, regressors } from "./loss-fit.ts"
import type { LossPoint } from "./loss-points.ts"
import type { MixForSize, OthersMixResult } from "./others-mixes.ts"
import type { UnseenFile } from "./unseen-perplexity.ts"

export interface QualityPageData {
  readonly points: readonly LossPoint[]
  readonly predictions: readonly Prediction[]
  readonly anchored: readonly Prediction[]
  readonly ofPerplexity: readonly Prediction[]
  readonly matrixFactor: number
  readonly unseen: readonly UnseenFile[]
  readonly mixes: readonly OthersMixResult[]
  readonly sized: readonly MixForSize[]
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n")
}

const times = (factor: number) => `× ${factor.toFixed(2)}`
const within = [0.5, 0.8, 0.9]

function factorRow(name: string, predictions: readonly Prediction[]): readonly string[] {
  return [name, ...factorsOf(predictions, within).map(times)]
}

function modelRows({ predictions, anchored }: QualityPageData): readonly (readonly (string | number)[])[] {
  const models = [...new Set(predictions.map(({ point }) => point.model))].sort()
  return models.map((model) => {
    const own = predictions.filter(({ point }) => point.model === model)
    const mean = own.reduce((sum, { error }) => sum + error, 0) / own.length
    const [median = 0] = factorsOf(
      anchored.filter(({ point }) => point.model === model),
      [0.5],
    )
    return [model, own.length, Math.exp(mean).toFixed(2), times(median)]
  })
}

function unseenRows(unseen: readonly UnseenFile[]): readonly (readonly (string | number)[])[] {
  return unseen.map(({ model, recipe, importanceMatrix, measuredPercent, predictedPercent }) => [
    model,
    recipe,
    importanceMatrix ? "yes" : "no",
    measuredPercent.toFixed(2),
    predictedPercent.toFixed(2),
    (measuredPercent / predictedPercent).toFixed(2),
  ])
}

function formatRows(): readonly (readonly string[])[] {
  const percent = (share: number | undefined) => (share === undefined ? "" : (100 * share).toPrecision(3))
  return Object.entries(ggmlFormatErrors).flatMap(([type, error]) =>
    type === "f32"
      ? []
      : [
          [
            type,
            percent(error.relativeRms.normal),
            percent(error.relativeRms.heavyTailed),
            percent(error.withoutMatrix?.normal),
          ],
        ],
  )
}

function checkpointRows(): readonly (readonly string[])[] {
  return Object.entries(checkpointFormatErrors).map(([name, { relativeRms }]) => [
    name,
    (100 * relativeRms.normal).toPrecision(3),
    (100 * relativeRms.heavyTailed).toPrecision(3),
  ])
}

function choiceRows(): readonly (readonly string[])[] {
  const { architecture } = glm45Air
  const model = modelQuality("glm-4.5-air")
  return recipeFront(architecture, { importanceMatrix: true, model }).flatMap(({ recipe, tensorBytes, ...found }) => {
    const { value, low, high } = found.loss
    if (value === 0) return []
    const mix = recipeForSize(architecture, { bytes: tensorBytes }, { model })
    return [
      [
        recipe.name,
        (tensorBytes / 1e9).toFixed(1),
        found.bitsPerWeight.toFixed(2),
        value.toPrecision(2),
        `${low.toPrecision(2)} to ${high.toPrecision(2)}`,
        mix.loss.value.toPrecision(2),
      ],
    ]
  })
}

/** `docs/quality.md`: how estimates of quality are made, and how wrong they are. */
export function qualityPage(data: QualityPageData): string {
  const { points, anchored, ofPerplexity, matrixFactor, unseen, mixes, sized } = data
  const rows = modelQualities.flatMap(({ measurements }) => measurements)
  const largest = Math.max(...relativeSensitivities().map(({ head }) => head))
  return `# What quantization costs

Published measurements first: ${rows.length} rows of ${modelQualities.length} models, each with its source and date
(\`modelQuality\`, \`qualityOf\` and \`cacheQualityOf\` of \`@plimsoll/quant/quality\`). Where nobody measured,
\`expectedLoss\` says what other models let expect, with an interval, and calls it \`"fitted"\`. A test writes this page; all
figures on it are that test's output.

The figure is the mean Kullback–Leibler divergence to the 16-bit model, in nats: how far a quantized model's distribution
over the next token is from the original's. It depends on the text: most of these were measured on
[ubergarm's calibration corpus](https://gist.github.com/ubergarm/edfeb3ff9c6ec8b49e88cdf627b0711a) or on wikitext-2, at
512 tokens of context. Below 0.005 two models are hard to tell apart; 0.01 to 0.05 is usual of 4 bits; above 0.1 a model is
another (bands as on
[smcleod.net](https://smcleod.net/2026/04/measuring-model-quantisation-quality-with-kl-divergence), read 2026-11-23).

Most of the divergences, and all of the tensors measured one by one, are by **Thireus, the GGUF Tool Suite and its
contributors** ([GGUF-Tool-Suite](https://github.com/Thireus/GGUF-Tool-Suite), commit 384c1f85). Their figures for files that
were not made but interpolated are left out, and so are divergences to references of fewer than 8 bits.

## How an estimate is made

1. Every format's error is measured: random weights are quantized and read back by ggml itself.
2. Every tensor's squared error is weighed by what that tensor does: the weights come from sixteen models of which each tensor
   alone was stored in 1 or 2 bits. Layers are averaged, head and embedding added.
3. A line through ${points.length} measured files of ${new Set(points.map(({ model }) => model)).size} models turns that sum and the parameters that a token reads into a divergence.
   Files without an importance matrix lose ${times(matrixFactor)} more than their formats' errors say (six pairs of files).
4. Where at least three files of the very model were measured, they set the line right.

## How wrong it is

Every model is predicted by a line that was fitted without it and its kin; each model counts alike. The columns say within
what factor half, 80 % and 90 % of predictions lie.

${table(
  ["what is looked at", "50 %", "80 %", "90 %"],
  [
    ...regressors.map((regressor) => factorRow(regressor.name, crossValidate(regressor, points, matrixFactor))),
    factorRow("the last, set right by the model's other files", anchored),
    factorRow("growth of perplexity from the last but one", ofPerplexity),
  ],
)}

The last line but two is what answers rest on; their intervals are its errors. By model: measured over predicted, the mean of
all its files, and the median error of a file once the others are known.

${table(["model", "files", "measured / predicted", "others known"], modelRows(data))}

What stands out: glm-4.7-flash diverges tenfold even at 8 bits, and models of one size differ by a factor of three.
Which of them a new model is like cannot be told from its shape; one measured file tells it.

## Models that the line never saw

Of these only the growth of perplexity was published, in percent. Nothing here was fitted.

${table(["model", "recipe", "matrix", "measured", "predicted", "ratio"], unseenRows(unseen))}

Mixes that others made of large models, with their mean divergence: always-active tensors, gate and up of experts, down of
experts. Their order comes out right, their level does not: the largest mixtures of experts diverge more than models that
read as many parameters, and an answer about them says that it goes beyond what was measured.

${table(
  ["model", "mix", "measured", "predicted", "ratio"],
  mixes.map(({ model, mix, measured, predicted }) => [
    model,
    mix,
    measured.toFixed(4),
    predicted.toFixed(4),
    (measured / predicted).toFixed(1),
  ]),
)}

Mixes for a size: a quantizer chose every tensor's format of Llama-3.2-1B by the errors that it measured on sample text
([llama.cpp pull request 15550](https://github.com/ggml-org/llama.cpp/pull/15550)). Beside it our own mix of that size, which
looks at shapes alone; none of these files was fitted to.

${table(
  ["size of", "measured", "predicted", "their mix, measured", "our mix, predicted"],
  sized.map(({ recipe, measured, predicted }) => [
    recipe,
    measured.standard.toFixed(4),
    predicted.standard.toFixed(4),
    measured.mix.toFixed(4),
    predicted.mix.toFixed(4),
  ]),
)}

## What single tensors weigh

Divergence that comes of one matrix of a layer in a coarse format, where the query and output projections of attention
cause 1. An expert's tensor holds all routed experts of the layer.

${table(["role", "weight"], Object.entries(sensitivities))}

Outside the layers, in units of all layers together: the head ${endSensitivities.head}, a head that is the embedding table too
${endSensitivities.tiedHead} (as much as ${largest.toFixed(1)} in one model), an embedding table that is no head ${endSensitivities.embedding}.
Weights differ little between models of one kind; those of experts are lower (0.7) where most layers mix by recurrence, and
up to 4 where all attend. Whether first or last layers matter more differs in sign between them, so layers count
alike.

## What formats lose

Root mean square of the changes, percent of that of the weights: on normal weights, on weights with heavy tails, and on
normal weights where the quantizer has no importance matrix and searches otherwise.

${table(["format", "normal", "heavy tails", "without matrix"], formatRows())}

Checkpoint formats, rounded to the nearest (\`expectedCheckpointLoss\` rests on the heavy tails: a scale for a long group is
set by its largest weight):

${table(["format", "normal", "heavy tails"], checkpointRows())}

## What to do with it

\`recipeFront\` lists the recipes worth taking, \`recommendRecipe\` takes the best that fits a size, and \`recipeForSize\` makes a
mix of its own: each tensor's format by what it weighs, loses and takes, as patterns for \`llama-quantize --tensor-type\`. Tests
hold such mixes to llama.cpp's own quantizer, tensor by tensor. For glm-4.5-air with an importance matrix, its measured files
considered, beside the mix of equal size (what a mix is expected to gain was not measured):

${table(["recipe", "GB", "bits per weight", "expected divergence", "interval", "mix of that size"], choiceRows())}

## Where not to trust it

- Ternary formats and those of one bit are for models trained to them; the estimate holds for others.
- Of MXFP4, NVFP4 and Q2_0 no file was measured that could be told tensor by tensor.
- Models that were trained to few bits, or are published in them, have no 16-bit original to lose against.
- Benchmarks and long contexts fall later or sooner than divergence says.
- Quantized caches are measured, not estimated: too few models were.

An answer says in \`extrapolates\` where it goes beyond what was measured.
`
}
