import { buildChanges } from "@plimsoll/memory/engines"
import { devicesOf, hostSum, isPrintedAs, pagesOfVulkan, toMebibytes } from "./buffers.ts"
import { predict } from "./request.ts"
import type { LogRow } from "./rows.ts"

/** How a row's build is known: stated, or from what the host holds, or not nearer than from the kind of lines. */
export interface ChosenBuild {
  readonly engineVersion: string
  readonly from: "build" | "host buffer" | "lines"
}

/** Days between which a function wrote lines: of builds whose source was seen with it and without it. */
const linesOf: Readonly<Record<string, readonly [since: string, until: string]>> = {
  llama_new_context_with_model: ["2023-11-01", "2025-02-20"],
  llama_init_from_model: ["2024-11-01", "2025-06-03"],
  llama_kv_cache_init: ["2023-11-01", "2025-06-03"],
  llama_context: ["2025-02-21", "2026-12-01"],
  llama_kv_cache_unified: ["2025-02-21", "2025-10-01"],
  llama_kv_cache: ["2025-08-09", "2026-12-01"],
  sched_reserve: ["2025-10-02", "2026-12-01"],
}

/** The last days before llama.cpp changed what it allocates, and one after all changes: the newest first. */
const days: readonly string[] = [
  "2026-12-01",
  ...[...new Set(buildChanges.map(({ date }) => date))].reverse().map((date) => {
    const before = new Date(Date.parse(date) - 86_400_000)
    return before.toISOString().slice(0, 10)
  }),
]

function windowOf({ lines = [], printed }: LogRow): readonly [since: string, until: string] {
  const known = lines.map((line) => linesOf[line]).filter((window) => window !== undefined)
  // Since then the scheduler's own function prints the buffers.
  if (printed.compute && lines.includes("llama_context") && !lines.includes("sched_reserve"))
    known.push(["2025-02-21", "2026-01-24"])
  const since = known.map(([day]) => day).sort()
  const until = known.map(([, day]) => day).sort()
  return [since.at(-1) ?? "2023-11-01", until[0] ?? "2026-12-01"]
}

/** Numbers of forks count other commits: the lines must be those of the build's day. */
function isOwnBuild(row: LogRow): boolean {
  const number = Number(row.build?.slice(1) ?? 0)
  const [since] = windowOf(row)
  return row.engine === "llama.cpp" && number > 1600 && (number >= 4753 || since < "2025-02-21")
}

function isHost({ backend }: LogRow, bytes: number, printed: number): boolean {
  const more = printed - toMebibytes(bytes)
  return isPrintedAs(bytes, printed, 2) || (backend === "vulkan" && more > 0 && more < pagesOfVulkan)
}

/**
 * The build that a row's program is of: the one it names; else the newest whose lines it prints, and whose buffer on the
 * host beside a device is as large as printed. What is scored is never looked at.
 */
export function buildOf(row: LogRow, hostExpertLayers?: number): ChosenBuild {
  if (row.build && isOwnBuild(row)) return { engineVersion: row.build, from: "build" }
  const [since, until] = windowOf(row)
  const within = days.filter((day) => day >= since && day <= until)
  const newest = within[0] ?? until
  const { compute } = row.printed
  const host = compute && devicesOf(row).length > 0 ? hostSum(compute) : 0
  if (host > 0 && row.microBatch !== undefined)
    for (const day of within)
      if (isHost(row, predict(row, day, hostExpertLayers).host.computeBytes, host))
        return { engineVersion: day, from: "host buffer" }
  return { engineVersion: newest, from: "lines" }
}
