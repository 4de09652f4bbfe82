export { sglang } from "./engine.ts"
