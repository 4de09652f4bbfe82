export * from "./format-error/index.ts"
export { cacheQualityOf, modelQuality, qualityOf } from "./measured.ts"
export type {
  ModelQuality,
  QualityMeasurement,
  QualityMetric,
  SensitiveRole,
  TensorSensitivity,
} from "./measurement.ts"
export * from "./models/index.ts"
