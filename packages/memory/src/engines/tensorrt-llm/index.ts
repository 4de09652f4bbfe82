export { tensorrtLlm } from "./engine.ts"
