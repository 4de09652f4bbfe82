import type { CacheFormat } from "@plimsoll/quant/formats"
import { type Hardware, PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import { deviceMemoryOf } from "../serving/device-memory.ts"
import { type Parallelism, parallelismOf } from "../serving/parallelism.ts"
import { cacheFormatField, contextField, countField, shareField } from "../serving/request-fields.ts"
import { rulesOf, type VllmRules } from "./version.ts"

/** A request with every default filled in. */
export interface VllmOptions {
  readonly rules: VllmRules
  readonly parallelism: Parallelism
  /** `--max-model-len`, tokens of one request. */
  readonly context: number
  readonly memoryUtilization: number
  readonly maximumSequences: number
  readonly maximumBatchedTokens: number
  readonly cacheFormat: CacheFormat
  readonly loadPredictionLayers: boolean
  readonly draftTokens: number
  /** States are kept for prefixes that requests share. */
  readonly keepsPrefixes: boolean
  readonly capturesGraphs: boolean
  /** Which of the figures that decide the reserve the request left open. */
  readonly open: { readonly sequences: boolean; readonly batchedTokens: boolean }
}

const gibibyte = 2 ** 30

/** Cards for which larger batches are the default (as vLLM 0.30 vllm/engine/arg_utils.py, get_batch_defaults). */
function isLarge(hardware: Hardware | undefined): boolean {
  return hardware !== undefined && deviceMemoryOf(hardware).bytes >= 70 * gibibyte && !/\ba100\b/i.test(hardware.name)
}

/** Tokens that are computed at once where nothing is said: of a server, prompts divided. */
function defaultBatch(large: boolean, context: number, { isFirstEngine }: VllmRules): number {
  // The first engine computes whole prompts, but beyond 32768 tokens (0.7 vllm/engine/arg_utils.py).
  if (isFirstEngine) return context > 32_768 ? 2048 : Math.max(2048, context)
  return large ? 8192 : 2048
}

/** Since when a larger share is the default (vLLM 0.25.0 vllm/config/cache.py:68; the first release with it is not known). */
const utilizationOf = (rules: VllmRules) => (rules.takesLargerShare ? 0.92 : 0.9)

/**
 * Fills in what a request leaves open, as `vllm serve` does.
 *
 * @throws PlimsollError `INVALID_REQUEST` for values out of range, `REFUSED_BY_ENGINE` for what vLLM itself refuses,
 *   `UNKNOWN_STORAGE_TYPE` for a cache format that it does not have
 */
export function resolveOptions(request: MemoryRequest): VllmOptions {
  const { architecture } = request.model
  const [device] = request.hardware ?? []
  const rules = rulesOf(request.engineVersion, device?.computeCapability)
  const parallelism = parallelismOf(request, {
    engine: "vLLM",
    expertRanks: (asked, tensor, data) => {
      if (asked === tensor * data) return asked
      throw new PlimsollError(
        "REFUSED_BY_ENGINE",
        `vLLM spreads experts over all ${tensor * data} tensor and data ranks, got expertParallel ${asked}`,
        { hint: "--enable-expert-parallel takes no number: leave expertParallel out or set it to the product." },
      )
    },
  })
  const context = contextField(request)
  const large = isLarge(device)
  const { maximumSequences: sequences, maximumBatchedTokens: batched } = request
  const mostSequences =
    sequences === undefined
      ? large && !rules.isFirstEngine
        ? 1024
        : 256
      : countField("maximumSequences", sequences, 1)
  const maximumBatchedTokens =
    batched === undefined
      ? Math.min(defaultBatch(large, context, rules), mostSequences * context)
      : countField("maximumBatchedTokens", batched, 1)
  return {
    rules,
    parallelism,
    context,
    memoryUtilization:
      request.memoryUtilization === undefined
        ? utilizationOf(rules)
        : shareField("memoryUtilization", request.memoryUtilization),
    maximumSequences: sequences === undefined ? Math.min(mostSequences, maximumBatchedTokens) : mostSequences,
    maximumBatchedTokens,
    cacheFormat: cacheFormatField(request, "vllm", "vLLM", "--kv-cache-dtype"),
    loadPredictionLayers: request.loadPredictionLayers ?? false,
    draftTokens: request.loadPredictionLayers ? (request.draftTokens ?? architecture.predictionLayers.length) : 0,
    keepsPrefixes: request.prefixCaching ?? true,
    capturesGraphs: request.kernelGraphs ?? true,
    open: { sequences: sequences === undefined, batchedTokens: batched === undefined },
  }
}
