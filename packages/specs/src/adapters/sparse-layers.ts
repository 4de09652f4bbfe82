import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"

type IsSparse = (layer: number) => boolean

const isFlag = (element: unknown): element is 0 | 1 => element === 0 || element === 1
const isIndex = (element: unknown): element is number => typeof element === "number" && Number.isInteger(element)
const isType = (element: unknown): element is "dense" | "sparse" => element === "dense" || element === "sparse"

/**
 * Which layers of the trunk have experts, by all the ways in which configs say it; a layer is sparse where every field
 * that is present says so.
 */
export function readSparseLayers(config: ConfigReader): IsSparse {
  const rules = [...listed(config), ...leading(config), ...every(config)]
  return (layer) => rules.every((isSparse) => isSparse(layer))
}

/** Fields that list layers, or say of each what it is. */
function listed(config: ConfigReader): readonly IsSparse[] {
  const rules: IsSparse[] = []
  const types = config.array("mlp_layer_types", isType, 'a list of "dense" and "sparse"')
  if (types) rules.push((layer) => types[layer] !== "dense")
  const dense = config.array("mlp_only_layers", isIndex, "a list of layer indexes")
  if (dense) rules.push((layer) => !dense.includes(layer))
  const chosen = readIndexes(config)
  if (chosen) rules.push((layer) => chosen.includes(layer))
  return rules
}

/** Indexes as a list, or as text: "3,4,5". */
function readIndexes(config: ConfigReader): readonly number[] | undefined {
  const field = config.fieldOf("moe_layers", "moe_layers_enum")
  if (config.kindOf(field) !== "text") return config.array(field, isIndex, "a list of layer indexes")
  return config.string(field, "").split(",").map(Number)
}

/** Fields that count the dense layers before the first sparse one, or bound the sparse ones. */
function leading(config: ConfigReader): readonly IsSparse[] {
  const rules: IsSparse[] = []
  const count = config.optionalInteger(
    config.fieldOf("first_k_dense_replace", "num_dense_layers", "first_last_k_dense_replace"),
  )
  if (count !== undefined) rules.push((layer) => layer >= count)
  const first = config.optionalInteger("moe_layer_start_index", limits.layers)
  if (first !== undefined) rules.push((layer) => layer >= first)
  // -1 stands for the last layer.
  const last = config.number("moe_layer_end_index", { fallback: -1, least: -1, most: limits.layers })
  if (last >= 0) rules.push((layer) => layer <= last)
  return rules
}

/** Fields that make every n-th layer sparse, counted from one, and `moe_layer_freq`, counted from zero. */
function every(config: ConfigReader): readonly IsSparse[] {
  const rules: IsSparse[] = []
  for (const field of ["decoder_sparse_step", "interleave_moe_layer_step", "moe_layer_interval"]) {
    const step = config.integer(field, { fallback: 1, most: limits.layers })
    if (step > 1) rules.push((layer) => (layer + 1) % step === 0)
  }
  if (config.kindOf("moe_layer_freq") === "list") {
    const flags = config.array("moe_layer_freq", isFlag, "a number, or a list of 0 and 1")
    rules.push((layer) => flags?.[layer] === 1)
  } else {
    const step = config.integer("moe_layer_freq", { fallback: 1, most: limits.layers })
    if (step > 1) rules.push((layer) => layer % step === 0)
  }
  return rules
}
