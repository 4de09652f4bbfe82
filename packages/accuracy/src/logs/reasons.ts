import { predictionLayersOf } from "@plimsoll/specs"
import { architectureOf } from "./request.ts"
import type { Scored } from "./score.ts"

/** Why a figure differs from its prediction, by what is known of the program and the device. */
export function reasonOf({ row, what, build, printed, predicted }: Scored): string {
  if (row.engine === "ik_llama.cpp") {
    if (what === "cache" && predictionLayersOf(architectureOf(row), "gguf").length > 0)
      return "ik_llama.cpp caches the layer that predicts further tokens"
    return "ik_llama.cpp's own graph"
  }
  if (row.engine !== "llama.cpp") return "another program's build of llama.cpp"
  if (what.includes("compute") && build.from === "lines")
    return "no build stated, and no buffer beside a device's that tells it"
  if (what === "host compute" && row.backend === "vulkan") return "Vulkan pads what the host holds to pages"
  if (what === "compute" && (row.backend === "vulkan" || row.backend === "metal"))
    return "not modelled: the backend itself puts operations in another order (graph_optimize), so that holes lie elsewhere"
  // As many roundings of half a hundredth as buffers are summed.
  const buffers = Object.keys({ ...row.printed.weights, ...row.printed.cache, ...row.printed.compute }).length
  const isSum = what === "weights" || what === "all buffers"
  return isSum && Math.abs(predicted - printed) < 0.01 * (buffers + 1) ? "a sum of rounded figures" : "not explained"
}
