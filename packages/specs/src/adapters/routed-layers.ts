import type { DenseBlock } from "../architecture/blocks/dense.ts"
import type { ExpertsBlock, Router, SharedExperts } from "../architecture/blocks/experts.ts"
import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"
import { readSparseLayers } from "./sparse-layers.ts"
import { readActivation, readExperts } from "./transformer.ts"

/** What a family's configuration class says where its config is silent. */
export interface RoutingDefaults {
  readonly scoring: Router["scoring"]
  /** A bias that corrects the choice (`topk_method: "noaux_tc"`). */
  readonly selectionBias: boolean
  readonly normalize: boolean
  readonly scale: number
  /** @default 0 */
  readonly shared?: number
}

/** The feed-forward network of each layer of the trunk, and the experts of those that have them. */
export interface RoutedLayers {
  readonly at: (layer: number) => DenseBlock | ExpertsBlock
  readonly experts: ExpertsBlock
  /** The network of layers without experts; absent where all have them. */
  readonly dense?: DenseBlock | undefined
}

/** Dense layers and layers with routed experts beside shared ones, by the names that families give their fields. */
export function readRoutedLayers(config: ConfigReader, layers: number, defaults: RoutingDefaults): RoutedLayers {
  const isSparse = readSparseLayers(config)
  const all = Array.from({ length: layers }, (_, layer) => layer)
  const dense = all.every(isSparse) ? undefined : readDenseBesideExperts(config)
  const prediction = config.optionalInteger("num_nextn_predict_layers", limits.predictionLayers) ?? 0
  const size = config.integer(config.fieldOf("moe_intermediate_size", "intermediate_size"))
  const experts: ExpertsBlock = {
    kind: "experts",
    ...readExperts(config, all.filter(isSparse).length + prediction, {
      experts: config.fieldOf("n_routed_experts", "num_experts", "num_local_experts", "moe_num_experts"),
      active: config.fieldOf("num_experts_per_tok", "num_experts_per_token", "moe_k", "moe_top_k", "moe_topk"),
    }),
    size,
    gated: true,
    activation: readActivation(config),
    ...readShared(config, size, defaults.shared ?? 0),
    router: readRouter(config, defaults),
  }
  return { experts, at: (layer) => (dense && !isSparse(layer) ? dense : experts), ...(dense ? { dense } : {}) }
}

/** Where `intermediate_size` is an expert's width, families have a name of their own for the dense layers'. */
function readDenseBesideExperts(config: ConfigReader): DenseBlock {
  const field = config.fieldOf(
    "dense_intermediate_size",
    "prefix_dense_intermediate_size",
    "intermediate_size_mlp",
    "intermediate_size",
  )
  return { kind: "dense", size: config.integer(field), gated: true, activation: readActivation(config) }
}

/** Shared experts: a number of them, the width of all together, or both. */
function readShared(config: ConfigReader, size: number, fallback: number): { readonly shared?: SharedExperts } {
  const countField = config.fieldOf(
    "n_shared_experts",
    "num_shared_experts",
    "num_shared_expert",
    "moe_num_shared_experts",
  )
  const sizeField = config.fieldOf(
    "shared_expert_intermediate_size",
    "moe_shared_expert_intermediate_size",
    "shared_intermediate_size",
    "share_expert_dim",
  )
  const stated = config.optionalInteger(sizeField)
  const count = config.optionalInteger(countField, Math.floor(limits.size / size)) ?? (stated ? 1 : fallback)
  const width = stated ?? size * count
  return count > 0 && width > 0 ? { shared: { count, size: width } } : {}
}

/** `swiglu_limit`, which is 10 where a config is silent; 0 turns it off. */
export function readClamp(config: ConfigReader): { readonly clamp?: number } {
  const clamp = config.number("swiglu_limit", { fallback: 10, least: 0, most: limits.size })
  return clamp > 0 ? { clamp } : {}
}

const scorings: Readonly<Record<string, Router["scoring"]>> = {
  softmax: "softmax",
  sigmoid: "sigmoid",
  sqrtsoftplus: "sqrtSoftplus",
}

function readScoring(config: ConfigReader, fallback: Router["scoring"]): Router["scoring"] {
  const field = config.fieldOf("scoring_func", "score_function", "score_func", "moe_router_activation_func")
  if (config.kindOf(field) === "absent") return fallback
  const name = config.string(field, "").toLowerCase()
  const scoring = Object.hasOwn(scorings, name) ? scorings[name] : undefined
  if (!scoring) throw config.wrong(field, "one of softmax, sigmoid, sqrtsoftplus")
  return scoring
}

function readRouter(config: ConfigReader, defaults: RoutingDefaults): Router {
  const method = config.string("topk_method", defaults.selectionBias ? "noaux_tc" : "greedy")
  const scale = config.number(
    config.fieldOf(
      "routed_scaling_factor",
      "route_scale",
      "router_scaling_factor",
      "moe_router_scaling_factor",
      "moe_routed_scaling_factor",
    ),
    { fallback: defaults.scale, least: 0, most: limits.size },
  )
  const count = config.optionalInteger("n_group", limits.experts) ?? 1
  const normalize = config.fieldOf("norm_topk_prob", "moe_renormalize", "route_norm", "norm_expert_weight")
  return {
    scoring: readScoring(config, defaults.scoring),
    ...(method === "noaux_tc" ? { selectionBias: true } : {}),
    normalize: config.boolean(normalize, defaults.normalize),
    ...(count > 1 ? { groups: { count, active: config.integer("topk_group", { most: count }) } } : {}),
    ...(scale === 1 ? {} : { scale }),
  }
}
