import { bitsAndBytesRecipe, checkpointSizeOf } from "@plimsoll/quant/recipes"
import { type Architecture, elementsOf, type Tensor, type TensorRole, tensorsOf } from "@plimsoll/specs"
import type { AdapterTargets } from "./request.ts"

const attention: ReadonlySet<TensorRole> = new Set([
  "query",
  "key",
  "value",
  "queryKeyValue",
  "queryDown",
  "queryUp",
  "keyValueDown",
  "keyValueUp",
  "attentionOutput",
  "mixerInput",
  "mixerOutput",
])
const feedForward: ReadonlySet<TensorRole> = new Set(["gate", "up", "gateUp", "down"])

/** Weights of the model and of the adapters beside it. */
export interface TrainedWeights {
  /** Of the language model, layers that predict further tokens left out. */
  readonly elements: number
  /** Of the largest layer, which ZeRO 3 gathers. */
  readonly layerElements: number
  /** Of the largest tensor, whose gradient stands where others are gone. */
  readonly largestElements: number
  readonly adapterElements: number
  /** Matrices with an adapter. */
  readonly adapted: number
}

function isTarget({ role, experts, shape }: Tensor, targets: AdapterTargets): boolean {
  if (shape.length < 2) return false
  return attention.has(role) || (targets === "all" && feedForward.has(role) && experts === undefined)
}

/** Counts weights, and two low-rank matrices for each that is adapted: rank × (inputs + outputs). */
export function trainedWeights(architecture: Architecture, rank: number, targets: AdapterTargets): TrainedWeights {
  const counted = { elements: 0, largestElements: 0, adapterElements: 0, adapted: 0 }
  const byLayer = new Map<number, number>()
  for (const tensor of tensorsOf(architecture, "huggingFace")) {
    if (tensor.stage === "prediction" || (tensor.role === "output" && architecture.tiedEmbeddings)) continue
    const elements = elementsOf(tensor)
    counted.elements += elements
    counted.largestElements = Math.max(counted.largestElements, elements)
    if (tensor.layer !== undefined) byLayer.set(tensor.layer, (byLayer.get(tensor.layer) ?? 0) + elements)
    if (!isTarget(tensor, targets)) continue
    const [first = 0, second = 0] = tensor.shape
    counted.adapterElements += rank * (first + second)
    counted.adapted++
  }
  return { ...counted, layerElements: Math.max(0, ...byLayer.values()) }
}

const nested = bitsAndBytesRecipe({ kind: "nf4", nested: true })

/** Bytes of a model in four bits as QLoRA loads it: NF4 with nested scales, tables and norms in 16 bits. */
export function fourBitBytes(architecture: Architecture): number {
  const { tensorBytes, predictionBytes } = checkpointSizeOf(architecture, nested)
  return tensorBytes - predictionBytes
}
