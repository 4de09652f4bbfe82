import type { Architecture, Tensor } from "@plimsoll/specs"
import { plain } from "../../formats/checkpoint/float.ts"
import type { Packing, StoredPart } from "../../formats/checkpoint/packing.ts"
import { checkpointTensors } from "./checkpoint-tensors.ts"
import { type CheckpointDetail, finest, timesIn } from "./detail.ts"
import type { CheckpointPlan, CheckpointRecipe, CheckpointRule, StoredModule } from "./recipe.ts"

/** What a packing makes of a shape; a mixture of experts asks for the same thousands of times. */
function rememberedParts() {
  const known = new Map<Packing, Map<readonly number[], Made>>()
  return (packing: Packing, shape: readonly number[]): Made => {
    const shapes = known.get(packing) ?? new Map<readonly number[], Made>()
    known.set(packing, shapes)
    // Experts share their shapes' arrays, which are quicker to find than their numbers.
    const before = shapes.get(shape)
    if (before) return before
    const parts = packing.parts(shape)
    const made = { parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), objection: packing.objection(shape) }
    shapes.set(shape, made)
    return made
  }
}

interface Made {
  readonly parts: readonly StoredPart[]
  readonly bytes: number
  readonly objection: string | undefined
}

/** Modules that a packing cannot store, which stay as they are. */
export interface Objection {
  /** Name of the tensor, or of the first of `times` that are alike. */
  readonly tensor: string
  readonly packing: string
  readonly why: string
  readonly times: number
}

/** The tensors of a model with what stores them. */
export interface Stored {
  readonly modules: readonly StoredModule[]
  readonly objections: readonly Objection[]
}

const indices = plain("I64")
const singlePrecision = plain("F32")

/** What is in no recipe's type: indices, and the biases by which experts are chosen. */
function ownPacking({ storage, role }: Tensor): Packing | undefined {
  if (storage === "i32") return indices
  return role === "routerBias" ? singlePrecision : undefined
}

function planOf(architecture: Architecture, recipe: CheckpointRecipe): CheckpointPlan {
  if (recipe.planOf) return recipe.planOf(architecture)
  const { rules, keepsPredictionLayers: predictionLayers } = recipe
  return { tensorsAt: (detail) => checkpointTensors(architecture, { predictionLayers, detail }), rules }
}

/**
 * What a recipe stores of each tensor of a model.
 *
 * @param architecture - the model as blocks
 * @param detail - `"each"`: every tensor; `"kinds"` or `"layers"`: equal experts, or layers too, counted together as far
 *   as the recipe's rules allow
 * @returns modules in the order of the model, and those that their packing could not store
 * @example
 * ```ts
 * import { deepseekV3 } from "@plimsoll/specs/models"
 * import { fp8, storedModulesOf } from "@plimsoll/quant/recipes"
 *
 * const { modules } = storedModulesOf(deepseekV3.architecture, fp8, "kinds")
 * modules.find(({ tensor }) => tensor.experts)?.times // 14848: 58 layers of 256 experts
 * ```
 */
export function storedModulesOf(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  detail: CheckpointDetail = "each",
): Stored {
  const { rules, tensorsAt } = planOf(architecture, recipe)
  const needed = finest([detail, ...rules.map((rule) => rule.detail ?? "each")])
  const timesOf = timesIn(architecture, needed)
  const partsOf = rememberedParts()
  const base = plain(recipe.baseType)
  const objections: Objection[] = []
  const modules = tensorsAt(needed).map((tensor): StoredModule => {
    const times = timesOf(tensor)
    const rule = rules.find(({ applies }) => applies(tensor))
    if (rule?.packing) {
      const { parts, bytes, objection } = partsOf(rule.packing, tensor.shape)
      if (objection === undefined)
        return { tensor, format: rule.packing.name, parts, bytes, reason: reasonOf(rule, rules), times }
      objections.push({ tensor: tensor.name, packing: rule.packing.name, why: objection, times })
    }
    const packing = ownPacking(tensor) ?? base
    const { parts, bytes } = partsOf(packing, tensor.shape)
    return { tensor, format: packing.name, parts, bytes, reason: "kept", times }
  })
  return { modules, objections }
}

/** The last rule is what a recipe does to every module that none before it names. */
function reasonOf(rule: CheckpointRule, rules: readonly CheckpointRule[]): "default" | "rule" {
  return rule === rules.at(-1) ? "default" : "rule"
}
