import type { Departures } from "./index.ts"

/** As llama.cpp v0.5.0 src/models/hunyuan-dense.cpp and hunyuan-moe.cpp. */
export const hunyuan: Departures = { graph: { headNormsAfterRope: true } }
