import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { newestRules, rulesOfBuild } from "./builds/index.ts"

/** What other engines have and llama.cpp does not. */
const foreign = [
  "tensorParallel",
  "pipelineParallel",
  "expertParallel",
  "dataParallel",
  "memoryUtilization",
  "maximumSequences",
  "maximumBatchedTokens",
  "prefixCaching",
  "kernelGraphs",
  "availableCacheBytes",
] as const

/** @throws PlimsollError `UNSUPPORTED`, `REFUSED_BY_ENGINE` for fields that would be ignored silently */
export function refuseFields(request: MemoryRequest): void {
  // Of v0.5.0's backends only SYCL has buffers that are split by rows (src/llama-model.cpp:1127).
  if (request.splitMode === "row" && (request.hardware?.length ?? 0) > 0 && request.backend !== "cpu") {
    const isNewest = rulesOfBuild(request.engineVersion) === newestRules
    throw new PlimsollError(
      isNewest ? "REFUSED_BY_ENGINE" : "UNSUPPORTED",
      'splitMode: expected "none", "layer" or "tensor", got "row", which no backend here has buffers for',
      { hint: isNewest ? 'Set splitMode to "layer" or "tensor".' : "How older builds split rows has no rule here." },
    )
  }
  for (const field of foreign)
    if (request[field] !== undefined)
      throw new PlimsollError("REFUSED_BY_ENGINE", `${field}: llama.cpp has no such setting, got ${request[field]}`, {
        hint: "Leave it out, or ask a server such as vLLM.",
      })
}
