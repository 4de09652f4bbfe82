export { expectedCheckpointLoss } from "./checkpoint-loss.ts"
export { expectedLoss } from "./expected-loss.ts"
export type { ExpectedLoss, ExpectedLossOptions, LossMetric } from "./loss.ts"
