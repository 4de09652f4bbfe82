import { type Hardware, PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Engine, EngineEstimate } from "../engine.ts"
import { type Backend, type BackendName, backends } from "./backends.ts"
import { cacheBytesPerToken } from "./cache.ts"
import { flagsFor } from "./flags.ts"
import { type LlamaCppDefaults, resolveOptions } from "./options.ts"
import { termsOf, version } from "./terms.ts"
import { loadWeights } from "./weights.ts"

/** Vendors whose devices llama.cpp has a backend for that is known here. */
const usualBackend: Readonly<Partial<Record<Hardware["vendor"], BackendName>>> = {
  nvidia: "cuda",
  amd: "rocm",
  apple: "metal",
  intel: "vulkan",
}

function deviceBackend(request: MemoryRequest): Backend {
  const [device, second] = request.hardware ?? []
  if (second)
    throw new PlimsollError("UNSUPPORTED", "hardware: expected at most one device, got several", {
      hint: "Splitting over devices has no rule here yet; ask for each device alone.",
    })
  const name = request.backend ?? (device ? usualBackend[device.vendor] : "cpu")
  if (name === undefined)
    throw new PlimsollError("UNSUPPORTED", `hardware: expected a device that llama.cpp runs on, got ${device?.name}`, {
      hint: "Name the backend if there is one.",
    })
  if (!Object.hasOwn(backends, name))
    throw new PlimsollError(
      "INVALID_REQUEST",
      `backend: expected one of ${Object.keys(backends).join(", ")}, got "${name}"`,
    )
  return device ? backends[name as BackendName] : backends.cpu
}

/** An engine value for one of the programs on top of llama.cpp. */
export function defineLlamaCpp(
  identity: { readonly id: string; readonly name: string; readonly program: string },
  defaults: LlamaCppDefaults,
): Engine {
  return {
    id: identity.id,
    name: identity.name,
    version,
    estimate: (request): EngineEstimate => {
      const device = deviceBackend(request)
      const options = resolveOptions(request, defaults)
      const weights = loadWeights(request, {
        device,
        host: backends.cpu,
        loadPredictionLayers: options.loadPredictionLayers,
      })
      const trained = request.model.architecture.contextLength
      return {
        terms: termsOf(request.model.architecture, options, device, weights),
        notLoadedBytes: weights.notLoadedBytes,
        fileBytes: weights.fileBytes,
        resolved: { ...options, backend: device.name, engineVersion: version },
        flags: flagsFor(identity.program, options, device !== backends.cpu),
        warnings: [
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
