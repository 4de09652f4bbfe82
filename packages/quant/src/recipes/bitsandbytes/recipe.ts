import type { Tensor } from "@plimsoll/specs"
import { bitsAndBytesInt8, type FourBitOptions, fourBitPacking } from "../../formats/checkpoint/bitsandbytes.ts"
import type { Packing } from "../../formats/checkpoint/packing.ts"
import { linearLayersOf } from "../checkpoint/linear-layers.ts"
import { patternDetail } from "../checkpoint/pattern-detail.ts"
import type { CheckpointRecipe } from "../checkpoint/recipe.ts"

/** How bitsandbytes is asked to load or save a model. */
export interface BitsAndBytesOptions {
  readonly kind: "nf4" | "fp4" | "int8"
  /** Scales quantized themselves; four bits only. */
  readonly nested?: boolean | undefined
  /** `llm_int8_skip_modules`: modules whose name is one of these, or ends in one after a dot; the head alone where absent. */
  readonly skip?: readonly string[] | undefined
  readonly floatType?: "BF16" | "F16" | "F32" | undefined
}

const typeNames = { BF16: "bfloat16", F16: "float16", F32: "float32" } as const satisfies Readonly<
  Record<string, FourBitOptions["floatType"]>
>

/** Whether a list of modules names this one or what holds it (transformers 01ae98a integrations/bitsandbytes.py:153). */
function isSkipped(name: string, skip: readonly string[]): boolean {
  const module = name.replace(/\.weight$/, "")
  const last = module.split(".").at(-1)
  return skip.some((each) => each === module || each === last || module.includes(`${each}.`))
}

/**
 * What transformers makes of a model with bitsandbytes: every linear layer but the head. A tied head is the embedding
 * table, which stays too.
 *
 * @example
 * ```ts
 * bitsAndBytesRecipe({ kind: "nf4", nested: true }).name // "bnb-nf4-double"
 * ```
 */
export function bitsAndBytesRecipe(options: BitsAndBytesOptions): CheckpointRecipe {
  const { kind, nested = false, skip, floatType = "BF16" } = options
  const packing: Packing =
    kind === "int8" ? bitsAndBytesInt8 : fourBitPacking({ kind, nested, floatType: typeNames[floatType] })
  return {
    format: "safetensors",
    tool: "bitsandbytes",
    name: packing.name,
    rules: [],
    planOf: (architecture) => {
      const { tensorsAt, isLinear } = linearLayersOf(architecture)
      const source = "transformers 01ae98a src/transformers/integrations/bitsandbytes.py:134 _replace_with_bnb_linear"
      const isLeft = ({ name, role }: Tensor) => (skip ? isSkipped(name, skip) : role === "output")
      const applies = (tensor: Tensor) => isLinear(tensor) && !isLeft(tensor)
      return {
        tensorsAt,
        rules: [{ applies, packing, source, detail: patternDetail(skip ?? [], "compressed-tensors") }],
      }
    },
    baseType: floatType,
    keepsPredictionLayers: false,
    provenance: "bitsandbytes v0.50.2 (95f9af3), transformers 01ae98a",
  }
}

/**
 * A recipe of bitsandbytes by name, in any case: `"bnb-nf4"`, `"bnb-nf4-double"` with quantized scales, `"bnb-fp4"`,
 * `"bnb-int8"`.
 *
 * @returns `undefined` for other names
 * @example
 * ```ts
 * bitsAndBytesRecipeByName("BNB-NF4")?.name // "bnb-nf4"
 * ```
 */
export function bitsAndBytesRecipeByName(name: string): CheckpointRecipe | undefined {
  const text = name.toLowerCase()
  if (text === "bnb-int8") return bitsAndBytesRecipe({ kind: "int8" })
  const [, kind, nested] = /^bnb-(nf4|fp4)(-double)?$/.exec(text) ?? []
  if (kind !== "nf4" && kind !== "fp4") return undefined
  return bitsAndBytesRecipe({ kind, nested: nested !== undefined })
}
