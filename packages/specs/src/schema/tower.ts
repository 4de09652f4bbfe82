import * as z from "zod"
import { limits } from "../architecture/limits.ts"
import { towerElements } from "../architecture/tower.ts"
import { sizeSchema } from "./common.ts"

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
    patch: z.strictObject({ size: sizeSchema, frames: sizeSchema.optional(), bias: z.boolean().optional() }),
    positions: sizeSchema.optional(),
    classToken: z.boolean().optional(),
    firstNorm: normSchema.optional(),
    lastNorm: normSchema.optional(),
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
  .superRefine(({ heads, hiddenSize, qkNorm }, context) => {
    if (qkNorm === "head" && (heads === undefined || hiddenSize % heads !== 0))
      context.addIssue({ code: "custom", path: ["heads"], message: `a divisor of hiddenSize (${hiddenSize})` })
  })

/** A part that reads images or sound, with its shape where that is known. */
export const architectureTowerSchema = z
  .strictObject({ reads: z.enum(["image", "audio"]), shape: shapeSchema.optional() })
  .superRefine((tower, context) => {
    if ((towerElements(tower) ?? 0) > limits.elements)
      context.addIssue({ code: "custom", path: ["shape"], message: `at most ${limits.elements} parameters` })
  })
