import { fileSizeOf } from "@plimsoll/quant"
import { parametersOf } from "@plimsoll/specs"
import type { Request } from "../request.ts"
import { importanceMatrixOf, type ResolvedModel, resolveRecipe } from "../resolve.ts"

/** Parameters and bytes of the file that a recipe makes of a model. */
export function sizeAnswer(request: Request, model: ResolvedModel) {
  const recipe = resolveRecipe(request.recipe, model)
  const size = fileSizeOf(model.architecture, recipe)
  const predictionBytes = size.tensors
    .filter(({ tensor }) => tensor.stage === "prediction")
    .reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    parameters: parametersOf(model.architecture),
    tensorBytes: size.tensorBytes,
    fileBytes: (request.recipe === undefined ? model.fileBytes : undefined) ?? null,
    loadedBytes: request.loadPredictionLayers ? size.tensorBytes : size.tensorBytes - predictionBytes,
    predictionBytes,
    bitsPerWeight: size.bitsPerWeight,
    tensorCount: size.tensorCount,
    byFormat: size.byFormat,
    resolved: { model: model.id ?? model.name, recipe: recipe.name, importanceMatrix: importanceMatrixOf(recipe) },
    warnings: [] as string[],
    sources: model.catalogue?.sources ?? [],
  }
}
