import { recipeByName } from "@plimsoll/quant/recipes"
import { tensorsOf } from "@plimsoll/specs"
import { crossCheck } from "@plimsoll/specs/cross-check"
import {
  architectureFromSafetensors,
  readSafetensors,
  type SafetensorsCheckpoint,
  sizeOfCheckpoint,
  weightsOf,
} from "@plimsoll/specs/safetensors"
import { disagreementWarnings } from "./disagreement-warnings.ts"
import type { ResolvedModel } from "./resolve.ts"

/** Formats of one number each, which an engine's converter takes over. */
const plain: ReadonlySet<string> = new Set(["bf16", "f16", "f32"])

/**
 * What llama.cpp's converter makes of a checkpoint unless it is told otherwise: the 16-bit type of the first matrix
 * that has one, else F16 (`--outtype auto`, v0.5.0 conversion/base.py:178).
 */
function convertedTo({ tensors }: SafetensorsCheckpoint): "F16" | "BF16" {
  const first = tensors.find(({ shape, dtype }) => shape.length >= 2 && (dtype === "BF16" || dtype === "F16"))
  return first?.dtype === "BF16" ? "BF16" : "F16"
}

/** The format that takes most bytes. */
function mainFormat(byFormat: Readonly<Record<string, number>>): string {
  return Object.entries(byFormat).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "as stored"
}

/** A model from a checkpoint's headers and the config beside them. */
export async function readCheckpoint(pathOrUrl: string): Promise<ResolvedModel> {
  const checkpoint = await readSafetensors(pathOrUrl)
  const warnings: string[] = []
  const architecture = architectureFromSafetensors(checkpoint, { warn: (message) => warnings.push(message) })
  const size = sizeOfCheckpoint(checkpoint)
  const prediction = new Set(
    tensorsOf(architecture, "huggingFace")
      .filter(({ stage }) => stage === "prediction")
      .map(({ name }) => name),
  )
  const predictionBytes = weightsOf(checkpoint)
    .filter(({ name }) => prediction.has(name))
    .reduce((sum, { bytes }) => sum + bytes, 0)
  const name = mainFormat(size.byFormat)
  const recipe = convertedTo(checkpoint)
  const { parameters, towers } = size
  return {
    id: undefined,
    name: architecture.names.huggingFace ?? pathOrUrl,
    architecture,
    catalogue: undefined,
    stored: recipeByName(recipe),
    files: {
      ...size,
      name,
      predictionBytes,
      elements: parameters === undefined || towers === undefined ? undefined : parameters + towers,
    },
    warnings: [
      ...warnings,
      ...disagreementWarnings(crossCheck({ safetensors: checkpoint })),
      ...(plain.has(name)
        ? []
        : [
            `the checkpoint is stored as ${name}; engines that read GGUF are answered for ${recipe}, to which it is converted`,
          ]),
    ],
  }
}
