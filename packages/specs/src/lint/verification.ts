import type { Rule } from "./finding.ts"

/** What is marked as verified says by what, and nothing else does. */
export const verification: Rule = ({ hardware }) =>
  hardware.flatMap(({ id, verified, verifiedBy }) => {
    if (verified === (verifiedBy !== undefined)) return []
    return {
      rule: "verification",
      entry: id,
      expected: verified ? "verifiedBy" : "no verifiedBy, for verified is false",
      actual: verifiedBy === undefined ? "none" : `"${verifiedBy}"`,
      tip: "Name what the figures were checked against, or mark the entry as unverified.",
    }
  })
