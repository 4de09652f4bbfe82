import type { Rule } from "./finding.ts"

/** A driver reports no more memory than was sold, for it keeps a part for itself. */
export const reportedMemory: Rule = ({ hardware }) =>
  hardware.flatMap(({ id, memoryBytes, reportedMemory: reported }) => {
    if (!reported || reported.value <= memoryBytes) return []
    return {
      rule: "reported-memory",
      entry: id,
      expected: `at most ${memoryBytes} bytes, as marketed`,
      actual: `${reported.value} bytes`,
      tip: "nvidia-smi prints MiB: multiply by 1048576.",
    }
  })
