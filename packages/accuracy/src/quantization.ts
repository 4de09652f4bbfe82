import { fileSizeOf, type LlamaCppRecipe } from "@plimsoll/quant"
import { type AssignedTensor, objectionsTo, typesOf, usesImportanceMatrix } from "@plimsoll/quant/recipes"
import type { ModelFile, QuantizationObservation, QuantizedTensor, Referee } from "@plimsoll/runtime/referee"
import { type Architecture, type Model, PlimsollError } from "@plimsoll/specs"
import { writeModelHeader } from "@plimsoll/specs/gguf"

/** What our rules say: every tensor, and the sums that need no list of them. */
interface Predicted {
  readonly tensors: readonly AssignedTensor[]
  readonly totalBytes: number
  readonly elements: number
  /** Tensors whose rows did not take the wanted format. */
  readonly fallbacks: number
  readonly needsImportanceMatrix: boolean
}

/** `"refused"`: a format has no smaller blocks to fall back to. */
type Outcome<Made> = Made | "refused"

/** A model and a recipe that both were asked about, and what is not equal: nothing where all is. */
export interface Asked {
  readonly model: Model
  readonly recipe: LlamaCppRecipe
  readonly predicted: Outcome<Predicted>
  readonly differences: readonly string[]
}

/** The file that is quantized, as a converter writes it and without data. */
export function sourceFileOf(architecture: Architecture, sourceType: "bf16" | "f16" | "f32" = "bf16"): ModelFile {
  const { bytes, fileBytes } = writeModelHeader(architecture, ({ storage }) =>
    storage === "weight" ? sourceType : storage,
  )
  return { header: bytes, fileBytes }
}

function predictedOf(architecture: Architecture, recipe: LlamaCppRecipe): Outcome<Predicted> {
  try {
    const tensors = typesOf(architecture, recipe)
    const { tensorBytes, elements } = fileSizeOf(architecture, recipe)
    const fallbacks = tensors.filter(({ insteadOf }) => insteadOf !== undefined).length
    const needsImportanceMatrix = objectionsTo(recipe, tensors).length > 0
    return { tensors, totalBytes: tensorBytes, elements, fallbacks, needsImportanceMatrix }
  } catch (error) {
    if (PlimsollError.isInstance(error) && error.code === "REFUSED_BY_ENGINE") return "refused"
    throw error
  }
}

/** llama.cpp's own quantizer, in a dry run. */
async function observedOf(
  referee: Referee,
  model: ModelFile,
  recipe: LlamaCppRecipe,
): Promise<Outcome<QuantizationObservation>> {
  const answer = await referee.simulateQuantization({
    model,
    fileType: recipe.name,
    importanceMatrix: usesImportanceMatrix(recipe),
    pure: recipe.pure,
    quantizeOutput: !recipe.keepOutput,
    outputTensorType: recipe.outputType,
    tokenEmbeddingType: recipe.embeddingType,
    tensorTypes: recipe.tensorTypes,
  })
  if (answer.ok) return answer
  if (/no tensor type fallback is defined/.test(answer.reason)) return "refused"
  throw new Error(`expected a dry run or the quantizer's refusal, got: ${answer.reason}`)
}

/** A tensor is equal with the same format and the same bytes, which llama.cpp counts as `ggml_row_size` times rows. */
function tensorDifferences(predicted: readonly AssignedTensor[], observed: readonly QuantizedTensor[]): string[] {
  const ours = new Map(predicted.map((assigned) => [assigned.tensor.name, assigned]))
  const found = observed.flatMap(({ name, type, bytes }) => {
    const mine = ours.get(name)
    ours.delete(name)
    if (mine?.type === type && mine.bytes === bytes) return []
    return [`${name}: ${mine ? `${mine.type} of ${mine.bytes} bytes` : "absent"}, llama.cpp ${type} of ${bytes}`]
  })
  return [...found, ...[...ours.keys()].map((name) => `${name}: absent in llama.cpp`)]
}

/** In words, what is not equal. */
function differencesOf(predicted: Outcome<Predicted>, observed: Outcome<QuantizationObservation>): readonly string[] {
  if (predicted === "refused" || observed === "refused")
    return predicted === observed ? [] : [`refused by ${predicted === "refused" ? "us" : "llama.cpp"} alone`]
  const elements = observed.tensors.reduce((sum, tensor) => sum + tensor.elements, 0)
  const sums = { ...observed, elements }
  const unequal = (["totalBytes", "elements", "fallbacks", "needsImportanceMatrix"] as const).filter(
    (field) => predicted[field] !== sums[field],
  )
  return [
    ...unequal.map((field) => `${field}: ${predicted[field]}, llama.cpp ${sums[field]}`),
    ...tensorDifferences(predicted.tensors, observed.tensors),
  ]
}

/** Asks both about each recipe, one after the other, so that the model's file is written once. */
export async function askBoth(
  referee: Referee,
  model: Model,
  recipes: readonly LlamaCppRecipe[],
): Promise<readonly Asked[]> {
  const files = new Map<string, ModelFile>()
  const asked: Asked[] = []
  for (const recipe of recipes) {
    const { sourceType = "bf16" } = recipe
    const file = files.get(sourceType) ?? sourceFileOf(model.architecture, sourceType)
    files.set(sourceType, file)
    const answer = observedOf(referee, file, { ...recipe, sourceType })
    const predicted = predictedOf(model.architecture, { ...recipe, sourceType })
    asked.push({ model, recipe, predicted, differences: differencesOf(predicted, await answer) })
  }
  return asked
}
