import type { AttentionBlock } from "../architecture/blocks/attention.ts"
import type { ConfigReader } from "./config.ts"

type Heads = Pick<AttentionBlock, "heads" | "kvHeads" | "keyDim" | "valueDim">

/** What a family calls the sizes of heads that windowed layers have of their own. */
interface WindowHeadFields {
  readonly heads: string
  readonly kvHeads: string
  readonly keyDim?: string
  readonly valueDim?: string
}

/** Sizes of the heads of windowed layers; those of the other layers where the config says nothing of its own. */
export function readWindowHeads(config: ConfigReader, attention: Heads, fields: WindowHeadFields): Heads {
  const heads = config.integer(fields.heads, { fallback: attention.heads })
  const kvHeads = config.integer(fields.kvHeads, { fallback: attention.kvHeads })
  if (heads % kvHeads !== 0) throw config.wrong(fields.kvHeads, `a divisor of ${fields.heads} (${heads})`)
  const dimension = (field: string | undefined, fallback: number) =>
    field === undefined ? fallback : config.integer(field, { fallback })
  const keyDim = dimension(fields.keyDim, attention.keyDim)
  return { heads, kvHeads, keyDim, valueDim: dimension(fields.valueDim, attention.valueDim) }
}
