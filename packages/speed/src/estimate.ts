import type { Engine } from "@plimsoll/memory/engines"
import { type CheckpointRecipe, isFileRecipe, type Recipe } from "@plimsoll/quant/recipes"
import { type Architecture, type Hardware, PlimsollError, type Source } from "@plimsoll/specs"
import { constantsOf, constantsSource } from "./constants.ts"
import { type DecodeTimes, decodeCeiling, decodeTimes } from "./decode.ts"
import { rateInterval, type SpeedInterval } from "./interval.ts"
import { prefillTimes } from "./prefill.ts"
import { workOf } from "./work.ts"

/** A question about the speed of one request on one device that holds the whole model. */
export interface SpeedRequest {
  readonly model: { readonly architecture: Architecture }
  readonly recipe: Recipe | CheckpointRecipe
  readonly engine: Engine
  readonly hardware: readonly Hardware[]
  readonly cacheKeys?: string | undefined
  readonly cacheValues?: string | undefined
  /** Tokens of the prompt; 512 where absent. */
  readonly promptTokens?: number | undefined
  /** Tokens already in the cache. */
  readonly depth?: number | undefined
  readonly microBatch?: number | undefined
}

export interface SpeedReport {
  readonly decodeTokensPerSecond: number
  /** `undefined` where no arithmetic rate of the device is known. */
  readonly prefillTokensPerSecond: number | undefined
  readonly timeToFirstTokenSeconds: number | undefined
  readonly interval: {
    readonly decodeTokensPerSecond: SpeedInterval
    readonly prefillTokensPerSecond: SpeedInterval | undefined
    readonly timeToFirstTokenSeconds: SpeedInterval | undefined
  }
  /** What decoding waits for. */
  readonly bound: DecodeTimes["bound"]
  readonly decode: DecodeTimes
  /** What the constants rest on: measurements of the device's generation, or of its vendor alone. */
  readonly support: "generation" | "vendor"
  readonly sources: readonly Source[]
}

function tokens(field: string, value: number | undefined, fallback: number, least: number): number {
  const count = value ?? fallback
  if (!Number.isInteger(count) || count < least || count > 2 ** 31)
    throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer from ${least}, got ${count}`)
  return count
}

/**
 * How fast one request runs on one device: a roofline of bytes, arithmetic and fixed costs with fitted constants.
 *
 * @param request - model, recipe, engine and one device; tokens of the prompt and in the cache
 * @returns rates in tokens per second with bounds that hold 80 % of measurements, times in seconds
 * @throws PlimsollError `UNSUPPORTED` without exactly one device, `INVALID_REQUEST` for counts out of range,
 *   `MISSING_DATA` where the device's bandwidth is not known
 * @example
 * ```ts
 * const speed = estimateSpeed({ model: llama318B, recipe: q4KM, engine: llamaCpp, hardware: [rtx4090] })
 * Math.round(speed.decodeTokensPerSecond) // 134
 * speed.bound // "memory"
 * ```
 */
export function estimateSpeed(request: SpeedRequest): SpeedReport {
  const [device, second] = request.hardware
  if (!device || second)
    throw new PlimsollError("UNSUPPORTED", `hardware: expected one device for a speed, got ${request.hardware.length}`)
  const { model, recipe, engine, cacheKeys, cacheValues } = request
  if (!isFileRecipe(recipe))
    throw new PlimsollError("UNSUPPORTED", `recipe: expected one of GGUF files for a speed, got ${recipe.name}`)
  const { bandwidth = 0 } = device
  if (!(bandwidth > 0))
    throw new PlimsollError("MISSING_DATA", `hardware: expected the bandwidth of "${device.name}", got nothing`, {
      hint: "Add bandwidth in bytes per second.",
    })
  const hardware = { ...device, bandwidth }
  const depth = tokens("depth", request.depth, 0, 0)
  const prompt = tokens("promptTokens", request.promptTokens, 512, 1)
  const microBatch = tokens("microBatch", request.microBatch, 512, 1)
  const work = workOf(model.architecture, recipe)
  const constants = constantsOf(hardware)
  const cacheBytesPerToken = engine.cacheBytesPerToken({
    model,
    recipe,
    engine,
    hardware: [hardware],
    cacheKeys,
    cacheValues,
  })
  const decode = decodeTimes(work, hardware, constants, { depth, cacheBytesPerToken })
  const ceiling = decodeCeiling(work, hardware, cacheBytesPerToken * depth)
  const decodeRate = Math.min(1 / decode.totalSeconds, ceiling)
  const prefill = prefillTimes(work, hardware, constants, { tokens: prompt, depth, microBatch })
  const prefillRate = prefill && prompt / prefill.totalSeconds
  const prefillInterval =
    prefillRate === undefined
      ? undefined
      : rateInterval(prefillRate, constants.prefillFactors, Number.POSITIVE_INFINITY)
  const decodeInterval = rateInterval(decodeRate, constants.decodeFactors, ceiling)
  return {
    decodeTokensPerSecond: decodeRate,
    prefillTokensPerSecond: prefillRate,
    timeToFirstTokenSeconds: prefill && prefill.totalSeconds + 1 / decodeRate,
    interval: {
      decodeTokensPerSecond: decodeInterval,
      prefillTokensPerSecond: prefillInterval,
      timeToFirstTokenSeconds: prefillInterval && {
        low: prompt / prefillInterval.high + 1 / decodeInterval.high,
        high: prompt / prefillInterval.low + 1 / decodeInterval.low,
      },
    },
    bound: decode.bound,
    decode,
    support: constants.support,
    sources: [constantsSource, ...hardware.sources],
  }
}
