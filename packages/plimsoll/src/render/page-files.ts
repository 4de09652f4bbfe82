import { estimateMemory, type MemoryRequest } from "@plimsoll/memory"
import { expectedLoss, fileSizeOf } from "@plimsoll/quant"
import { modelQuality, qualityOf } from "@plimsoll/quant/quality"
import { type LlamaCppRecipe, recipeByName } from "@plimsoll/quant/recipes"
import type { Model } from "@plimsoll/specs"
import { importanceMatrixOf } from "../interface/resolve.ts"
import { formatGibibytes, formatGigabytes, formatInteger } from "./format.ts"
import type { Footnotes } from "./sources.ts"
import { renderTable } from "./table.ts"

/** Recipes the page shows, smallest first. */
const shownRecipes = ["Q2_K", "Q3_K_M", "IQ4_XS", "Q4_K_S", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "BF16"] as const

function qualityText(model: Model, recipe: LlamaCppRecipe, notes: Footnotes): string {
  const [measured] = qualityOf(model.id, recipe.name) ?? []
  const [first] = Object.entries(measured?.values ?? {})
  if (measured && first) return `${first.join(" ")} ${notes.mark(measured.source)}`
  const { value, low, high } = expectedLoss(model.architecture, recipe, { model: modelQuality(model.id) })
  const digits = (divergence: number) => divergence.toPrecision(2)
  return value === 0 ? "as published" : `~${digits(value)} KLD (${digits(low)}–${digits(high)})`
}

/** What each recipe makes of the model: bits, bytes and quality, measured or expected. */
export function fileLines(model: Model, notes: Footnotes): readonly string[] {
  const how = notes.mark({
    where: "derived: llama.cpp v0.5.0 src/llama-quant.cpp, tensor by tensor; header not counted",
  })
  const rows = shownRecipes.map((name) => {
    const recipe = recipeByName(name)
    const size = fileSizeOf(model.architecture, recipe)
    return [
      importanceMatrixOf(recipe) ? `${name} *` : name,
      size.bitsPerWeight.toFixed(2),
      formatGigabytes(size.tensorBytes),
      formatGibibytes(size.tensorBytes),
      formatGigabytes(size.tensorBytes - size.predictionBytes),
      qualityText(model, recipe, notes),
    ]
  })
  return [
    `Files by llama.cpp recipe ${how}`,
    renderTable(
      [
        { head: "recipe" },
        { head: "bits/weight", align: "right" },
        { head: "file", align: "right" },
        { head: "", align: "right" },
        { head: "loaded", align: "right" },
        { head: "quality" },
      ],
      rows,
    ),
    "* with an importance matrix; ~ expected by other models' measurements, mean KL divergence with 80 % bounds",
  ]
}

const shownContexts = [8_192, 32_768, 131_072] as const

/** Memory on the CPU device at several contexts. */
export function memoryLines(model: Model, question: MemoryRequest, notes: Footnotes): readonly string[] {
  const contexts = shownContexts.filter((context) => context <= model.architecture.contextLength)
  const cacheTypes = ["f16", "q8_0"] as const
  const rows = contexts.flatMap((context) =>
    cacheTypes.map((type) => {
      const report = estimateMemory({ ...question, hardware: [], context, cacheKeys: type, cacheValues: type })
      return [
        formatInteger(context),
        type,
        formatGigabytes(report.weightsBytes),
        formatGigabytes(report.cacheBytes),
        formatGigabytes(report.computeBytes + report.outputBytes, 3),
        formatGigabytes(report.totalBytes),
        formatGibibytes(report.totalBytes),
      ]
    }),
  )
  const perToken = question.engine.cacheBytesPerToken(question)
  const how = notes.mark({
    where: "derived: llama.cpp v0.5.0's own allocation rules, equal to its simulation to the byte",
  })
  return [
    `Memory with ${question.recipe.name} on ${question.engine.name}, ${formatInteger(perToken)} bytes of f16 cache a token ${how}`,
    renderTable(
      [
        { head: "context", align: "right" },
        { head: "cache type" },
        { head: "weights", align: "right" },
        { head: "cache", align: "right" },
        { head: "compute", align: "right" },
        { head: "total", align: "right" },
        { head: "", align: "right" },
      ],
      rows,
    ),
  ]
}
