/** How many entries have a figure; entries are named where they do not. */
export interface Figure {
  readonly field: string
  /** Entries that have it with a source. */
  readonly known: number
  /** Ids of entries that have it marked as unverified. */
  readonly unverified: readonly string[]
  /** Ids of entries that do not have it. */
  readonly unknown: readonly string[]
}

/** Fields that say something about an entry only where they stand: nothing is missing without them. */
const optional: ReadonlySet<string> = new Set([
  "aliases",
  "contextLength",
  "notes",
  "parameterDifferences",
  "status",
  "towers",
  "unverified",
  // Of one vendor's parts, or of parts that are sold in several forms.
  "computeCapability",
  "gfx",
  "metalFamily",
  "multiprocessors",
  "computeUnits",
  "xeCores",
  "gpuCores",
  "memoryOptions",
  "reportedNames",
  "lastLevelCacheBytes",
  "links",
  "ratesFrom",
  "verifiedBy",
])

type State = "known" | "unverified" | "unknown"

/** What a catalogue knows, field by field, in the order in which entries name them. */
export function coverageOf(entries: readonly { readonly id: string }[]): readonly Figure[] {
  const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter((field) => !optional.has(field))
  return fields.map((field) => {
    const ids = (wanted: State) => entries.filter((entry) => stateOf(entry, field) === wanted).map(({ id }) => id)
    return { field, known: ids("known").length, unverified: ids("unverified"), unknown: ids("unknown") }
  })
}

function stateOf(entry: object, field: string): State {
  const { [field]: value, unverified } = entry as Readonly<Record<string, unknown>>
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "unknown"
  if (Array.isArray(unverified) && unverified.some((path) => String(path).split(".")[0] === field)) return "unverified"
  return typeof value === "object" && value !== null && "verified" in value && value.verified === false
    ? "unverified"
    : "known"
}
