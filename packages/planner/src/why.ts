import type { DeviceMemory, MemoryReport } from "@plimsoll/memory"
import type { Hardware } from "@plimsoll/specs"

/** Bytes for people: GB of 10⁹, or MB of 10⁶ where GB would round to nothing. */
function formatBytes(bytes: number): string {
  return bytes < 1e8 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}

/** What the scarcest memory is, and how far the need exceeds it, bytes. */
function shortage({ devices, host, totalBytes }: MemoryReport, hardware: Hardware) {
  const [device] = devices
  const over = (memory: DeviceMemory, need: number) => need - (memory.capacity?.bytes ?? Number.POSITIVE_INFINITY)
  const onDevice = device ? over(device, device.totalBytes) : Number.NEGATIVE_INFINITY
  const isHost = device?.fits === "yes" || (device?.fits === "uncertain" && host.fits === "no")
  if (!isHost) return { isHost, over: onDevice }
  return { isHost, over: over(host, hardware.unifiedMemory ? totalBytes : host.totalBytes) }
}

function withoutFit(report: MemoryReport, hardware: Hardware, longest: number): string {
  const { isHost, over } = shortage(report, hardware)
  const where = isHost ? "the host's memory" : "its usable memory"
  if (report.fits === "uncertain")
    return over > 0
      ? `${formatBytes(over)} over ${where} as expected, within its bounds`
      : `${formatBytes(-over)} to spare, less than what is uncertain`
  const lacks = `${formatBytes(over)} over ${where}`
  if (longest > 0) return `${lacks}; up to ${longest} tokens of context fit`
  if (isHost) return lacks
  return hardware.unifiedMemory
    ? `${lacks}, which is the host's, so nothing can be moved there`
    : `${lacks}; runs only with at least that much of the weights in host memory, at the host's speed`
}

/**
 * One sentence on whether a device holds the model.
 *
 * @param context - the longest that certainly fits and the least that was asked for, tokens
 */
export function whyFits(
  report: MemoryReport,
  hardware: Hardware,
  context: { readonly longest: number; readonly asked: number | undefined },
): string {
  const { longest, asked = 0 } = context
  const [device] = report.devices
  const spare = (device?.capacity?.bytes ?? 0) - (device?.totalBytes ?? 0)
  if (report.fits === "yes")
    return longest < asked
      ? `holds ${longest} of the ${asked} tokens of context asked for`
      : `holds everything, ${formatBytes(spare)} to spare`
  return withoutFit(report, hardware, longest)
}
