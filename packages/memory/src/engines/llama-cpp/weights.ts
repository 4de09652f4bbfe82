import { isFileRecipe, type Recipe, type StoredTensor, storedTypesOf } from "@plimsoll/quant"
import { type Architecture, PlimsollError, type StorageTypeName, type Tensor, tensorBytes } from "@plimsoll/specs"
import { keptFor, remember } from "../../remember.ts"
import type { MemoryRequest } from "../../request.ts"
import { departuresOf } from "./architectures/index.ts"
import { backendOf, overridden, type Placement } from "./placement.ts"

/** What is loaded on one backend. */
export interface LoadedPart {
  readonly bytes: number
  readonly tensors: number
}

export interface LoadedWeights {
  /** By backend, the host last. */
  readonly parts: readonly LoadedPart[]
  readonly notLoadedBytes: number
  readonly fileBytes: number
}

/** A model's file: its tensors, those that are alike once, and the format of each by name. */
export interface StoredFile {
  readonly distinct: () => readonly StoredTensor[]
  readonly byLayer: () => readonly StoredTensor[]
  /** Of a tensor by its layer and its name there. */
  readonly typeOf: (place: number | "input" | "output" | undefined, name: string) => StorageTypeName | undefined
}

const known = new WeakMap<Architecture, WeakMap<Recipe, StoredFile>>()

/** The file's tensors; a search over contexts or devices asks for the same file again and again. */
export function fileOf({ model, recipe }: Pick<MemoryRequest, "model" | "recipe">): StoredFile {
  const { architecture } = model
  if (!isFileRecipe(recipe))
    throw new PlimsollError("UNSUPPORTED", `recipe: expected one of GGUF files, got ${recipe.name}`, {
      hint: "llama.cpp reads GGUF; ask vLLM or another engine of checkpoints.",
    })
  const ofArchitecture = keptFor(known, architecture, () => new WeakMap<Recipe, StoredFile>())
  return keptFor(ofArchitecture, recipe, () => {
    const distinct = once(() => storedTypesOf(architecture, recipe, "distinct"))
    const byLayer = once(() => storedTypesOf(architecture, recipe, "layers"))
    const types = once(
      () => new Map(byLayer().map(({ tensor, layer, type }) => [`${layer ?? ""} ${nameInLayer(tensor)}`, type])),
    )
    return {
      distinct,
      byLayer,
      typeOf: (place, name) =>
        types().get(`${typeof place === "number" ? place : ""} ${name}`) ?? types().get(` ${name}`),
    }
  })
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= compute()
    return value
  }
}

/** `"attn_q.weight"` of `"blk.3.attn_q.weight"`; tensors outside layers keep their name. */
function nameInLayer({ name, layer }: Pick<Tensor, "name" | "layer">): string {
  return layer === undefined ? name : name.slice(name.indexOf(".", 4) + 1)
}

const knownLoads = new WeakMap<StoredFile, Map<string, LoadedWeights>>()
const mostLoads = 64

/** Rows of the embedding are looked up on the host, whatever is offloaded (as v0.5.0 src/llama-model.cpp:1534). */
function staysOnHost(tensor: Tensor): boolean {
  return tensor.stage === "input" && tensor.role !== "ropeFactors" && !isWithFirstLayer(tensor)
}

/** What the embedding goes through belongs to the first layer (as src/llama-arch.cpp:724 and :914). */
function isWithFirstLayer({ name, stage, layer }: Tensor): boolean {
  return stage === "input" ? name.startsWith("token_embd_norm.") : stage === "layer" && layer === undefined
}

/**
 * Which tensors are loaded, and where: each with its layer, the embedding on the host, without the layers that predict
 * further tokens. A tied head is a second copy where embedding and head live apart (TENSOR_DUPLICATED).
 */
export function loadWeights(
  request: Pick<MemoryRequest, "model" | "recipe">,
  placement: Placement,
  loadPredictionLayers: boolean,
): LoadedWeights {
  const file = fileOf(request)
  const ofFile = keptFor(knownLoads, file, () => new Map<string, LoadedWeights>())
  return remember(ofFile, `${placement.key} ${loadPredictionLayers}`, mostLoads, () =>
    load(file, request.model.architecture, placement, loadPredictionLayers),
  )
}

/** True where every layer and the head are in one place, so that a tensor's layer does not matter. */
function isOnePlace({ layers, output, overrides, hostExpertLayers }: Placement): boolean {
  return overrides.length + hostExpertLayers === 0 && layers.every((backend) => backend === output)
}

function load(
  file: StoredFile,
  architecture: Architecture,
  placement: Placement,
  loadPredictionLayers: boolean,
): LoadedWeights {
  const { loadsUnasked, copiesTiedHead } = departuresOf(architecture)
  const readsTable = departuresOf(architecture).graph?.headOfTable
  const copiesTable =
    !readsTable && architecture.tiedEmbeddings && architecture.head !== "none" && architecture.head !== "pooler"
  const { backends, output } = placement
  const host = backends.length - 1
  const bytes = backends.map(() => 0)
  const tensors = backends.map(() => 0)
  const put = (backend: number, { type, tensor, times }: StoredTensor) => {
    const rules = backends[backend]
    if (!rules) return
    const stored = rules.storedBytes(type, tensor.shape)
    bytes[backend] = (bytes[backend] ?? 0) + times * Math.ceil(stored / rules.alignment) * rules.alignment
    tensors[backend] = (tensors[backend] ?? 0) + times
  }
  // Where names decide, no tensor may stand for another.
  const isSimple = isOnePlace(placement) && !loadsUnasked
  const withLayers = [...new Set(placement.layers)]
  let notLoadedBytes = 0
  let fileBytes = 0
  for (const stored of isSimple ? file.distinct() : file.byLayer()) {
    const { tensor, type, times, layer } = stored
    const size = times * tensorBytes(type, tensor.shape)
    fileBytes += size
    if (tensor.stage === "prediction" && !loadPredictionLayers && !loadsUnasked?.(tensor.name)) {
      notLoadedBytes += size
      continue
    }
    // Every layer asks for them, so that they stand once wherever there are layers.
    if (tensor.role === "ropeFactors" && layer === undefined) for (const place of withLayers) put(place, stored)
    else if (staysOnHost(tensor)) put(overridden(placement, tensor.name) ?? host, stored)
    else if (isWithFirstLayer(tensor)) put(overridden(placement, tensor.name) ?? placement.layers[0] ?? host, stored)
    else if (isSimple) put(output, stored)
    else put(backendOf(placement, nameAt(tensor, layer), layer), stored)
    const isTiedHead = tensor.role === "tokenEmbedding" && copiesTable
    if (isTiedHead && (copiesTiedHead || output !== host)) put(output, stored)
  }
  const parts = backends.map((_, backend) => ({ bytes: bytes[backend] ?? 0, tensors: tensors[backend] ?? 0 }))
  return { parts, notLoadedBytes, fileBytes }
}

/** The whole name that a tensor of a shared list has in a layer. */
export function nameAt(tensor: Tensor, layer: number | undefined): string {
  return layer === undefined || layer === tensor.layer ? tensor.name : `blk.${layer}.${nameInLayer(tensor)}`
}
