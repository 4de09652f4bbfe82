export { ollama } from "./engine.ts"
