import { type Hardware, PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Engine, EngineEstimate } from "../engine.ts"
import { automaticPlacement } from "./automatic.ts"
import { type Backend, type BackendName, backends } from "./backends.ts"
import { besideTerms } from "./beside/index.ts"
import { cacheBytesPerToken } from "./cache.ts"
import { flagsFor } from "./flags.ts"
import { type LlamaCppDefaults, type LlamaCppOptions, resolveOptions } from "./options.ts"
import { type Placement, placementOf, resolvedPlacement } from "./placement.ts"
import { splitTensors } from "./tensor-split.ts"
import { termsOf, version } from "./terms.ts"
import { loadWeights } from "./weights.ts"
import { refuseFields } from "./without-rules.ts"

/** Vendors whose devices llama.cpp has a backend for that is known here. */
const usualBackend: Readonly<Partial<Record<Hardware["vendor"], BackendName>>> = {
  nvidia: "cuda",
  amd: "rocm",
  apple: "metal",
  intel: "vulkan",
}

function checkBackend({ backend }: MemoryRequest): void {
  if (backend === undefined || Object.hasOwn(backends, backend)) return
  throw new PlimsollError(
    "INVALID_REQUEST",
    `backend: expected one of ${Object.keys(backends).join(", ")}, got "${backend}"`,
  )
}

function deviceBackend(request: MemoryRequest, device: Hardware): Backend {
  const name = request.backend ?? usualBackend[device.vendor]
  if (name === undefined)
    throw new PlimsollError("UNSUPPORTED", `hardware: expected a device that llama.cpp runs on, got ${device.name}`, {
      hint: "Name the backend if there is one.",
    })
  return backends[name as BackendName]
}

/** The request with every default filled in. */
function resolved(request: MemoryRequest, options: LlamaCppOptions, placement: Placement): Record<string, unknown> {
  const stated = resolvedPlacement(request, placement)
  for (const field in options) if (field !== "rules") stated[field] = options[field as keyof LlamaCppOptions]
  stated.engineVersion = request.engineVersion ?? version
  return stated
}

/** An engine value for one of the programs on top of llama.cpp. */
/* @__NO_SIDE_EFFECTS__ */
export function defineLlamaCpp(
  identity: {
    readonly id: string
    readonly name: string
    readonly program: string
    readonly defaults?: Engine["defaults"] | undefined
  },
  defaults: LlamaCppDefaults,
): Engine {
  return {
    id: identity.id,
    name: identity.name,
    version,
    reads: "gguf",
    contextOf: "allSequences",
    termsDependOn: "vendor",
    defaults: identity.defaults ?? [],
    estimate: (asked): EngineEstimate => {
      checkBackend(asked)
      refuseFields(asked)
      const devices = (asked.hardware ?? []).map((device) => deviceBackend(asked, device))
      const { request, notes } = automaticPlacement(asked, devices, defaults)
      const options = resolveOptions(request, defaults)
      const placement = placementOf(request, request.model.architecture, devices)
      const weights = loadWeights(request, placement, options.loadPredictionLayers)
      const trained = request.model.architecture.contextLength
      return {
        terms: [
          ...splitTensors(termsOf(request, options, placement, weights), request, options, placement, devices.length),
          ...besideTerms({ request, options, placement, devices, defaults }),
        ],
        notLoadedBytes: weights.notLoadedBytes,
        fileBytes: weights.fileBytes,
        resolved: resolved(request, options, placement),
        flags: flagsFor(identity.program, options, request, placement),
        warnings: [
          ...notes,
          ...(defaults.unifiedCache &&
          options.sequences > 1 &&
          !options.unifiedCache &&
          request.unifiedCache === undefined
            ? [
                `${identity.name} gives each of ${options.sequences} sequences asked for a cache of its own; set unifiedCache for one that they share`,
              ]
            : []),
          ...(options.sequenceContext > trained
            ? [
                `context of ${options.sequenceContext} tokens a sequence exceeds the ${trained} the model was trained for`,
              ]
            : []),
        ],
      }
    },
    cacheBytesPerToken: (request) => cacheBytesPerToken(request.model.architecture, resolveOptions(request, defaults)),
  }
}
