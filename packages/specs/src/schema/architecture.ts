import * as z from "zod"
import { type Architecture, blocksOf } from "../architecture/architecture.ts"
import { limits } from "../architecture/limits.ts"
import { elementsOfAll } from "../architecture/parameters.ts"
import { blockSchema, depthAttentionSchema, hyperConnectionSchema, normSchema } from "./blocks.ts"
import { sizeSchema, textSchema } from "./common.ts"
import { architectureTowerSchema } from "./tower.ts"

/** More steps than any layer has. */
const mostSteps = 64

/** A block, or several that read the same input and whose outputs are summed. */
export const stepSchema = z.union([
  blockSchema,
  z.strictObject({ sideBySide: z.array(blockSchema).min(1).max(mostSteps) }),
])

/** Steps in order. */
export const layerSchema = z.array(stepSchema).min(1).max(mostSteps)

/** A pattern of layers and how often it repeats. */
export const layerGroupSchema = z.strictObject({
  repeat: sizeSchema.max(limits.layers),
  layers: z.array(layerSchema).min(1).max(limits.layers),
})

const ropeFactorsSchema = z.strictObject({ kind: z.enum(["frequencies", "longAndShort"]), elements: sizeSchema })

/** A language model as blocks, with sizes that its tensors can be listed and counted from. */
export const architectureSchema = z
  .strictObject({
    names: z.strictObject({
      huggingFace: textSchema.optional(),
      gguf: textSchema.optional(),
      checkpoint: z.array(z.tuple([z.string(), z.string()])).optional(),
      ggufTensors: z.array(z.tuple([z.string(), z.string()])).optional(),
    }),
    hiddenSize: sizeSchema,
    vocabularySize: sizeSchema,
    contextLength: sizeSchema,
    tiedEmbeddings: z.boolean(),
    groups: z.array(layerGroupSchema).min(1).max(limits.layers),
    outputNorm: normSchema.optional(),
    outputConnection: z.union([hyperConnectionSchema, depthAttentionSchema]).optional(),
    head: z.enum(["bias", "none", "pooler"]).optional(),
    predictionLayers: z.array(layerSchema).max(limits.predictionLayers),
    predictionLayersIn: z.literal("checkpoint").optional(),
    scales: z
      .strictObject({
        embedding: z.number().optional(),
        residual: z.number().optional(),
        attention: z.number().optional(),
        logits: z.number().optional(),
      })
      .optional(),
    embeddingExtras: z
      .strictObject({
        ropeFactors: ropeFactorsSchema.optional(),
        norm: normSchema.optional(),
        positions: sizeSchema.optional(),
        unusedPositions: sizeSchema.optional(),
        furtherRows: sizeSchema.optional(),
        tokenTypes: sizeSchema.optional(),
        perLayer: z.strictObject({ size: sizeSchema, width: sizeSchema, rows: sizeSchema }).optional(),
        streams: sizeSchema.max(64).optional(),
      })
      .optional(),
    towers: z.array(architectureTowerSchema).max(16).optional(),
  })
  .superRefine((architecture, context) => {
    const found = excess(architecture)
    if (found)
      context.addIssue({ code: "custom", path: ["groups"], message: found.expected, params: { got: found.got } })
  })

/** What is more than can be listed and counted. */
function excess(architecture: Architecture): { readonly expected: string; readonly got: number } | undefined {
  const { groups, predictionLayers } = architecture
  const layers = groups.reduce((sum, group) => sum + group.repeat * group.layers.length, 0)
  if (layers > limits.layers) return { expected: `at most ${limits.layers} layers in total`, got: layers }
  const patterns = [...groups, { repeat: 1, layers: predictionLayers }]
  const experts = patterns.reduce((sum, group) => sum + group.repeat * expertsOf(group.layers), 0)
  if (experts > limits.expertsOfAllLayers)
    return { expected: `at most ${limits.expertsOfAllLayers} experts in all layers`, got: experts }
  const elements = elementsOfAll(architecture)
  return elements > limits.elements ? { expected: `at most ${limits.elements} parameters`, got: elements } : undefined
}

function expertsOf(layers: Architecture["predictionLayers"]): number {
  return layers.flatMap(blocksOf).reduce((sum, block) => sum + (block.kind === "experts" ? block.experts : 0), 0)
}
