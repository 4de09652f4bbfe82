import { type DeviceMemory, estimateMemory, type Term } from "@plimsoll/memory"
import { memoryRequestOf } from "../memory-request.ts"
import type { Request } from "../request.ts"
import { importanceMatrixOf, type ResolvedModel } from "../resolve.ts"

function device({ capacity, ...memory }: DeviceMemory) {
  return {
    ...memory,
    capacityBytes: capacity?.bytes ?? null,
    capacity: capacity
      ? { interval: capacity.interval, certainty: capacity.certainty, how: capacity.how, source: capacity.source }
      : null,
  }
}

/** Memory per device, term by term. */
export function memoryAnswer(request: Request, model: ResolvedModel) {
  const question = memoryRequestOf(request, model)
  const report = estimateMemory(question)
  const nameOf = (where: Term["device"]) => (where === "host" ? "host" : (report.devices[where]?.name ?? String(where)))
  return {
    ...report,
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
      placement: "device",
      ...report.resolved,
    },
  }
}
