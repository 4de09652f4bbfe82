import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"

/** What other engines have and llama.cpp does not. */
const foreign = [
  "tensorParallel",
  "pipelineParallel",
  "expertParallel",
  "dataParallel",
  "memoryUtilization",
  "maximumSequences",
  "maximumBatchedTokens",
  "availableCacheBytes",
] as const

/** @throws PlimsollError `UNSUPPORTED`, `REFUSED_BY_ENGINE` for fields that would be ignored silently */
export function refuseFields(request: MemoryRequest): void {
  if (request.splitMode === "row" || request.splitMode === "tensor")
    throw new PlimsollError("UNSUPPORTED", `splitMode: expected "none" or "layer", got "${request.splitMode}"`, {
      hint: "Splitting single layers over devices has no rule here yet.",
    })
  for (const field of foreign)
    if (request[field] !== undefined)
      throw new PlimsollError("REFUSED_BY_ENGINE", `${field}: llama.cpp has no such setting, got ${request[field]}`, {
        hint: "Leave it out, or ask a server such as vLLM.",
      })
}
