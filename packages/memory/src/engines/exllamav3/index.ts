export { exllamav3 } from "./engine.ts"
