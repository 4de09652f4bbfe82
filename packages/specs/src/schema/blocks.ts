import * as z from "zod"
import { limits } from "../architecture/limits.ts"
import { sizeSchema, textSchema } from "./common.ts"

const activationSchema = z.enum(["silu", "gelu", "relu", "reluSquared", "xielu", "swigluOai"])

const fusedSchema = z.enum(["checkpoint", "both"]).optional()

/** A norm: its kind, its epsilon, and the names of its tensors where they are not the usual ones. */
export const normSchema = z.strictObject({
  kind: z.literal("norm"),
  type: z.enum(["rms", "layer"]),
  weight: z.literal(false).optional(),
  epsilon: z.number().min(0).max(1),
  bias: z.boolean().optional(),
  placement: z.enum(["input", "output"]).optional(),
  tensor: z.strictObject({ gguf: textSchema.optional(), huggingFace: textSchema.optional() }).optional(),
})

/** Attention with grouped heads. */
export const attentionSchema = z
  .strictObject({
    kind: z.literal("attention"),
    heads: sizeSchema,
    kvHeads: sizeSchema,
    keyDim: sizeSchema,
    valueDim: sizeSchema,
    rope: z.strictObject({ dimensions: sizeSchema, base: z.number().positive() }).optional(),
    qkvBias: z.boolean().optional(),
    outputBias: z.boolean().optional(),
    qkNorm: z.union([z.boolean(), z.enum(["width", "heads"])]).optional(),
    window: sizeSchema.optional(),
    chunk: sizeSchema.optional(),
    causal: z.literal(false).optional(),
    gate: z.enum(["query", "elements", "heads"]).optional(),
    sinks: z.boolean().optional(),
    fusedQkv: fusedSchema,
    outputNorm: z.boolean().optional(),
    valueFromKey: z.boolean().optional(),
    sharesCacheWith: z.int().min(0).max(limits.layers).optional(),
  })
  .superRefine(({ heads, kvHeads, keyDim, rope }, context) => {
    if (heads % kvHeads !== 0)
      context.addIssue({ code: "custom", path: ["kvHeads"], message: `a divisor of heads (${heads})` })
    if (rope && rope.dimensions > keyDim)
      context.addIssue({ code: "custom", path: ["rope", "dimensions"], message: `at most keyDim (${keyDim})` })
  })

/** A feed-forward layer. */
export const denseSchema = z.strictObject({
  kind: z.literal("dense"),
  size: sizeSchema,
  gated: z.boolean(),
  activation: activationSchema,
  bias: z.boolean().optional(),
  fusedGateUp: fusedSchema,
  hiddenNorm: z.boolean().optional(),
})

/** Routed experts, with shared ones where there are any. */
export const expertsSchema = z
  .strictObject({
    kind: z.literal("experts"),
    experts: sizeSchema.max(limits.experts),
    active: sizeSchema,
    size: sizeSchema,
    gated: z.boolean(),
    activation: activationSchema,
    shared: z.strictObject({ count: sizeSchema, size: sizeSchema, gate: z.boolean().optional() }).optional(),
    bias: z.boolean().optional(),
    fusedGateUp: fusedSchema,
    router: z.strictObject({
      scoring: z.enum(["softmax", "sigmoid", "softmaxOfChosen", "sqrtSoftplus"]),
      selectionBias: z.boolean().optional(),
      normalize: z.boolean(),
      scale: z.number().optional(),
    }),
  })
  .superRefine(({ active, experts }, context) => {
    if (active > experts)
      context.addIssue({ code: "custom", path: ["active"], message: `at most experts (${experts})` })
  })

/** What joins the embedding and the trunk before a layer that predicts further tokens. */
export const predictionInputSchema = z.strictObject({
  kind: z.literal("predictionInput"),
  ownEmbedding: z.boolean(),
  ownHead: z.boolean(),
  ownOutputNorm: z.boolean(),
})

/** One unit of computation, told apart by its kind. */
export const blockSchema = z.discriminatedUnion("kind", [
  normSchema,
  attentionSchema,
  denseSchema,
  expertsSchema,
  predictionInputSchema,
])
