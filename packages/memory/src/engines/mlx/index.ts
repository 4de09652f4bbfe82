export { mlx } from "./engine.ts"
