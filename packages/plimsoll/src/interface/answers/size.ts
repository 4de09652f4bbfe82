import { fileSizeOf, ggufFileSizeOf } from "@plimsoll/quant"
import {
  type CheckpointRecipe,
  checkpointFilesOf,
  checkpointSizeOf,
  olderFilesLackPredictionLayers,
  type Recipe,
} from "@plimsoll/quant/recipes"
import { type ParameterCounts, parametersOf } from "@plimsoll/specs"
import type { Request } from "../request.ts"
import { type ResolvedModel, resolveFileRecipe, type StoredFiles } from "../resolve.ts"
import { recipeAnswer } from "./recipe.ts"

/** Bytes of the GGUF that a recipe makes of a model; the header holds a tokenizer, and what a publisher writes into it. */
function madeGguf(model: ResolvedModel, recipe: Recipe) {
  const { tensorBytes, predictionBytes, bitsPerWeight, tensorCount, byFormat, warnings } = fileSizeOf(
    model.architecture,
    recipe,
  )
  const { bytes, low, high, certainty } = ggufFileSizeOf(model.architecture, recipe)
  return {
    tensorBytes,
    predictionBytes,
    fileBytes: bytes,
    fileInterval: { low, high, certainty },
    bitsPerWeight,
    tensorCount,
    byFormat,
    recipe: recipeAnswer(recipe),
    warnings: [...warnings, ...notesOnAge(model, predictionBytes)],
  }
}

/** Published files are older than the converter that the rules are of. */
function notesOnAge({ architecture }: ResolvedModel, predictionBytes: number): readonly string[] {
  if (predictionBytes === 0 || !olderFilesLackPredictionLayers(architecture)) return []
  return [
    `files made before spring 2026 lack the ${predictionBytes} bytes of prediction layers: ask with "rules": "2025-01"`,
  ]
}

/** Bytes of the checkpoint that a recipe makes of a model: all its files, towers included. */
function madeCheckpoint(model: ResolvedModel, recipe: CheckpointRecipe) {
  const size = checkpointSizeOf(model.architecture, recipe)
  const { tensorBytes, predictionBytes, towerBytes, bitsPerWeight, tensorCount, byFormat } = size
  const { fileBytes } = checkpointFilesOf(model.architecture, recipe)
  return {
    tensorBytes,
    predictionBytes,
    fileBytes: fileBytes ?? null,
    towerBytes: towerBytes ?? null,
    bitsPerWeight,
    tensorCount,
    byFormat,
    recipe: recipeAnswer(recipe),
    warnings: size.objections.map(
      ({ tensor, packing, why, times }) =>
        `${tensor}${times > 1 ? ` and ${times - 1} like it` : ""} is not stored as ${packing}: ${why}`,
    ),
  }
}

function madeFile(request: Request, model: ResolvedModel) {
  const recipe = resolveFileRecipe(request.recipe, model)
  return "format" in recipe ? madeCheckpoint(model, recipe) : madeGguf(model, recipe)
}

/** Bytes of the files that the question names, by their own headers. */
function namedFiles({ name, elements, tensorBytes, predictionBytes, fileBytes, tensorCount, byFormat }: StoredFiles) {
  return {
    tensorBytes,
    predictionBytes,
    fileBytes: fileBytes ?? null,
    bitsPerWeight: elements ? (tensorBytes * 8) / elements : null,
    tensorCount,
    byFormat,
    recipe: recipeAnswer({ tool: "stored", name, types: {} }),
    warnings: [] as readonly string[],
  }
}

/** Parameters and bytes of a file: of the one that the question names, or of the one that a recipe makes. */
export function sizeAnswer(request: Request, model: ResolvedModel) {
  const { files } = model
  const size = files && request.recipe === undefined ? namedFiles(files) : madeFile(request, model)
  const { name: recipe, importanceMatrix } = size.recipe
  const parameters = parametersOf(model.architecture)
  return {
    parameters: { ...parameters, towers: towersOf(model, parameters) },
    ...size,
    loadedBytes: request.loadPredictionLayers ? size.tensorBytes : size.tensorBytes - size.predictionBytes,
    resolved: { model: model.id ?? model.name, recipe, importanceMatrix },
    // Answers add warnings of their own.
    warnings: [...size.warnings],
    sources: model.catalogue?.sources ?? [],
  }
}

/** Parameters of towers: those of the files, those from shapes, or else those that the catalogue states; null if unknown. */
function towersOf({ files, catalogue }: ResolvedModel, { towers }: ParameterCounts): number | null {
  if (files) return files.towers ?? null
  if (towers !== 0) return towers ?? null
  return (catalogue?.towers ?? []).reduce((sum, { parameters }) => sum + parameters, 0)
}
