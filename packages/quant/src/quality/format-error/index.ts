export { checkpointFormatErrors } from "./checkpoint.ts"
export type { ErrorByShape, FormatError } from "./format-error.ts"
export { ggmlFormatErrors } from "./ggml.ts"
