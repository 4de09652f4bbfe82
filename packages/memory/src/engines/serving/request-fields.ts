import { type CacheEngine, type CacheFormat, findCacheFormat } from "@plimsoll/quant/formats"
import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"

const mostTokens = 2 ** 31 - 1

/** @throws PlimsollError `INVALID_REQUEST` */
export function countField(field: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least && value <= mostTokens) return value
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer from ${least}, got ${value}`)
}

/** @throws PlimsollError `INVALID_REQUEST` */
export function shareField(field: string, value: number): number {
  if (value > 0 && value <= 1) return value
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected a share above 0 and up to 1, got ${value}`)
}

/** The context a request names, or the model's own. */
export function contextField({ context, model }: MemoryRequest): number {
  return countField("context", context ?? 0, 0) || model.architecture.contextLength
}

/** Names of 16-bit types that requests have for every engine. */
const otherNames: Readonly<Record<string, string>> = { f16: "auto", bf16: "auto" }

/**
 * The one format that a server keeps keys and values in.
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where they differ, `UNKNOWN_STORAGE_TYPE`
 */
export function cacheFormatField(request: MemoryRequest, engine: CacheEngine, name: string, flag: string): CacheFormat {
  const { cacheKeys, cacheValues } = request
  if (cacheKeys !== undefined && cacheValues !== undefined && cacheKeys !== cacheValues)
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      `${name} keeps keys and values in one format, got "${cacheKeys}" and "${cacheValues}"`,
      { hint: `Name cacheKeys alone; it is ${flag}.` },
    )
  const asked = cacheKeys ?? cacheValues ?? "auto"
  return findCacheFormat(engine, otherNames[asked] ?? (engine === "sglang" && asked === "fp8" ? "fp8_e4m3" : asked))
}
