import { type Engine, engineById } from "@plimsoll/memory/engines"
import {
  type CheckpointRecipe,
  checkpointRecipeByName,
  checkpointRecipeOf,
  nativeRecipeOf,
  type Recipe,
  type RecipeRequest,
  recipeByName,
  unquantized,
  usesImportanceMatrix,
} from "@plimsoll/quant/recipes"
import {
  type Architecture,
  architectureFromConfig,
  type Hardware,
  type HuggingFaceConfig,
  type Model,
  PlimsollError,
} from "@plimsoll/specs"
import { findHardware, findModel } from "@plimsoll/specs/search"
import type { HardwareReference, ModelReference, Request } from "./request.ts"

/** A model that a question is about: from the catalogue, or only its architecture. */
export interface ResolvedModel {
  readonly id: string | undefined
  readonly name: string
  readonly architecture: Architecture
  readonly catalogue: Model | undefined
  /** The types a file itself stores its tensors in, where the question is about a file. */
  readonly stored: Recipe | undefined
  /** What the files that the question names hold by their own headers. */
  readonly files?: StoredFiles | undefined
  /** The config that the question gives, where it gives one. */
  readonly config?: HuggingFaceConfig | undefined
  /** Where blocks are a guess by usual fields, and where the files and the blocks made of them disagree. */
  readonly warnings?: readonly string[] | undefined
}

/** Sizes as files state them, whatever blocks say. */
export interface StoredFiles {
  /** "as stored", or how the files store most of their tensors: "gptq-4". */
  readonly name: string
  /** Parameters of towers, as stored; `undefined` where unknown. */
  readonly towers: number | undefined
  readonly tensorBytes: number
  /** Of `tensorBytes`, what layers that predict further tokens take. */
  readonly predictionBytes: number
  /** Size of all files; `undefined` for a header alone. */
  readonly fileBytes: number | undefined
  /** Numbers that are stored; `undefined` where a packing is unknown. */
  readonly elements: number | undefined
  readonly tensorCount: number
  /** Bytes by storage format. */
  readonly byFormat: Readonly<Record<string, number>>
}

export async function resolveModel(reference: ModelReference): Promise<ResolvedModel> {
  if (typeof reference === "string") {
    const model = findModel(reference)
    return { id: model.id, name: model.name, architecture: model.architecture, catalogue: model, stored: undefined }
  }
  const nameless = { id: undefined, catalogue: undefined, stored: undefined }
  if ("config" in reference) {
    const warnings: string[] = []
    const architecture = architectureFromConfig(reference.config, { warn: (message) => warnings.push(message) })
    const name = architecture.names.huggingFace ?? "config"
    return { ...nameless, name, architecture, config: reference.config, warnings }
  }
  if ("architecture" in reference) {
    const { parseArchitecture } = await import("@plimsoll/specs/schema")
    return { ...nameless, name: "architecture", architecture: parseArchitecture(reference.architecture) }
  }
  if ("safetensors" in reference) {
    const { readCheckpoint } = await import("./checkpoint.ts")
    return readCheckpoint(reference.safetensors)
  }
  const { readModelFile } = await import("./model-file.ts")
  return readModelFile(reference.gguf)
}

/** Of a question that names none: the usual GGUF, or of engines that load checkpoints the published one. */
const defaultRecipe = "Q4_K_M"

function nameOf(reference: Request["recipe"]): string | undefined {
  if (typeof reference === "string") return reference
  if (typeof reference !== "object" || !("name" in reference)) return undefined
  return typeof reference.name === "string" ? reference.name : undefined
}

/** The form in which a model was published: by its config where the question gives one, else by the catalogue. */
function publishedForm({ name, config, catalogue }: ResolvedModel): CheckpointRecipe {
  const recipe = config ? checkpointRecipeOf(config) : catalogue && nativeRecipeOf(catalogue)
  if (recipe) return recipe
  throw new PlimsollError("MISSING_DATA", `recipe: expected a model whose published form is known, got ${name}`, {
    hint: "Name a recipe, such as FP8 or Q4_K_M.",
  })
}

function checkpointRecipe(reference: Request["recipe"], model: ResolvedModel): CheckpointRecipe | undefined {
  const name = nameOf(reference)
  if (name === undefined) return undefined
  const recipe = name.toLowerCase() === "native" ? publishedForm(model) : checkpointRecipeByName(name)
  const beside = Object.keys(typeof reference === "object" ? reference : {}).filter((field) => field !== "name")
  if (recipe && beside.length > 0)
    throw new PlimsollError(
      "INVALID_REQUEST",
      `recipe.${beside[0]}: expected nothing beside the name of ${recipe.name}`,
    )
  return recipe
}

/** The recipe of a GGUF, which llama.cpp and what is built on it read. */
export function resolveRecipe(reference: Request["recipe"], model: ResolvedModel): Recipe {
  if (reference === undefined && model.stored) return model.stored
  const checkpoint = checkpointRecipe(reference, model)
  if (checkpoint)
    throw new PlimsollError("UNSUPPORTED", `recipe: expected one of GGUF files, got ${checkpoint.name}`, {
      hint: `${checkpoint.name} makes safetensors, whose size can be asked; vLLM, SGLang, TensorRT-LLM, MLX, ExLlamaV3 and transformers load them.`,
    })
  // The recipe package checks every field of an object itself, and names the wrong one.
  return recipeByName((reference ?? defaultRecipe) as string | RecipeRequest)
}

/** The recipe of a GGUF or of a checkpoint, for questions about files. */
export function resolveFileRecipe(reference: Request["recipe"], model: ResolvedModel): Recipe | CheckpointRecipe {
  return checkpointRecipe(reference, model) ?? resolveRecipe(reference, model)
}

/** The recipe of what an engine loads. */
export function resolveEngineRecipe(
  reference: Request["recipe"],
  model: ResolvedModel,
  engine: Pick<Engine, "reads">,
): Recipe | CheckpointRecipe {
  if (engine.reads === "gguf") return resolveRecipe(reference, model)
  if (reference !== undefined) return resolveFileRecipe(reference, model)
  const published = model.config ? checkpointRecipeOf(model.config) : model.catalogue && nativeRecipeOf(model.catalogue)
  return published ?? unquantized("BF16")
}

/** Whether the quantizer weighs errors; `null` where no quantizer's rules are followed. */
export function importanceMatrixOf(recipe: Recipe | CheckpointRecipe): boolean | null {
  return recipe.tool === "llama.cpp" ? usesImportanceMatrix(recipe) : null
}

export function resolveEngine(reference: string | undefined): Engine {
  return engineById(reference ?? "llama.cpp")
}

type ListedHardware = {
  readonly id: string
  readonly count?: number | undefined
  readonly memoryBytes?: number | undefined
}
type UnlistedHardware = Exclude<Exclude<HardwareReference, string>, { id: string }>

function isListed(reference: Exclude<HardwareReference, string>): reference is typeof reference & ListedHardware {
  return typeof reference.id === "string"
}

/** The devices of a question, each as often as it is counted. */
export function resolveHardware(references: readonly HardwareReference[]): readonly Hardware[] {
  return references.flatMap((reference) => {
    if (typeof reference === "string") return [findHardware(reference)]
    if (isListed(reference)) {
      const found = findHardware(reference.id)
      const device = reference.memoryBytes === undefined ? found : { ...found, memoryBytes: reference.memoryBytes }
      return Array.from({ length: reference.count ?? 1 }, () => device)
    }
    return [unlistedHardware(reference)]
  })
}

/** A device that the catalogue does not know, as the question describes it. */
function unlistedHardware(reference: UnlistedHardware): Hardware {
  const source = { where: "request" }
  return {
    id: reference.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    name: reference.name,
    aliases: [],
    vendor: reference.vendor ?? "nvidia",
    segment: "workstation",
    generation: "unknown",
    chip: undefined,
    released: undefined,
    memoryBytes: reference.memoryBytes,
    reportedMemory: { value: reference.memoryBytes, source },
    memoryType: "unknown",
    busWidth: undefined,
    dataRate: undefined,
    bandwidth: reference.bandwidth,
    unifiedMemory: reference.vendor === "apple",
    rates: {},
    power: undefined,
    prices: [],
    verified: false,
    sources: [source],
  }
}
