import type { Source } from "@plimsoll/specs"

/** Footnotes: each source once, numbered in the order of its first use. */
export interface Footnotes {
  /** The number to print behind a figure, e.g. "[3]". */
  readonly mark: (source: Source | undefined) => string
  readonly lines: () => readonly string[]
}

export function createFootnotes(): Footnotes {
  const numbers = new Map<string, number>()
  return {
    mark: (source) => {
      if (!source) return ""
      const text = source.date ? `${source.where} (${source.date})` : source.where
      const number = numbers.get(text) ?? numbers.size + 1
      numbers.set(text, number)
      return `[${number}]`
    },
    lines: () => [...numbers].map(([text, number]) => `[${number}] ${text}`),
  }
}
