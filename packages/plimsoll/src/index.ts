export { type Answer, answer } from "./interface/answer.ts"
export type { ErrorAnswer } from "./interface/error-answer.ts"
export { type Request, requestSchema } from "./interface/request.ts"
