import type { Tensor } from "@plimsoll/specs"
import { type MlxQuantization, mlxPacking } from "../../formats/checkpoint/mlx.ts"
import type { CheckpointRule } from "../checkpoint/recipe.ts"
import { follows, mlxChanges } from "./history.ts"
import type { MlxRequest } from "./rules.ts"

const eightBits: MlxQuantization = { mode: "affine", bits: 8, groupSize: 64 }

/** Routers and gates that mlx-lm's model class packs in its own way, whatever the request. */
type RouterRule =
  /** A plain array and no linear layer: it stays as it is. */
  | "array"
  /** Linear layers for which the class's `quant_predicate` asks eight bits with a scale for 64 weights. */
  | "eightBits"

interface RouterFamily {
  readonly rule: RouterRule
  readonly modelTypes: readonly string[]
  /** In mlx-lm v0.32.0 mlx_lm/models. */
  readonly source: string
}

/** By `model_type` of the config; what stands in none is a linear layer like any other. */
const routerFamilies: readonly RouterFamily[] = [
  {
    rule: "array",
    modelTypes: ["deepseek", "deepseek_v2", "deepseek_v3", "kimi_k2"],
    source: "deepseek.py:127, deepseek_v2.py:268 and deepseek_v3.py:227",
  },
  { rule: "array", modelTypes: ["deepseek_v32", "glm_moe_dsa"], source: "deepseek_v32.py:318" },
  { rule: "array", modelTypes: ["glm4_moe", "glm4_moe_lite"], source: "glm4_moe.py:166 and glm4_moe_lite.py:231" },
  {
    rule: "array",
    modelTypes: ["mimo_v2_flash", "exaone_moe", "laguna", "nemotron_h"],
    source: "mimo_v2_flash.py:182, exaone_moe.py:88, laguna.py:166 and nemotron_h.py:347",
  },
  { rule: "array", modelTypes: ["dots1"], source: "dots1.py:97" },
  {
    rule: "eightBits",
    modelTypes: ["qwen3_moe", "qwen3_vl_moe_text", "qwen3_next", "qwen3_5_moe_text"],
    source: "qwen3_moe.py:249, qwen3_next.py:485 and qwen3_5.py:373",
  },
  {
    rule: "eightBits",
    modelTypes: ["gpt_oss", "jamba", "gemma4_text"],
    source: "gpt_oss.py:328, jamba.py:379 and gemma4_text.py:655",
  },
  {
    rule: "eightBits",
    modelTypes: ["minimax", "minimax_m2", "kimi_linear", "lfm2_moe", "step3p5", "mellum", "afmoe"],
    source: "minimax.py:388, kimi_linear.py:605, lfm2_moe.py:381, step3p5.py:450, mellum.py:245 and afmoe.py:399",
  },
  {
    rule: "eightBits",
    modelTypes: ["granitemoe", "granitemoehybrid", "bailing_moe", "bailing_moe_linear", "longcat_flash"],
    source:
      "granitemoe.py:225, granitemoehybrid.py:553, bailing_moe.py:384, bailing_moe_linear.py:569 and longcat_flash.py:376",
  },
]

function isRouter({ role }: Tensor): boolean {
  return role === "router" || role === "sharedGate"
}

function routerRules(modelType: string, { floatType }: MlxRequest): readonly CheckpointRule[] {
  const family = routerFamilies.find(({ modelTypes }) => modelTypes.includes(modelType))
  if (!family) return []
  const source = `mlx-lm v0.32.0 mlx_lm/models/${family.source}`
  return family.rule === "array"
    ? [{ applies: ({ role }) => role === "router", packing: undefined, source, detail: "kinds" }]
    : [{ applies: isRouter, packing: mlxPacking(eightBits, floatType), source, detail: "kinds" }]
}

function isDenseFeedForward({ role, experts }: Tensor): boolean {
  return experts === undefined && (role === "gate" || role === "up" || role === "down")
}

/** How one family's class departed from the request on its first days. */
function earlyRules(modelType: string, { madeOn, program, floatType }: MlxRequest): readonly CheckpointRule[] {
  if (modelType !== "gemma4_text" || program !== "mlx-vlm") return []
  const { wideFeedForward, plainFeedForward, packedProjection } = mlxChanges
  const rules: CheckpointRule[] = []
  if (!follows(packedProjection, madeOn))
    rules.push({
      applies: ({ role }) => role === "perLayerInput",
      packing: undefined,
      source: packedProjection.source,
      detail: "kinds",
    })
  if (follows(wideFeedForward, madeOn) && !follows(plainFeedForward, madeOn))
    rules.push({
      applies: isDenseFeedForward,
      packing: mlxPacking(eightBits, floatType),
      source: wideFeedForward.source,
      detail: "kinds",
    })
  return rules
}

/** What a family's class asks of modules by name, before the request counts. */
export function familyRules(modelType: string | undefined, request: MlxRequest): readonly CheckpointRule[] {
  if (modelType === undefined) return []
  return [...routerRules(modelType, request), ...earlyRules(modelType, request)]
}

/**
 * Whether the class stores a tied head as a tensor of its own: Gemma 3's does in mlx-vlm (v0.6.15
 * mlx_vlm/models/gemma3/language.py:266), and did in mlx-lm.
 */
export function storesTiedHead(modelType: string | undefined, { program, madeOn }: MlxRequest): boolean {
  if (modelType !== "gemma3" && modelType !== "gemma3_text") return false
  return program === "mlx-vlm" || !follows(mlxChanges.tiedHead, madeOn)
}
