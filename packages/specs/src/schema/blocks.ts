import * as z from "zod"
import { limits } from "../architecture/limits.ts"
import { sizeSchema, textSchema } from "./common.ts"

const activationSchema = z.enum(["silu", "gelu", "relu", "reluSquared", "xielu", "swigluOai", "situ"])

const boundsSchema = z.strictObject({ gate: z.number().positive(), linear: z.number().min(0) }).optional()

const fusedSchema = z.enum(["checkpoint", "both"]).optional()

const ropeSchema = z.strictObject({
  dimensions: sizeSchema,
  base: z.number().positive(),
  sections: z.array(z.int().min(0).max(limits.size)).max(4).optional(),
})

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
    rope: ropeSchema.optional(),
    qkvBias: z.boolean().optional(),
    outputBias: z.boolean().optional(),
    qkNorm: z.union([z.boolean(), z.enum(["width", "heads", "scaleless"])]).optional(),
    window: sizeSchema.optional(),
    chunk: sizeSchema.optional(),
    causal: z.literal(false).optional(),
    gate: z.enum(["query", "elements", "heads"]).optional(),
    sinks: z.boolean().optional(),
    fusedQkv: fusedSchema,
    outputNorm: z.boolean().optional(),
    valueFromKey: z.boolean().optional(),
    relativePositions: z.strictObject({ patterns: sizeSchema, distance: sizeSchema }).optional(),
    keyValueKernel: sizeSchema.optional(),
    queryRank: sizeSchema.optional(),
    indexer: z
      .strictObject({
        heads: sizeSchema,
        keyDim: sizeSchema,
        blockSize: sizeSchema,
        chosenBlocks: sizeSchema,
        localBlocks: sizeSchema,
        storage: z.literal("weight").optional(),
      })
      .optional(),
    sharesCacheWith: z.int().min(0).max(limits.layers).optional(),
  })
  .superRefine(({ heads, kvHeads, keyDim, rope }, context) => {
    if (heads % kvHeads !== 0)
      context.addIssue({ code: "custom", path: ["kvHeads"], message: `a divisor of heads (${heads})` })
    if (rope && rope.dimensions > keyDim)
      context.addIssue({ code: "custom", path: ["rope", "dimensions"], message: `at most keyDim (${keyDim})` })
  })

const indexerSchema = z.strictObject({
  heads: sizeSchema,
  keyDim: sizeSchema,
  chosen: sizeSchema,
  shared: z.boolean().optional(),
  pool: sizeSchema.optional(),
  keys: z.enum(["compressed", "entries", "shared"]).optional(),
})

/** Residual streams side by side. */
export const hyperConnectionSchema = z.strictObject({
  kind: z.literal("hyperConnection"),
  streams: sizeSchema,
  mixing: z.enum(["doublyStochastic", "independent", "lowRank"]),
  rank: sizeSchema.optional(),
  epsilon: z.number().min(0).max(1).optional(),
  iterations: sizeSchema.optional(),
  magnitude: z.number().positive().optional(),
})

/** What earlier groups of layers added, weighed. */
export const depthAttentionSchema = z.strictObject({ kind: z.literal("depthAttention"), span: sizeSchema })

/** Linear attention whose state decays by a factor for each key dimension. */
const kimiDeltaSchema = z.strictObject({
  kind: z.literal("kimiDelta"),
  heads: sizeSchema,
  headDim: sizeSchema,
  kernel: sizeSchema,
  decayRank: sizeSchema.optional(),
  gateRank: sizeSchema.optional(),
  lowerBound: z.number().optional(),
  ratesIn: z.enum(["vector", "column"]),
  furtherRates: sizeSchema.optional(),
})

/** A state space with a state for each channel. */
const mamba1Schema = z.strictObject({
  kind: z.literal("mamba1"),
  size: sizeSchema,
  stateSize: sizeSchema,
  stepRank: sizeSchema,
  kernel: sizeSchema,
  convolutionBias: z.boolean().optional(),
  bias: z.boolean().optional(),
  norms: z.enum(["weights", "unit"]).optional(),
})

/** A state space of heads that share a decay. */
const mamba2Schema = z
  .strictObject({
    kind: z.literal("mamba2"),
    heads: sizeSchema,
    headDim: sizeSchema,
    stateSize: sizeSchema,
    groups: sizeSchema,
    kernel: sizeSchema,
    convolutionBias: z.boolean().optional(),
    bias: z.boolean().optional(),
    norm: z.literal(false).optional(),
  })
  .superRefine(({ heads, groups }, context) => {
    if (heads % groups !== 0)
      context.addIssue({ code: "custom", path: ["groups"], message: `a divisor of heads (${heads})` })
  })

/** Linear attention whose state decays by a factor for each head. */
const gatedDeltaSchema = z
  .strictObject({
    kind: z.literal("gatedDelta"),
    keyHeads: sizeSchema,
    valueHeads: sizeSchema,
    keyDim: sizeSchema,
    valueDim: sizeSchema,
    kernel: sizeSchema,
    fused: z.boolean().optional(),
  })
  .superRefine(({ keyHeads, valueHeads }, context) => {
    if (valueHeads % keyHeads !== 0)
      context.addIssue({ code: "custom", path: ["keyHeads"], message: `a divisor of valueHeads (${valueHeads})` })
  })

/** Linear attention whose state decays by a fixed factor. */
const lightningSchema = z.strictObject({
  kind: z.literal("lightning"),
  heads: sizeSchema,
  headDim: sizeSchema,
})

/** A convolution of what a block gives. */
const outputConvolutionSchema = z.strictObject({
  kind: z.literal("outputConvolution"),
  size: sizeSchema,
  kernel: sizeSchema,
  of: z.enum(["mixer", "feedForward"]),
})

/** A gated convolution over a few tokens. */
const shortConvSchema = z.strictObject({
  kind: z.literal("shortConv"),
  size: sizeSchema,
  kernel: sizeSchema,
  bias: z.boolean().optional(),
})

/** Linear attention over inputs that are mixed with the token before. */
const rwkvSchema = z.strictObject({
  kind: z.literal("rwkv"),
  heads: sizeSchema,
  headDim: sizeSchema,
  mixRank: sizeSchema,
  decayRank: sizeSchema,
  rescaleEvery: sizeSchema.max(limits.layers).optional(),
})

/** A feed-forward network whose input is mixed with the token before. */
const channelMixSchema = z.strictObject({
  kind: z.literal("channelMix"),
  size: sizeSchema,
  shifted: sizeSchema,
})

/** A table of rows for the last few tokens. */
const ngramLookupSchema = z.strictObject({
  kind: z.literal("ngramLookup"),
  rows: sizeSchema,
  width: sizeSchema,
  longest: sizeSchema,
  reads: sizeSchema,
  streams: sizeSchema,
  kernel: sizeSchema.optional(),
  parts: sizeSchema.max(limits.experts).optional(),
  fusedKeyValue: z.boolean().optional(),
})

/** What stands before and behind layers that draft several tokens at once. */
const draftInputSchema = z.strictObject({ kind: z.literal("draftInput"), states: sizeSchema })
const draftOutputSchema = z.strictObject({ kind: z.literal("draftOutput"), rank: sizeSchema })

/** Attention over a window, and over compressed tokens of all the past. */
const compressedAttentionSchema = z.strictObject({
  kind: z.literal("compressedAttention"),
  heads: sizeSchema,
  keyDim: sizeSchema,
  queryRank: sizeSchema,
  window: sizeSchema,
  compressor: z
    .strictObject({
      ratio: sizeSchema,
      overlapping: z.boolean().optional(),
      positions: z.boolean().optional(),
      shared: z.boolean().optional(),
    })
    .optional(),
  indexer: indexerSchema.optional(),
  output: z.strictObject({ groups: sizeSchema, rank: sizeSchema }),
  rope: ropeSchema,
  compressedRope: ropeSchema.optional(),
})

/** Attention that caches one vector a token in place of keys and values. */
const latentAttentionSchema = z
  .strictObject({
    kind: z.literal("latentAttention"),
    heads: sizeSchema,
    queryRank: sizeSchema.optional(),
    keyValueRank: sizeSchema,
    keyDim: sizeSchema,
    sharedKeyDim: z.int().min(0).max(limits.size),
    valueDim: sizeSchema,
    rope: ropeSchema.optional(),
    indexer: indexerSchema.optional(),
    gate: z.enum(["elements", "heads"]).optional(),
    sinks: z.boolean().optional(),
    fusedKeyValue: z.literal("both").optional(),
  })
  .superRefine(({ keyDim, sharedKeyDim }, context) => {
    if (sharedKeyDim >= keyDim)
      context.addIssue({ code: "custom", path: ["sharedKeyDim"], message: `less than keyDim (${keyDim})` })
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
  bounds: boundsSchema,
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
    shared: z
      .strictObject({
        count: sizeSchema,
        size: sizeSchema,
        gate: z.union([z.boolean(), z.literal("each")]).optional(),
        fusedGateUp: z.literal("checkpoint").optional(),
      })
      .optional(),
    bias: z.boolean().optional(),
    fusedGateUp: fusedSchema,
    stacked: z.enum(["rowsFirst", "columnsFirst"]).optional(),
    clamp: z.number().positive().optional(),
    bounds: boundsSchema,
    latent: z.strictObject({ size: sizeSchema, norm: z.boolean().optional() }).optional(),
    router: z.strictObject({
      groups: z.strictObject({ count: sizeSchema, active: sizeSchema }).optional(),
      scoring: z.enum(["softmax", "sigmoid", "softmaxOfChosen", "sqrtSoftplus"]),
      selectionBias: z.boolean().optional(),
      imageSelectionBias: z.boolean().optional(),
      byToken: z.boolean().optional(),
      normalize: z.boolean(),
      scale: z.number().optional(),
      inputScale: z.boolean().optional(),
      expertScale: z.boolean().optional(),
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
  separateHalves: z.literal("checkpoint").optional(),
  outputConnection: hyperConnectionSchema.optional(),
})

/** Attention to another source's tokens. */
const crossAttentionSchema = z
  .strictObject({
    kind: z.literal("crossAttention"),
    heads: sizeSchema,
    kvHeads: sizeSchema,
    keyDim: sizeSchema,
    valueDim: sizeSchema,
    sourceSize: sizeSchema,
    qkNorm: z.boolean().optional(),
    gates: z.boolean().optional(),
  })
  .superRefine(({ heads, kvHeads }, context) => {
    if (heads % kvHeads !== 0)
      context.addIssue({ code: "custom", path: ["kvHeads"], message: `a divisor of heads (${heads})` })
  })

/** Two thin matrices beside attention. */
const lowRankSchema = z.strictObject({ kind: z.literal("lowRank"), rank: sizeSchema })

/** Several residual streams, predicted and corrected around a layer. */
const streamUpdateSchema = z.strictObject({ kind: z.literal("streamUpdate"), streams: sizeSchema.max(64) })

/** A vector that each token has for one layer. */
const perLayerInputSchema = z.strictObject({ kind: z.literal("perLayerInput"), size: sizeSchema })

/** One factor on what leaves a layer. */
const outputScaleSchema = z.strictObject({ kind: z.literal("outputScale") })

/** One unit of computation, told apart by its kind. */
export const blockSchema = z.discriminatedUnion("kind", [
  normSchema,
  attentionSchema,
  latentAttentionSchema,
  compressedAttentionSchema,
  hyperConnectionSchema,
  depthAttentionSchema,
  mamba1Schema,
  mamba2Schema,
  gatedDeltaSchema,
  kimiDeltaSchema,
  ngramLookupSchema,
  draftInputSchema,
  draftOutputSchema,
  lightningSchema,
  shortConvSchema,
  rwkvSchema,
  channelMixSchema,
  denseSchema,
  expertsSchema,
  predictionInputSchema,
  crossAttentionSchema,
  lowRankSchema,
  streamUpdateSchema,
  perLayerInputSchema,
  outputScaleSchema,
  outputConvolutionSchema,
])
