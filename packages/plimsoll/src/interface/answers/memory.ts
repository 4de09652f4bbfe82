import { type DeviceMemory, estimateMemory, type MemoryReport, type Term } from "@plimsoll/memory"
import { memoryRequestOf, type ResolvedModels } from "../memory-request.ts"
import type { Request } from "../request.ts"
import { importanceMatrixOf } from "../resolve.ts"

function device({ capacity, ...memory }: DeviceMemory) {
  return {
    ...memory,
    capacityBytes: capacity?.bytes ?? null,
    capacity: capacity
      ? { interval: capacity.interval, certainty: capacity.certainty, how: capacity.how, source: capacity.source }
      : null,
  }
}

/** What a server's pool holds; its bounds stand beside the figures. */
function capacityAnswer({ serving }: MemoryReport) {
  if (!serving) return {}
  const { availableCacheBytes, cacheTokens, maximumConcurrency } = serving
  return {
    availableCacheBytes: availableCacheBytes.value,
    cacheTokens: cacheTokens.value,
    maximumConcurrency: maximumConcurrency.value,
    capacityIntervals: {
      availableCacheBytes: availableCacheBytes.interval,
      cacheTokens: cacheTokens.interval,
      maximumConcurrency: maximumConcurrency.interval,
    },
  }
}

/** Memory per device, term by term. */
export function memoryAnswer(request: Request, model: ResolvedModels) {
  const question = memoryRequestOf(request, model)
  const report = estimateMemory(question)
  const nameOf = (where: Term["device"]) => (where === "host" ? "host" : (report.devices[where]?.name ?? String(where)))
  const { serving: _, ...stated } = report
  return {
    ...stated,
    ...capacityAnswer(report),
    devices: report.devices.map(device),
    host: device(report.host),
    terms: report.terms.map((term) => ({ ...term, device: nameOf(term.device) })),
    diskBytes: report.downloadBytes,
    sources: [
      ...report.sources,
      ...(model.catalogue?.sources ?? []),
      ...(question.hardware ?? []).flatMap((hardware) => hardware.sources),
    ],
    resolved: {
      model: model.id ?? model.name,
      recipe: question.recipe.name,
      importanceMatrix: importanceMatrixOf(question.recipe),
      engine: question.engine.id,
      hardware: (question.hardware ?? []).map(({ id }) => id),
      placement: question.placement ?? "device",
      ...report.resolved,
    },
  }
}
