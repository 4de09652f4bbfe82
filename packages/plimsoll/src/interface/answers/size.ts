import { fileSizeOf } from "@plimsoll/quant"
import { type ParameterCounts, parametersOf } from "@plimsoll/specs"
import type { Request } from "../request.ts"
import { importanceMatrixOf, type ResolvedModel, resolveRecipe, type StoredFiles } from "../resolve.ts"

/** Bytes of the file that a recipe makes of a model. */
function madeFile(request: Request, model: ResolvedModel) {
  const recipe = resolveRecipe(request.recipe, model)
  const size = fileSizeOf(model.architecture, recipe)
  const predictionBytes = size.tensors
    .filter(({ tensor }) => tensor.stage === "prediction")
    .reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    tensorBytes: size.tensorBytes,
    predictionBytes,
    fileBytes: null,
    bitsPerWeight: size.bitsPerWeight,
    tensorCount: size.tensorCount,
    byFormat: size.byFormat,
    recipe: recipe.name,
    importanceMatrix: importanceMatrixOf(recipe),
  }
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
    recipe: name,
    importanceMatrix: null,
  }
}

/** Parameters and bytes of a file: of the one that the question names, or of the one that a recipe makes. */
export function sizeAnswer(request: Request, model: ResolvedModel) {
  const { files } = model
  const { recipe, importanceMatrix, ...size } =
    files && request.recipe === undefined ? namedFiles(files) : madeFile(request, model)
  const parameters = parametersOf(model.architecture)
  return {
    parameters: { ...parameters, towers: towersOf(model, parameters) },
    ...size,
    loadedBytes: request.loadPredictionLayers ? size.tensorBytes : size.tensorBytes - size.predictionBytes,
    resolved: { model: model.id ?? model.name, recipe, importanceMatrix },
    warnings: [] as string[],
    sources: model.catalogue?.sources ?? [],
  }
}

/** Parameters of towers: those of the files, those from shapes, or else those that the catalogue states; null if unknown. */
function towersOf({ files, catalogue }: ResolvedModel, { towers }: ParameterCounts): number | null {
  if (files) return files.towers ?? null
  if (towers !== 0) return towers ?? null
  return (catalogue?.towers ?? []).reduce((sum, { parameters }) => sum + parameters, 0)
}
