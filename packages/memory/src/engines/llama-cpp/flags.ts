import type { MemoryRequest } from "../../request.ts"
import type { LlamaCppOptions } from "./options.ts"
import type { Placement } from "./placement.ts"

/** Arguments that put a model's parts where the placement has them. */
function placementFlags(request: MemoryRequest, placement: Placement): readonly string[] {
  const { devices, gpuLayers, hostExpertLayers, cacheOnHost, offloadsOperations } = placement
  if (devices.length === 0) return ["-ngl", "0"]
  const overrides = (request.overrideTensors ?? []).map(
    ([pattern, device]) => `${pattern}=${device === "host" ? "CPU" : deviceName(placement, device)}`,
  )
  return [
    "-ngl",
    placement.isWhole ? "99" : String(gpuLayers),
    ...(request.hostExpertLayers === "all"
      ? ["--cpu-moe"]
      : hostExpertLayers > 0
        ? ["--n-cpu-moe", String(hostExpertLayers)]
        : []),
    ...overrides.flatMap((override) => ["-ot", override]),
    ...(request.splitMode ? ["-sm", request.splitMode] : []),
    ...(request.tensorSplit ? ["-ts", request.tensorSplit.join(",")] : []),
    ...(request.mainDevice === undefined ? [] : ["-mg", String(request.mainDevice)]),
    ...(cacheOnHost ? ["--no-kv-offload"] : []),
    ...(offloadsOperations ? [] : ["--no-op-offload"]),
  ]
}

const bufferNames = { cuda: "CUDA", rocm: "ROCm", vulkan: "Vulkan", metal: "Metal", cpu: "CPU" } as const

/** As the backend names its buffers, e.g. `CUDA0`. */
function deviceName({ devices, backends }: Placement, device: number): string {
  const backend = backends[devices.indexOf(device)]
  return backend?.name === "metal" ? "Metal" : `${bufferNames[backend?.name ?? "cpu"]}${device}`
}

/** The command line that gets these options, program first. */
export function flagsFor(
  program: string,
  options: LlamaCppOptions,
  request: MemoryRequest,
  placement: Placement,
): readonly string[] {
  return [
    program,
    "-c",
    String(options.context),
    "-b",
    String(options.batch),
    "-ub",
    String(options.microBatch),
    // Only the server takes slots; the command line always has one.
    ...(options.sequences > 1 ? ["-np", String(options.sequences)] : []),
    ...(options.unifiedCache && options.sequences > 1 ? ["--kv-unified"] : []),
    "-fa",
    options.flashAttention ? "on" : "off",
    "-ctk",
    options.cacheKeys,
    "-ctv",
    options.cacheValues,
    ...(options.fullWindowCache ? ["--swa-full"] : []),
    ...placementFlags(request, placement),
    ...besideFlags(request, options),
  ]
}

/** What is loaded beside the model, but for the names of its files. */
function besideFlags(request: MemoryRequest, { draftTokens }: LlamaCppOptions): readonly string[] {
  const { draftModel, projector, promptCacheBytes, contextCheckpoints } = request
  const flag = (name: string, value: string | number | undefined) => (value === undefined ? [] : [name, String(value)])
  return [
    ...(draftTokens === undefined ? [] : ["--spec-type", draftModel ? "draft-simple" : "draft-mtp"]),
    ...flag("--spec-draft-n-max", draftTokens),
    ...flag("-ngld", draftModel?.gpuLayers),
    ...flag("-ctkd", draftModel?.cacheKeys),
    ...flag("-ctvd", draftModel?.cacheValues),
    ...(projector?.onHost ? ["--no-mmproj-offload"] : []),
    ...flag("--cache-ram", promptCacheBytes === undefined ? undefined : Math.round(promptCacheBytes / 2 ** 20)),
    ...flag("--ctx-checkpoints", contextCheckpoints),
  ]
}
