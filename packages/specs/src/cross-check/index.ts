export { type CrossCheck, type CrossCheckSources, crossCheck } from "./cross-check.ts"
export { type CheckedSource, type Disagreement, describeDisagreement } from "./disagreement.ts"
