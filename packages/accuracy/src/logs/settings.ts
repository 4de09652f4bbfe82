import { blocksOf, layersOf } from "@plimsoll/specs"
import { deviceSum, devicesOf, hostSum, toMebibytes } from "./buffers.ts"
import { architectureOf, keepsKeysAlone, predict } from "./request.ts"
import type { LogRow } from "./rows.ts"

const cacheFormats = new Set(["f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0", "iq4_nl"])

function hasWindows(row: LogRow): boolean {
  const blocks = layersOf(architectureOf(row)).flatMap((layer) => blocksOf(layer))
  return blocks.some((block) => block.kind === "attention" && (block.window ?? block.chunk) !== undefined)
}

/** Why a row's cache cannot be predicted; `undefined` where it states all that decides. */
export function missingForCache(row: LogRow): string | undefined {
  if (row.ambiguous) return "figures of more than one load"
  if (row.context === undefined) return "no context stated"
  if (row.prediction) return "a second context drafts tokens"
  if ((row.cacheKeys === undefined) !== (row.cacheValues === undefined) && !keepsKeysAlone(row))
    return "the format of keys or values not stated"
  if (![row.cacheKeys, row.cacheValues].every((format) => format === undefined || cacheFormats.has(format)))
    return "a cache format of a fork's own"
  if (hasWindows(row) && !listsFullLayersAlone(row)) {
    if (row.microBatch === undefined) return "windows, and no micro-batch stated"
    if ((row.sequences ?? 1) > 1 && row.unifiedCache === undefined)
      return "windows of several sequences, and not stated whether they share a cache"
  }
  return undefined
}

/** The line of the windowed layers' cache is not in the excerpt. */
export function listsFullLayersAlone(row: LogRow): boolean {
  return hasWindows(row) && row.printed.cacheParts?.length === 1
}

/**
 * First layers whose experts stay on the host, where all layers are on devices and yet their weights do not fill the
 * printed buffers: the number that fills them best.
 */
export function hostExpertsOf(row: LogRow): number | undefined {
  const { weights } = row.printed
  const { groups } = architectureOf(row)
  const hasExperts = groups.some(({ layers }) =>
    layers.flat().some((step) => "kind" in step && step.kind === "experts"),
  )
  if (
    !weights ||
    !hasExperts ||
    !row.recipe ||
    !row.offloaded ||
    row.gpuLayers !== undefined ||
    devicesOf(row).length === 0
  )
    return undefined
  const printed = deviceSum(weights)
  const onDevices = (layers: number) => {
    const { devices } = predict(row, undefined, layers)
    return toMebibytes(devices.reduce((sum, { weightsBytes }) => sum + weightsBytes, 0))
  }
  const layers = layersOf(architectureOf(row)).length
  const perLayer = (onDevices(0) - onDevices(layers)) / layers
  const missing = onDevices(0) - printed
  if (missing < perLayer / 2) return undefined
  return Math.max(0, Math.min(layers, Math.round(missing / perLayer)))
}

/** Why a row's compute buffers cannot be predicted. */
export function missingForCompute(row: LogRow): string | undefined {
  const { compute } = row.printed
  if (row.ambiguous || row.excerpt) return "an excerpt, or figures of more than one load"
  if (row.context === undefined) return "no context stated"
  if (row.microBatch === undefined) return "no micro-batch stated"
  if (row.flashAttention === undefined) return "not stated whether flash attention is on"
  if (row.expandedLatent || row.mlaMode) return "latent attention expanded to every head"
  if (row.prediction) return "a second context drafts tokens"
  if (![row.cacheKeys, row.cacheValues].every((format) => format === undefined || cacheFormats.has(format)))
    return "a cache format of a fork's own"
  if (row.backend === "sycl" || Object.keys(compute ?? {}).some((name) => name.startsWith("HTP")))
    return "a backend without rules here"
  const devices = devicesOf(row)
  if (devices.length > 0 && !row.offloaded && !row.byShape) return "not stated how many layers are on the device"
  if (row.byShape && Object.keys(row.printed.cache ?? {}).length > 1)
    return "not stated how many layers are on the device"
  if (devices.length > 0 && compute && compute.CPU !== undefined && hostSum(compute) !== compute.CPU)
    return "two backends on the host"
  if (row.overrides) return "tensors moved by patterns that are not printed"
  return undefined
}

/** Why a row's weights are not compared. */
export function missingForWeights(row: LogRow): string | undefined {
  if (row.ambiguous || row.excerpt) return "an excerpt, or figures of more than one load"
  if (row.recipe === undefined) return "a publisher's own mix"
  if (row.byShape) return "a model recognized by its shape"
  if (row.overrides) return "tensors moved by patterns that are not printed"
  if (devicesOf(row).length > 0 && !row.offloaded) return "not stated how many layers are on the device"
  return undefined
}
