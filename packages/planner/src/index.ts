export { type HardwareQuestion, type HardwareResult, type HardwareSort, rankHardware } from "./hardware.ts"
