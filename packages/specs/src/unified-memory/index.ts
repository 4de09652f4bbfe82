export { type UnifiedMemoryLimit, type UnifiedMemoryQuestion, unifiedMemoryLimit } from "./limit.ts"
export { macos15, macos26, macosOverride, macosSettings } from "./macos.ts"
export { linuxTotals } from "./nvidia.ts"
