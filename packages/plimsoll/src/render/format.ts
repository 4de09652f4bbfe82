const integers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 })

/** 131072 → "131,072". */
export const formatInteger = (value: number) => integers.format(value)

/** Bytes in units of 10⁹, labelled. */
export const formatGigabytes = (bytes: number, digits = 2) => `${(bytes / 1e9).toFixed(digits)} GB`

/** Bytes in units of 2³⁰, labelled. */
export const formatGibibytes = (bytes: number, digits = 2) => `${(bytes / 2 ** 30).toFixed(digits)} GiB`

/** A count in units of 10⁹, labelled. */
export const formatBillions = (count: number) => `${(count / 1e9).toFixed(2)} B`

/** Rates to three digits: "8.42", "94.1", "1,250". */
export function formatRate(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "unknown"
  if (value >= 1000) return formatInteger(Math.round(value / 10) * 10)
  if (value >= 100) return value.toFixed(0)
  return value.toPrecision(3)
}

const tokensByUnit: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 * 1024 }

/** "8192", "8k", "128K" → tokens; `undefined` for anything else. */
export function parseTokens(text: string): number | undefined {
  const match = /^(\d+)([km]?)$/i.exec(text.trim())
  if (!match) return undefined
  return Number(match[1]) * (tokensByUnit[(match[2] ?? "").toLowerCase()] ?? 1)
}

const bytesByUnit: Readonly<Record<string, number>> = {
  "": 1,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
}

/** "24GiB", "64GB", "32G" → bytes; G alone means GiB, as in llama.cpp's own flags. */
export function parseBytes(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim())
  if (!match) return undefined
  const unit = bytesByUnit[(match[2] ?? "").toLowerCase()]
  return unit === undefined ? undefined : Math.floor(Number(match[1]) * unit)
}
