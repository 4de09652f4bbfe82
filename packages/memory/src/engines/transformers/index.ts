export { transformers } from "./engine.ts"
