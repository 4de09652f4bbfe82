import type { Engine, EngineDefault, EngineEstimate } from "../engine.ts"
import { defineLlamaCpp } from "../llama-cpp/engine.ts"
import { asOtherBuild } from "../llama-cpp/other-build.ts"

const version = "0.4.21"
const identity = { id: "lm-studio", name: "LM Studio", program: "lms" }

const settings = {
  where: "lmstudio-ai/lmstudio-js@0012463 packages/lms-kv-config/src/schema.ts, llm.load",
  date: "2026-12-01",
}
const parallel = { where: "https://lmstudio.ai/docs/app/advanced/parallel-requests", date: "2026-12-01" }

const defaults: readonly EngineDefault[] = [
  {
    field: "context",
    value: 4096,
    flag: "--context-length",
    source: {
      where: "zed-industries/zed pull 25606 (loaded_context_length of a model that allows 131072)",
      date: "2026-12-01",
    },
  },
  { field: "sequences", value: 4, since: "0.4.0", flag: "--parallel", source: parallel },
  { field: "unifiedCache", value: true, since: "0.4.0", source: parallel },
  { field: "batch", value: 512, flag: "evalBatchSize", source: settings },
  { field: "microBatch", value: 512, flag: "evalBatchSize", source: settings },
  {
    field: "flashAttention",
    value: "auto: on where the device has a kernel",
    source: {
      where: "lmstudio-ai/lmstudio-bug-tracker issue 1454 (0.4.0: Flash Attention was auto)",
      date: "2026-12-01",
    },
  },
  { field: "cacheKeys", value: "f16", flag: "kCacheQuantizationType", source: settings },
  { field: "cacheValues", value: "f16", flag: "vCacheQuantizationType", source: settings },
  { field: "gpuLayers", value: "max", flag: "--gpu", source: settings },
  { field: "hostExpertLayers", value: 0, flag: "maxExpertLayersOffload", source: settings },
  { field: "cacheOnHost", value: false, flag: "offloadKVCacheToGpu", source: settings },
  {
    field: "placement",
    value: "device, and less context where memory is short",
    source: {
      where: "lmstudio-ai/lmstudio-bug-tracker issues 1902 and 2404",
      date: "2026-12-01",
    },
  },
]

const server = defineLlamaCpp(identity, {
  sequences: 4,
  unifiedCache: true,
  fullWindowCache: false,
  context: 4096,
  batch: 512,
  microBatch: 512,
  outputs: "perSequence",
})

/** Before 0.4 requests stood in line: one sequence. */
function isBeforeParallel(engineVersion: string | undefined): boolean {
  return engineVersion !== undefined && /^0\.[0-3](\.|$)/.test(engineVersion)
}

/* @__NO_SIDE_EFFECTS__ */
function overServer(): Engine {
  return {
    ...server,
    version,
    defaults,
    estimate: (request): EngineEstimate => {
      const { engineVersion, ...rest } = request
      const asked = isBeforeParallel(engineVersion) && rest.sequences === undefined ? { ...rest, sequences: 1 } : rest
      const trained = request.model.architecture.contextLength
      const context = Math.min(request.context || 4096, trained)
      const estimate = asOtherBuild(server.estimate({ ...asked, context }), {
        error: 0.15,
        how: "LM Studio's build of llama.cpp is not published",
      })
      const { context: tokens, sequences } = estimate.resolved
      return {
        ...estimate,
        resolved: { ...estimate.resolved, engineVersion: engineVersion ?? version },
        flags: ["lms", "load", "--context-length", String(tokens), "--gpu", "max", "--parallel", String(sequences)],
      }
    },
    cacheBytesPerToken: ({ engineVersion: _, ...request }) => server.cacheBytesPerToken(request),
  }
}

/**
 * LM Studio's llama.cpp engine. The program is closed: its settings are published, and its builds of llama.cpp are not.
 *
 * @example
 * ```ts
 * estimateMemory({ model: llama318B, recipe: q4KM, engine: lmStudio }).resolved.context // 4096
 * ```
 */
export const lmStudio: Engine = overServer()
