import type { MemoryReport, MemoryRequest } from "@plimsoll/memory"
import { type Recipe, typesOf } from "@plimsoll/quant"
import type { ContextRequest, ModelFile } from "@plimsoll/runtime/referee"
import type { Architecture } from "@plimsoll/specs"
import { writeModelHeader } from "@plimsoll/specs/gguf"

/** A model's file as the recipe makes it, without data: what the engine is asked with. */
export function modelFileOf(architecture: Architecture, recipe: Recipe): ModelFile {
  const types = new Map(typesOf(architecture, recipe).map(({ tensor, type }) => [tensor.name, type]))
  const { bytes, fileBytes } = writeModelHeader(architecture, ({ name }) => types.get(name) ?? "f32")
  return { header: bytes, fileBytes }
}

/** The C library's parameters that a program of llama.cpp sets for the options of a prediction. */
export function contextRequestOf(model: ModelFile, resolved: MemoryReport["resolved"]): ContextRequest {
  const option = <T>(name: string) => resolved[name] as T
  return {
    model,
    context: option("context"),
    batch: option("batch"),
    microBatch: option("microBatch"),
    sequences: option("sequences"),
    unifiedCache: option("unifiedCache"),
    fullWindowCache: option("fullWindowCache"),
    flashAttention: option("flashAttention"),
    cacheKeys: option("cacheKeys"),
    cacheValues: option("cacheValues"),
    maximumOutputs: option("outputs"),
    loadPredictionLayers: option("loadPredictionLayers"),
    repack: false,
  }
}

/** The sums that prediction and engine are compared by. */
export function sumsOf(
  report: Pick<MemoryReport, "weightsBytes" | "cacheBytes" | "stateBytes" | "computeBytes" | "outputBytes">,
) {
  const { weightsBytes, cacheBytes, stateBytes, computeBytes, outputBytes } = report
  return { weightsBytes, cacheBytes, stateBytes, computeBytes, outputBytes }
}

export type Question = Omit<MemoryRequest, "model" | "recipe" | "engine">
