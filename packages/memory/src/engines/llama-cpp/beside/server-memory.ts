import { type Architecture, rowBytes } from "@plimsoll/specs"
import type { Term } from "../../../term.ts"
import { cacheKinds } from "../attention-blocks.ts"
import { widthsOf } from "../cache.ts"
import type { LlamaCppOptions } from "../options.ts"
import { sequenceStateBytes } from "../state.ts"
import type { Loaded } from "./draft.ts"

/** What of a sequence cannot be taken back token by token: what its windows see, and its recurrent state. */
function checkpointBytes(architecture: Architecture, options: LlamaCppOptions): number {
  const { cacheKeys, cacheValues, fullWindowCache, sequenceContext } = options
  const windows = cacheKinds(architecture).map((kind) => {
    if (kind.window === undefined || fullWindowCache) return 0
    const { keys, values } = widthsOf(kind, options)
    const row = (type: LlamaCppOptions["cacheKeys"], width: number) => (width === 0 ? 0 : rowBytes(type, width))
    const cells = Math.min(kind.window, sequenceContext) * kind.layers.length
    return cells * (row(cacheKeys, keys) + row(cacheValues, values))
  })
  return windows.reduce((sum, bytes) => sum + bytes, sequenceStateBytes(architecture))
}

/**
 * Copies of earlier prompts, and of the states in between that a slot may go back to: none when the server starts, and up to
 * their limits later (as tools/server/server-context.cpp:1359 and :2299).
 *
 * @param drafted - what drafts: its cache goes into every checkpoint
 */
export function serverTerms({ request, options }: Loaded, drafted: readonly Term[]): readonly Term[] {
  const { sequences, unifiedCache, promptCacheBytes = 0, contextCheckpoints = 0 } = options
  const term = (of: string, high: number, how: string, from: string): readonly Term[] =>
    high === 0
      ? []
      : [
          {
            what: "cache",
            of,
            bytes: 0,
            device: "host",
            certainty: "assumed",
            interval: { low: 0, high, coverage: 1 },
            how,
            source: { where: `llama.cpp v0.5.0 ${from}` },
          },
        ]
  const own = checkpointBytes(request.model.architecture, options)
  const ofDraft = drafted.reduce(
    (sum, { what, bytes }) => (what === "cache" || what === "state" ? sum + bytes : sum),
    0,
  )
  const each = own === 0 ? 0 : own + Math.ceil(ofDraft / (unifiedCache ? 1 : sequences))
  return [
    ...term(
      "earlier prompts",
      promptCacheBytes,
      `none at the start, up to ${promptCacheBytes} bytes (--cache-ram)`,
      "tools/server/server-context.cpp:1359",
    ),
    ...term(
      "checkpoints",
      each * contextCheckpoints * sequences,
      `none at the start, up to ${contextCheckpoints} a slot (--ctx-checkpoints) × ${sequences} slots × ${each} bytes`,
      "tools/server/server-context.cpp:2299",
    ),
  ]
}
