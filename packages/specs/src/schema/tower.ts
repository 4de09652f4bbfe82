import * as z from "zod"
import { limits } from "../architecture/limits.ts"
import { towerElements } from "../architecture/tower-tensors.ts"
import { sizeSchema } from "./common.ts"

/** Of one shape; more than any tower has. */
const mostTensors = 1_000_000

const normSchema = z.enum(["rms", "layer"])

const partSchema = z.discriminatedUnion("part", [
  z.strictObject({
    part: z.literal("linear"),
    inputs: sizeSchema,
    outputs: sizeSchema,
    bias: z.boolean().optional(),
    count: sizeSchema.max(limits.layers).optional(),
  }),
  z.strictObject({
    part: z.literal("norm"),
    type: normSchema,
    size: sizeSchema,
    count: sizeSchema.max(limits.layers).optional(),
  }),
  z.strictObject({ part: z.literal("table"), rows: sizeSchema, columns: sizeSchema }),
])

const shapeSchema = z
  .strictObject({
    hiddenSize: sizeSchema,
    layers: sizeSchema.max(limits.layers),
    heads: sizeSchema.optional(),
    attentionSize: sizeSchema.optional(),
    feedForwardSize: sizeSchema,
    gated: z.boolean().optional(),
    norm: normSchema,
    closingNorms: z.boolean().optional(),
    qkNorm: z.enum(["head", "width"]).optional(),
    biases: z
      .strictObject({
        qkv: z.boolean().optional(),
        output: z.boolean().optional(),
        feedForward: z.boolean().optional(),
      })
      .optional(),
    layerScales: z.boolean().optional(),
    clipped: z.boolean().optional(),
    patch: z.strictObject({ size: sizeSchema, frames: sizeSchema.optional(), bias: z.boolean().optional() }),
    positions: sizeSchema.optional(),
    positionTables: sizeSchema.max(65_536).optional(),
    classToken: z.boolean().optional(),
    firstNorm: normSchema.optional(),
    lastNorm: normSchema.optional(),
    standardized: z.boolean().optional(),
    merge: sizeSchema.optional(),
    projector: z.array(partSchema).max(64),
    stored: z
      .strictObject({
        layers: sizeSchema.max(limits.layers).optional(),
        patch: z.literal("f32").optional(),
        positions: z.literal("weight").optional(),
        projector: z.literal("f16").optional(),
      })
      .optional(),
  })
  .superRefine(({ heads, hiddenSize, attentionSize = hiddenSize, qkNorm }, context) => {
    if (qkNorm === "head" && (heads === undefined || attentionSize % heads !== 0))
      context.addIssue({
        code: "custom",
        path: ["heads"],
        message: `a divisor of the width of attention (${attentionSize})`,
      })
  })

const conformerSchema = z
  .strictObject({
    hiddenSize: sizeSchema,
    layers: sizeSchema.max(limits.layers),
    heads: sizeSchema,
    kernel: sizeSchema,
    channels: z.tuple([sizeSchema, sizeSchema]),
    bands: sizeSchema,
    clipped: z.boolean().optional(),
    projector: z.array(partSchema).max(64),
    input: z.literal("f16").optional(),
  })
  .superRefine(({ heads, hiddenSize }, context) => {
    if (hiddenSize % heads !== 0)
      context.addIssue({ code: "custom", path: ["heads"], message: `a divisor of hiddenSize (${hiddenSize})` })
  })

const stepSchema = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("edgeResidual"), outputs: sizeSchema }),
  z.strictObject({
    step: z.literal("inverted"),
    outputs: sizeSchema,
    expansion: sizeSchema,
    before: sizeSchema.optional(),
    between: sizeSchema.optional(),
  }),
  z.strictObject({
    step: z.literal("attention"),
    heads: sizeSchema,
    headDim: sizeSchema,
    reduced: z.boolean().optional(),
  }),
])

const convolutionalSchema = z.strictObject({
  stem: sizeSchema,
  groups: z
    .array(z.strictObject({ repeat: sizeSchema.max(256), steps: z.array(stepSchema).min(1).max(16) }))
    .min(1)
    .max(32),
  fusion: z.strictObject({ inputs: sizeSchema, outputs: sizeSchema, expansion: sizeSchema }),
  projector: z.array(partSchema).max(64),
})

const tensorsSchema = z
  .array(
    z.strictObject({
      shape: z.array(sizeSchema).min(1).max(5),
      count: sizeSchema.max(mostTensors),
      role: z.enum(["patch", "positions", "convolution", "weight", "projector", "parameter", "bias", "norm"]),
      stored: z.enum(["f32", "f16"]).optional(),
    }),
  )
  .min(1)
  .max(512)

/** A part that reads images or sound, with its shape where that is known. */
export const architectureTowerSchema = z
  .strictObject({
    reads: z.enum(["image", "audio"]),
    shape: shapeSchema.optional(),
    conformer: conformerSchema.optional(),
    convolutional: convolutionalSchema.optional(),
    tensors: tensorsSchema.optional(),
  })
  .superRefine((tower, context) => {
    const forms = [tower.shape, tower.conformer, tower.convolutional, tower.tensors].filter(
      (form) => form !== undefined,
    )
    if (forms.length > 1)
      context.addIssue({
        code: "custom",
        path: ["shape"],
        message: "one of shape, conformer, convolutional and tensors",
      })
    if ((towerElements(tower) ?? 0) > limits.elements)
      context.addIssue({ code: "custom", path: ["shape"], message: `at most ${limits.elements} parameters` })
  })
