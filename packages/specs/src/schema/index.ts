export { architectureSchema, layerGroupSchema, layerSchema, stepSchema } from "./architecture.ts"
export {
  attentionSchema,
  blockSchema,
  denseSchema,
  expertsSchema,
  normSchema,
  predictionInputSchema,
} from "./blocks.ts"
export { cloudInstanceSchema, marketRateSchema } from "./cloud.ts"
export { sourcedSchema, sourceSchema } from "./common.ts"
export { defineHardware, defineModel, parseArchitecture } from "./define.ts"
export { hardwareSchema } from "./hardware.ts"
export { interconnectSchema, memorySystemSchema } from "./interconnect.ts"
export { modelSchema } from "./model.ts"
