export { estimateTraining } from "./estimate.ts"
export type { TrainingReport, TrainingTerm, TrainingTermKind } from "./report.ts"
export { type AdapterTargets, type OptimizerName, optimizers, type TrainingRequest } from "./request.ts"
