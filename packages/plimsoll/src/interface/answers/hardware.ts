import { type HardwareResult, rankHardware } from "@plimsoll/planner"
import { hardwareCatalogue } from "@plimsoll/specs/hardware"
import { memoryRequestOf } from "../memory-request.ts"
import type { Request } from "../request.ts"
import { type ResolvedModel, resolveHardware } from "../resolve.ts"

function result({ hardware, speed, ...rest }: HardwareResult) {
  return {
    id: hardware.id,
    name: hardware.name,
    memoryBytes: hardware.memoryBytes,
    ...rest,
    price: rest.price ?? null,
    decodeTokensPerSecond: speed.decodeTokensPerSecond,
    prefillTokensPerSecond: speed.prefillTokensPerSecond ?? null,
    interval: speed.interval,
    /** Tokens per second of one request: what the ranking by speed uses. */
    score: speed.decodeTokensPerSecond,
  }
}

/** Which devices of the catalogue, or of the question, hold the model. */
export function hardwareAnswer(request: Request, model: ResolvedModel) {
  const { hardware: asked, ...rest } = request
  const question = memoryRequestOf(rest, model)
  const candidates = asked && asked.length > 0 ? resolveHardware(asked) : hardwareCatalogue
  const { minimumContext, minimumDecode, vendor, segment, budget, sort, includeUnfit, limit } = request
  const results = rankHardware({
    ...question,
    candidates,
    minimumContext,
    minimumDecode,
    vendor,
    segment,
    budget,
    sort,
    includeUnfit,
    includeAnnounced: candidates !== hardwareCatalogue,
    limit,
  })
  const { resolved, warnings } = question.engine.estimate(question)
  return {
    results: results.map(result),
    resolved: {
      model: model.id ?? model.name,
      recipe: question.recipe.name,
      engine: question.engine.id,
      ...resolved,
      backend: request.backend ?? "the usual one of each device",
      candidates: candidates.length,
      sort: sort ?? "memory",
      placement: "device",
    },
    warnings: [
      ...warnings,
      "counted are devices that hold everything; those that would need part of the model in host memory are not",
    ],
    sources: results.flatMap(({ hardware }) => hardware.sources.slice(0, 1)),
  }
}
