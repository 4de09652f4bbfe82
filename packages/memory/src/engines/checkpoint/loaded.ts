import { type CheckpointRecipe, type StoredModule, storedModulesOf, towerBytesOf } from "@plimsoll/quant/recipes"
import { type Architecture, layersOf, type Tower } from "@plimsoll/specs"

/** A checkpoint's tensors in memory. */
export interface LoadedCheckpoint {
  /** Tables and norms before the first layer. */
  readonly inputBytes: number
  /** By layer of the trunk. */
  readonly layerBytes: readonly number[]
  /** Head and norm; the head again where it is the embedding table and lives on another device. */
  readonly outputBytes: number
  readonly towerBytes: number | undefined
  readonly fileBytes: number
  readonly notLoadedBytes: number
  /** Elements of the largest matrix that is packed, one expert where experts are stacked; 0 where none is. */
  readonly largestPacked: number
}

const plain: ReadonlySet<string> = new Set(["bf16", "f16", "f32"])

function sum(modules: readonly StoredModule[]): number {
  return modules.reduce((bytes, module) => bytes + module.bytes * module.times, 0)
}

/** What is loaded of a checkpoint: no layers that predict further tokens, and a tied head once. */
export function loadCheckpoint(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  options: { readonly towers: readonly Tower[]; readonly byLayer: boolean },
): LoadedCheckpoint {
  const { modules } = storedModulesOf(architecture, recipe, options.byLayer ? "layers" : "kinds")
  const isTiedHead = ({ tensor, format }: StoredModule) =>
    tensor.role === "output" && architecture.tiedEmbeddings && plain.has(format)
  const at = (stage: StoredModule["tensor"]["stage"]) =>
    modules.filter((module) => module.tensor.stage === stage && !isTiedHead(module))
  const count = layersOf(architecture).length
  const inLayers = at("layer")
  const layerBytes = options.byLayer
    ? Array.from({ length: count }, (_, layer) => sum(inLayers.filter(({ tensor }) => tensor.layer === layer)))
    : [sum(inLayers)]
  const towerBytes = options.towers.length === 0 ? 0 : towerBytesOf({ ...architecture, towers: options.towers }, recipe)
  const fileBytes = sum(modules)
  const largestPacked = inLayers.reduce((most, { tensor, format }) => {
    const [rows = 0, columns = 1] = tensor.shape.slice(-2)
    return plain.has(format) ? most : Math.max(most, rows * columns)
  }, 0)
  return {
    inputBytes: sum(at("input")),
    layerBytes,
    outputBytes: sum(at("output")),
    towerBytes,
    fileBytes,
    notLoadedBytes: sum(at("prediction")) + sum(modules.filter(isTiedHead)),
    largestPacked,
  }
}
