export type { DecodeTimes } from "./decode.ts"
export { estimateSpeed, type SpeedReport, type SpeedRequest } from "./estimate.ts"
export type { SpeedInterval } from "./interval.ts"
export { type Work, workOf } from "./work.ts"
