export { lmStudio } from "./engine.ts"
