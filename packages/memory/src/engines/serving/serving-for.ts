import { type CacheEngine, cacheFormatsOf } from "@plimsoll/quant/formats"
import { type Hardware, PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"
import type { Bounded } from "../engine.ts"

/** What a server's cache should hold: tokens of all requests, or requests of the full context. */
export type WantedCapacity =
  | { readonly wantedTokens: number; readonly wantedConcurrency?: undefined }
  | { readonly wantedConcurrency: number; readonly wantedTokens?: undefined }

export type ServingQuestion = WantedCapacity & {
  /** As for `estimateMemory`, of a server with a pool of cache. */
  readonly request: MemoryRequest
  /** Asks of the lower bound in place of the figure itself. @default false */
  readonly surely?: boolean | undefined
}

/** Settings each of which reaches a capacity by itself, all else as asked; absent where no value of it does. */
export interface ServingSettings {
  /** True where the request as it is reaches it. */
  readonly reached: boolean
  /** The fewest ranks, each on a device like the first. */
  readonly tensorParallel?: number | undefined
  /** The least share, in hundredths. */
  readonly memoryUtilization?: number | undefined
  /** The cache format with most bits. */
  readonly cacheKeys?: string | undefined
  /** The most sequences computed at once: each takes memory from the cache. */
  readonly maximumSequences?: number | undefined
}

const mostRanks = 16
const mostSequences = 4096

/** The smallest whole number from `low` to `high` that a test which never turns back says yes to. */
function least(low: number, high: number, test: (value: number) => boolean): number | undefined {
  if (!test(high)) return undefined
  let [no, yes] = [low - 1, high]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (test(middle)) yes = middle
    else no = middle
  }
  return yes
}

function engineHasCache(id: string): id is CacheEngine {
  return id === "vllm" || id === "sglang" || id === "tensorrt-llm"
}

/** False too where the engine refuses the setting or has no rule for it. */
function attempt(run: () => boolean): boolean {
  try {
    return run()
  } catch (error) {
    if (PlimsollError.isInstance(error) && (error.code === "REFUSED_BY_ENGINE" || error.code === "INVALID_SHAPE"))
      return false
    throw error
  }
}

/**
 * Settings that reach a wanted capacity, each changed alone; one step less does not reach it.
 *
 * @param question - a request of a server with devices, and tokens or requests that its cache should hold
 * @returns the settings; those that no value of reaches it are absent
 * @throws PlimsollError `INVALID_REQUEST` where there is no device or the engine has no pool, and as `estimateMemory`
 * @example
 * ```ts
 * servingFor({ request: { model: qwen332B, recipe: unquantized("BF16"), engine: vllm, hardware: [h100Sxm5_80gb] }, wantedConcurrency: 4 })
 * ```
 */
export function servingFor(question: ServingQuestion): ServingSettings {
  const { request, surely = false } = question
  const [device] = request.hardware ?? []
  if (!device || !engineHasCache(request.engine.id))
    throw new PlimsollError(
      "INVALID_REQUEST",
      `expected a server and a device, got ${request.engine.id} and ${device?.name ?? "none"}`,
      { hint: "Ask of vllm, sglang or tensorrt-llm with hardware." },
    )
  const pick = ({ value, interval }: Bounded) => (surely ? interval.low : value)
  const reaches = (changed: Partial<MemoryRequest>): boolean => {
    const { serving } = request.engine.estimate({ ...request, ...changed })
    if (!serving) return false
    return question.wantedTokens === undefined
      ? pick(serving.maximumConcurrency) >= question.wantedConcurrency
      : pick(serving.cacheTokens) >= question.wantedTokens
  }
  const tries = (changed: Partial<MemoryRequest>) => attempt(() => reaches(changed))
  const ranks = Array.from({ length: mostRanks }, (_, index) => index + 1)
  const others = (request.pipelineParallel ?? 1) * (request.dataParallel ?? 1)
  const like = (count: number): readonly Hardware[] => Array.from({ length: count * others }, () => device)
  const hundredth = least(1, 99, (value) => tries({ memoryUtilization: value / 100 }))
  // Fewer sequences leave more: the most are one less than the first that do not.
  const tooMany = least(1, mostSequences, (value) => !tries({ maximumSequences: value }))
  const sequences = tooMany === undefined ? mostSequences : tooMany - 1
  const formats = cacheFormatsOf(request.engine.id)
    .filter(({ bitsPerElement }) => bitsPerElement === undefined || bitsPerElement < 16)
    .toSorted((a, b) => (b.bitsPerElement ?? 16) - (a.bitsPerElement ?? 16))
  return {
    reached: reaches({}),
    tensorParallel: ranks.find((count) => tries({ tensorParallel: count, hardware: like(count) })),
    memoryUtilization: hundredth === undefined ? undefined : hundredth / 100,
    cacheKeys: formats.find(({ name }) => tries({ cacheKeys: name, cacheValues: undefined }))?.name,
    maximumSequences: sequences >= 1 ? sequences : undefined,
  }
}
