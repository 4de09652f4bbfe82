import { segments, vendors } from "@plimsoll/specs"
import * as z from "zod"

const count = z.int().min(0)
const positive = z.int().min(1)
const bytes = z.int().min(0)

const model = z.union([
  z.string().min(1),
  z.strictObject({ config: z.record(z.string(), z.unknown()) }),
  z.strictObject({ gguf: z.string().min(1) }),
  z.strictObject({ safetensors: z.string().min(1) }),
  z.strictObject({ architecture: z.record(z.string(), z.unknown()) }),
])

const recipe = z.union([
  z.string().min(1),
  z.looseObject({
    name: z.string().min(1),
    importanceMatrix: z.boolean().optional(),
    rules: z.string().optional(),
    variant: z.string().optional(),
    pure: z.boolean().optional(),
    keepOutput: z.boolean().optional(),
    predictionLayers: z.boolean().optional(),
    embeddingType: z.string().optional(),
    outputType: z.string().optional(),
    tensorTypes: z.array(z.tuple([z.string(), z.string()])).optional(),
  }),
])

const hardware = z.union([
  z.string().min(1),
  z.looseObject({ id: z.string().min(1), count: positive.optional(), memoryBytes: bytes.optional() }),
  z.looseObject({
    name: z.string().min(1),
    memoryBytes: bytes,
    bandwidth: z.number().positive().optional(),
    vendor: z.enum(vendors).optional(),
  }),
])

/** One question to the machine interface. All sizes are bytes, all counts integers. */
export const requestSchema = z.looseObject({
  id: z.unknown().optional(),
  ask: z.enum(["size", "tensors", "memory", "speed", "hardware"]),
  model,
  recipe: recipe.optional(),
  engine: z.string().optional(),
  backend: z.string().optional(),
  engineVersion: z.string().optional(),
  context: count.optional(),
  sequences: positive.optional(),
  unifiedCache: z.boolean().optional(),
  fullWindowCache: z.boolean().optional(),
  batch: positive.optional(),
  microBatch: positive.optional(),
  flashAttention: z.boolean().optional(),
  cacheKeys: z.string().optional(),
  cacheValues: z.string().optional(),
  placement: z.enum(["device", "auto", "best"]).optional(),
  gpuLayers: count.optional(),
  hostExpertLayers: z.union([count, z.literal("all")]).optional(),
  overrideTensors: z.array(z.tuple([z.string(), z.union([count, z.literal("host")])])).optional(),
  tensorSplit: z.array(z.number().min(0)).optional(),
  splitMode: z.enum(["none", "layer", "row", "tensor"]).optional(),
  mainDevice: count.optional(),
  cacheOnHost: z.boolean().optional(),
  offloadOperations: z.boolean().optional(),
  tensorParallel: positive.optional(),
  pipelineParallel: positive.optional(),
  expertParallel: positive.optional(),
  dataParallel: positive.optional(),
  memoryUtilization: z.number().positive().max(1).optional(),
  maximumSequences: positive.optional(),
  maximumBatchedTokens: positive.optional(),
  prefixCaching: z.boolean().optional(),
  kernelGraphs: z.boolean().optional(),
  availableCacheBytes: bytes.optional(),
  draftModel: z
    .union([
      z.string().min(1),
      z.looseObject({
        model,
        recipe: recipe.optional(),
        context: count.optional(),
        gpuLayers: count.optional(),
        cacheKeys: z.string().optional(),
        cacheValues: z.string().optional(),
      }),
    ])
    .optional(),
  draftTokens: count.optional(),
  projector: z
    .union([z.boolean(), z.looseObject({ recipe: recipe.optional(), onHost: z.boolean().optional() })])
    .optional(),
  adapters: z
    .array(
      z.union([
        z.strictObject({ rank: positive, kind: z.literal("lora").optional() }),
        z.strictObject({ fileBytes: bytes, kind: z.enum(["lora", "controlVector"]).optional() }),
      ]),
    )
    .optional(),
  loadPredictionLayers: z.boolean().optional(),
  promptCacheBytes: bytes.optional(),
  contextCheckpoints: count.optional(),
  hardware: z.array(hardware).optional(),
  host: z
    .looseObject({
      memoryBytes: bytes.optional(),
      bandwidth: z.number().positive().optional(),
      reservedBytes: bytes.optional(),
    })
    .optional(),
  reservedBytes: z.union([bytes, z.array(bytes)]).optional(),
  promptTokens: positive.optional(),
  generatedTokens: positive.optional(),
  depth: count.optional(),
  budget: z.strictObject({ amount: z.number().positive(), currency: z.string().length(3) }).optional(),
  minimumDecode: z.number().min(0).optional(),
  minimumContext: count.optional(),
  vendor: z.enum(vendors).optional(),
  segment: z.enum(segments).optional(),
  sort: z.enum(["memory", "speed", "headroom", "price"]).optional(),
  limit: positive.optional(),
  includeUnfit: z.boolean().optional(),
})

export type Request = z.infer<typeof requestSchema>
export type ModelReference = Request["model"]
export type HardwareReference = z.infer<typeof hardware>
