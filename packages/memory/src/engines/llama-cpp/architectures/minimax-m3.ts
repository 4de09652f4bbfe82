import { attendPositionBlocks } from "../graph/position-blocks.ts"
import type { Departures } from "./index.ts"

export const minimaxM3: Departures = { graph: { attend: attendPositionBlocks } }
