export { vllm } from "./engine.ts"
