import { PlimsollError } from "@plimsoll/specs"
import { estimateSpeed } from "@plimsoll/speed"
import { memoryRequestOf } from "../memory-request.ts"
import type { Request } from "../request.ts"
import type { ResolvedModel } from "../resolve.ts"

/** Speed of one request on one device that holds the model. */
export function speedAnswer(request: Request, model: ResolvedModel) {
  const question = memoryRequestOf(request, model)
  const hardware = question.hardware ?? []
  const unknown = hardware.find(({ bandwidth }) => bandwidth === undefined)
  if (unknown)
    throw new PlimsollError("MISSING_DATA", `hardware: expected the bandwidth of "${unknown.name}", got nothing`, {
      hint: "Add bandwidth in bytes per second.",
    })
  const { promptTokens, depth } = request
  const report = estimateSpeed({ ...question, hardware, promptTokens, depth })
  return {
    ...report,
    prefillTokensPerSecond: report.prefillTokensPerSecond ?? null,
    timeToFirstTokenSeconds: report.timeToFirstTokenSeconds ?? null,
    throughputTokensPerSecond: report.decodeTokensPerSecond,
    interval: { ...report.interval, throughputTokensPerSecond: report.interval.decodeTokensPerSecond },
    resolved: {
      model: model.id ?? model.name,
      recipe: question.recipe.name,
      engine: question.engine.id,
      hardware: hardware.map(({ id }) => id),
      promptTokens: promptTokens ?? 512,
      depth: depth ?? 0,
    },
    warnings: report.support === "vendor" ? ["no measurements of this device's generation: the bounds are wide"] : [],
  }
}
