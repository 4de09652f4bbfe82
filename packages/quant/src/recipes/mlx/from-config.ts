import type { Tensor } from "@plimsoll/specs"
import {
  isMlxQuantization,
  type MlxQuantization,
  mlxDefaults,
  mlxModes,
  mlxPacking,
} from "../../formats/checkpoint/mlx.ts"
import {
  type ConfigOptions,
  type QuantizationConfig,
  unsupportedField,
  wrongField,
} from "../checkpoint/config-fields.ts"
import { patternDetail } from "../checkpoint/pattern-detail.ts"
import type { CheckpointRecipe, CheckpointRule } from "../checkpoint/recipe.ts"
import { mlxRecipe } from "./recipe.ts"

/** True for what MLX's programs write, which names no method: bits and a group, or a mode, and modules by path. */
export function isMlxConfig(config: QuantizationConfig): boolean {
  return config.quant_method === undefined && typeof config.bits === "number" && typeof config.group_size === "number"
}

function quantizationOf(config: QuantizationConfig, field: string): MlxQuantization {
  const mode = mlxModes.find((known) => known === (config.mode ?? "affine"))
  if (!mode) throw unsupportedField(`${field}mode`, config.mode)
  const { bits = mlxDefaults[mode].bits, group_size: groupSize = mlxDefaults[mode].groupSize } = config
  if (typeof bits !== "number") throw wrongField(`${field}bits`, "a number", bits)
  if (typeof groupSize !== "number") throw wrongField(`${field}group_size`, "a number", groupSize)
  const quantization = { mode, bits, groupSize }
  if (isMlxQuantization(quantization)) return quantization
  throw unsupportedField(`${field}bits`, `${bits} bits in groups of ${groupSize}`)
}

/** What a path and a tensor's name share, whatever stands before the layers: programs rename the root. */
function placeOf(path: string): string {
  const inLayer = /layers\.\d+\..+$/.exec(path)?.[0]
  return inLayer ?? path.split(".").at(-1) ?? path
}

const moduleOf = ({ name }: Tensor) => placeOf(name.replace(/\.weight$/, ""))

/** One rule for all modules of the same kind; `false` stands for a module that is left. */
function overrides(config: QuantizationConfig, floatType: "BF16" | "F16" | "F32"): readonly CheckpointRule[] {
  const modules = new Map<string, { readonly value: unknown; readonly places: Set<string> }>()
  for (const [path, value] of Object.entries(config)) {
    if (value !== false && (typeof value !== "object" || value === null)) continue
    const key = JSON.stringify(value)
    const known = modules.get(key) ?? { value, places: new Set<string>() }
    modules.set(key, known)
    known.places.add(placeOf(path))
  }
  return [...modules.values()].map(({ value, places }) => ({
    applies: (tensor) => places.has(moduleOf(tensor)),
    packing: value === false ? undefined : mlxPacking(quantizationOf(value as QuantizationConfig, ""), floatType),
    source: "mlx-lm v0.32.0 mlx_lm/utils.py:876, modules by path",
    detail: patternDetail([...places], "compressed-tensors"),
  }))
}

/**
 * Reads what MLX's programs write as `quantization` and again as `quantization_config`.
 *
 * @throws PlimsollError `UNSUPPORTED` for what MLX cannot pack, `INVALID_CONFIG` naming the field
 */
export function mlxFromConfig(config: QuantizationConfig, { baseType = "BF16" }: ConfigOptions): CheckpointRecipe {
  const recipe = mlxRecipe({ quantization: quantizationOf(config, ""), floatType: baseType })
  const rules = overrides(config, baseType)
  const { planOf } = recipe
  if (rules.length === 0 || !planOf) return recipe
  return {
    ...recipe,
    planOf: (architecture) => {
      const plan = planOf(architecture)
      return { ...plan, rules: [...rules, ...plan.rules] }
    },
  }
}
