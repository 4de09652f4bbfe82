import type { MadeModels } from "./files.ts"

/** Facts without an entry, by what they have in common: one that only some are given is no reason of its own. */
export function byReason(skipped: MadeModels["skipped"]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { id, reason } of skipped) {
    const [kind = reason, detail = ""] = split(reason)
    const group = groups.get(kind) ?? []
    groups.set(kind, group)
    group.push(detail === "" ? id : `${id} (${detail})`)
  }
  return new Map([...groups].sort(([, left], [, right]) => right.length - left.length))
}

/** What is said of several models, and what of one alone. */
function split(reason: string): readonly string[] {
  if (reason.startsWith("incomplete: ")) return ["incomplete"]
  const unknown = /(?:no adapter knows model_type|only an adapter for|^UNKNOWN_ARCHITECTURE: .*, got) ("[^"]*")/.exec(
    reason,
  )
  if (unknown) return ["no adapter", JSON.parse(unknown[1] ?? '""')]
  return [reason]
}
