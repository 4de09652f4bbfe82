export { type UnifiedMemoryLimit, type UnifiedMemoryQuestion, unifiedMemoryLimit } from "./limit.ts"
export { macos15, macos26, macosOverride } from "./macos.ts"
