/** What differs between Ollama's versions, read from its tags; the newest is v0.33.0-rc2, 2026-08-21. */
export interface OllamaRules {
  /** First minor version with these rules, of 0.x. */
  readonly minor: number
  /** Tokens a request may have where nobody says how many, by bytes of all devices. */
  readonly contextTiers: readonly (readonly [leastGibibytes: number, tokens: number])[]
  /** Requests at once; "auto": four where they fit, else one. */
  readonly sequences: number | "auto"
  /** Runs llama.cpp's own server; before, some families ran on an engine of its own. */
  readonly runsServer: boolean
}

/** As server/routes.go:2050 of v0.33.0-rc2: thresholds a GiB below the sizes that cards are sold with. */
const tiers = [
  [47, 262_144],
  [23, 32_768],
  [0, 4096],
] as const

const rules: readonly OllamaRules[] = [
  { minor: 30, contextTiers: tiers, sequences: 1, runsServer: true },
  { minor: 16, contextTiers: tiers, sequences: 1, runsServer: false },
  { minor: 10, contextTiers: [[0, 4096]], sequences: 1, runsServer: false },
  { minor: 7, contextTiers: [[0, 4096]], sequences: "auto", runsServer: false },
  { minor: 0, contextTiers: [[0, 2048]], sequences: "auto", runsServer: false },
]

export const newest = "0.33.0"

/** The rules of a version such as `"0.15.2"`; `undefined` where it is none of 0.x. */
export function rulesOf(version: string = newest): OllamaRules | undefined {
  const minor = /^v?0\.(\d+)(?:\.|$)/.exec(version)?.[1]
  return minor === undefined ? undefined : rules.find((rule) => Number(minor) >= rule.minor)
}
