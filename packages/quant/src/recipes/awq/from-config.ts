import {
  type ConfigOptions,
  countField,
  namesField,
  type QuantizationConfig,
  unsupportedField,
} from "../checkpoint/config-fields.ts"
import { finest } from "../checkpoint/detail.ts"
import { moduleMatcher, moduleName } from "../checkpoint/module-patterns.ts"
import { patternDetail } from "../checkpoint/pattern-detail.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"
import { awqRecipe } from "./recipe.ts"

const list = "modules_to_not_convert"

/** Reads what AutoAWQ and transformers write (AutoAWQ v0.2.9 awq/models/_config.py:84). */
export function awqFromConfig(config: QuantizationConfig, options: ConfigOptions): CheckpointRecipe {
  const bits = config.bits ?? config.w_bit
  const version = String(config.version ?? "gemm").toLowerCase()
  if (bits !== 4) throw unsupportedField("bits", bits)
  if (version !== "gemm") throw unsupportedField("version", config.version)
  const groupSize = countField(config, "group_size") ?? countField(config, "q_group_size")
  const recipe = awqRecipe({ groupSize, baseType: options.baseType })
  const left = namesField(config, list)
  const isLeft = moduleMatcher(left, "transformers", list)
  return left.length === 0
    ? recipe
    : withRules(recipe, (rule) => ({
        ...rule,
        applies: (tensor) => rule.applies(tensor) && !isLeft(moduleName(tensor)),
        detail: finest([rule.detail ?? "each", patternDetail(left, "transformers")]),
      }))
}

type Rule = CheckpointRecipe["rules"][number]

function withRules(recipe: CheckpointRecipe, change: (rule: Rule) => Rule): CheckpointRecipe {
  const rules = recipe.rules.map(change)
  const { planOf } = recipe
  return { ...recipe, rules, planOf: planOf && ((architecture) => ({ ...planOf(architecture), rules })) }
}
