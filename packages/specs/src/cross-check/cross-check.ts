import { architectureFromGguf } from "../adapters/gguf/index.ts"
import { architectureFromConfig, type HuggingFaceConfig } from "../adapters/index.ts"
import type { Architecture } from "../architecture/architecture.ts"
import { parametersOf } from "../architecture/parameters.ts"
import { elementsOf } from "../architecture/tensor.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import { PlimsollError } from "../errors.ts"
import type { GgufHeader } from "../gguf/header.ts"
import { architectureFromSafetensors } from "../safetensors/architecture.ts"
import type { SafetensorsCheckpoint } from "../safetensors/checkpoint.ts"
import { type CheckpointWeight, weightsOf } from "../safetensors/weights.ts"
import { checkpointNames } from "./checkpoint-names.ts"
import { compareArchitectures } from "./compare-architectures.ts"
import { compareIndex } from "./compare-index.ts"
import { compared, compareInventories } from "./compare-inventories.ts"
import type { CheckedSource, Disagreement } from "./disagreement.ts"

/** What is known of one model, from up to three places. */
export interface CrossCheckSources {
  readonly config?: HuggingFaceConfig | undefined
  readonly gguf?: GgufHeader | undefined
  readonly safetensors?: SafetensorsCheckpoint | undefined
}

/** What the sources say together. */
export interface CrossCheck {
  /** The blocks that each source makes; absent where it makes none. */
  readonly architectures: Readonly<Partial<Record<CheckedSource, Architecture>>>
  /** Parameters of the language model that each source counts; absent where unknown. */
  readonly parameters: Readonly<Partial<Record<CheckedSource, number>>>
  /** Empty where all sources agree. */
  readonly disagreements: readonly Disagreement[]
  /** Tensors of vision and audio towers in the checkpoint, which blocks do not list; absent without a checkpoint. */
  readonly towers?: { readonly tensors: number; readonly parameters: number | undefined } | undefined
  /** Weights of the checkpoint whose packing is unknown, so that they could not be compared. */
  readonly unknown: readonly string[]
}

/**
 * Sets what a config, a GGUF header and a checkpoint say of one model side by side: fields of the blocks, and the
 * tensors that the files list against those that the blocks have. Disagreement is returned and never thrown.
 *
 * @example
 * ```ts
 * const { disagreements } = crossCheck({ config, gguf: await readGgufHeader("model.gguf") })
 * disagreements.map(describeDisagreement)
 * // ["gguf against config: field layers.*.attention.kvHeads (32 of them): expected 8, got 32"]
 * ```
 */
export function crossCheck({ config, gguf, safetensors }: CrossCheckSources): CrossCheck {
  const disagreements: Disagreement[] = []
  const architectures: Partial<Record<CheckedSource, Architecture>> = {}
  const parameters: Partial<Record<CheckedSource, number>> = {}
  const make = (source: CheckedSource, from: () => Architecture) => {
    try {
      architectures[source] = from()
    } catch (error) {
      if (!PlimsollError.isInstance(error)) throw error
      disagreements.push(noBlocks(source, error))
    }
  }
  if (config) make("config", () => architectureFromConfig(config))
  if (gguf) make("gguf", () => architectureFromGguf(gguf))
  // Without a config of its own a checkpoint is compared with the one that was given.
  if (safetensors && (safetensors.config || !config))
    make("safetensors", () => architectureFromSafetensors(safetensors))

  const present = (["config", "safetensors", "gguf"] as const).filter((source) => architectures[source])
  const [first, ...others] = present
  const reference = first && architectures[first]
  if (first && reference) {
    if (first === "config") parameters.config = parametersOf(reference).total
    for (const other of others) {
      const architecture = architectures[other]
      if (architecture) disagreements.push(...compareArchitectures(reference, architecture, first, other))
    }
  }
  if (gguf) {
    parameters.gguf = gguf.tensors.reduce((sum, tensor) => sum + elementsOf(tensor), 0)
    const source = architectures.gguf ? "gguf" : first
    const architecture = source && architectures[source]
    if (architecture) disagreements.push(...checkGguf(gguf, architecture, source))
  }
  if (!safetensors) return { architectures, parameters, disagreements, unknown: [] }

  const weights = weightsOf(safetensors)
  const language = weights.filter(({ tower }) => !tower)
  const towers = weights.filter(({ tower }) => tower)
  const count = sumOf(language)
  if (count !== undefined) parameters.safetensors = count
  disagreements.push(...compareIndex(safetensors))
  const source = architectures.safetensors ? "safetensors" : first
  const architecture = source && architectures[source]
  if (architecture) disagreements.push(...checkCheckpoint(language, architecture, source))
  return {
    architectures,
    parameters,
    disagreements,
    towers: { tensors: towers.length, parameters: sumOf(towers) },
    unknown: weights.filter(({ elements }) => elements === undefined).map(({ name }) => name),
  }
}

function sumOf(weights: readonly CheckpointWeight[]): number | undefined {
  let sum = 0
  for (const { elements } of weights) {
    if (elements === undefined) return undefined
    sum += elements
  }
  return sum
}

function noBlocks(source: CheckedSource, { message }: PlimsollError): Disagreement {
  return {
    kind: "architecture",
    what: source,
    expected: "a model that can be described as blocks",
    got: message,
    expectedFrom: source,
    gotFrom: source,
    count: 1,
    elements: undefined,
  }
}

function checkGguf(
  header: GgufHeader,
  architecture: Architecture,
  expectedFrom: CheckedSource,
): readonly Disagreement[] {
  return compareInventories({
    expected: tensorsOf(architecture, "gguf").map(compared),
    got: header.tensors.map(compared),
    expectedFrom,
    gotFrom: "gguf",
  })
}

function checkCheckpoint(
  weights: readonly CheckpointWeight[],
  architecture: Architecture,
  expectedFrom: CheckedSource,
): readonly Disagreement[] {
  const expected = tensorsOf(architecture, "huggingFace")
  const { got, duplicates } = checkpointNames(weights, expected, architecture)
  return [
    ...duplicates.map(
      ({ name, elements }): Disagreement => ({
        kind: "duplicate",
        what: name,
        expected: "one tensor for embedding and head, which are tied",
        got: "both stored",
        expectedFrom,
        gotFrom: "safetensors",
        count: 1,
        elements,
      }),
    ),
    ...compareInventories({ expected: expected.map(compared), got, expectedFrom, gotFrom: "safetensors" }),
  ]
}
