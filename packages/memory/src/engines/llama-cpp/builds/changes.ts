import type { BuildRules } from "./rules.ts"

/** One change of llama.cpp that moved bytes. */
export interface BuildChange {
  /**
   * Day it came to the main branch: right within some days, as a pull request's page shows when it was opened; the builds
   * in `where` bound it.
   */
  readonly date: string
  /** What holds from then on. */
  readonly rules: Partial<BuildRules>
  /** The change, and between which builds the source was seen without it and with it. */
  readonly where: string
}

/**
 * What moved bytes in llama.cpp since buffers are printed for each backend, in the order in which it came.
 *
 * @example
 * ```ts
 * buildChanges[0]?.where // "llama.cpp pull 6122"
 * ```
 */
export const buildChanges: readonly BuildChange[] = [
  { date: "2024-03-26", rules: { batchOutput: false }, where: "llama.cpp pull 6122" },
  { date: "2024-05-13", rules: { kernelPadding: true }, where: "llama.cpp pull 7257; in b3995 src/llama.cpp:4035" },
  { date: "2024-12-05", rules: { maskRows: 64 }, where: "llama.cpp ggml.h GGML_KQ_MASK_PAD: 32 in b3995, 64 in b4753" },
  { date: "2025-04-15", rules: { latentValues: "rank" }, where: "llama.cpp pull 12801" },
  { date: "2025-05-20", rules: { wholeWindows: false }, where: "llama.cpp pull 13194; not in b4753, in b5590" },
  { date: "2025-06-29", rules: { separateGates: false }, where: "llama.cpp pull 14158; not in b5640, in b6122" },
  { date: "2025-07-16", rules: { oneCache: false }, where: "llama.cpp pull 14363; not in b5640, in b6122" },
  { date: "2025-08-02", rules: { copiesIntoCache: false }, where: "llama.cpp pull 14959; in b6122" },
  { date: "2025-08-30", rules: { plainAttention: false }, where: "llama.cpp pull 15434; not in b6122, in b6673" },
  { date: "2025-09-08", rules: { metalScratch: "experts" }, where: "llama.cpp ggml-metal.cpp: not in b6122, in b6673" },
  { date: "2025-09-25", rules: { lateExpertWeights: false }, where: "llama.cpp pull 16130; not in b6122, in b6673" },
  { date: "2025-11-01", rules: { metalScratch: "blocks" }, where: "llama.cpp ggml-metal.cpp: not in b6673, in b7836" },
  { date: "2025-11-02", rules: { oneSlot: false }, where: "llama.cpp pull 16736; not in b6673, in b7836" },
  { date: "2025-11-07", rules: { kernelPadding: false }, where: "llama.cpp pull 17046; not in b6673, in b7836" },
  {
    date: "2025-11-13",
    rules: { keysFirst: false, plainRouting: false },
    where: "llama.cpp src/llama-graph.cpp (build_attn, build_moe_ffn): not in b6673, in b7836",
  },
  { date: "2025-12-10", rules: { maskRows: 1 }, where: "llama.cpp commit 4dff236; not in b6673, in b7836" },
  // Every build pins them; but its simulation of a load, which later rules are of, forgets what is pinned
  // (v0.5.0 ggml/src/ggml-backend.cpp, ggml_backend_sched_reserve_size resets the scheduler behind the graph's making).
  { date: "2025-12-15", rules: { pinsNorms: false }, where: "llama.cpp pull 16653; not in b6673, in b7836" },
  { date: "2026-01-19", rules: { tokensOnly: false }, where: "llama.cpp pull 18898; not in b6673, in b7836" },
  {
    date: "2026-01-25",
    rules: { latentValues: "none" },
    where: "llama.cpp pull 19067; not in b6673, in b7836",
  },
  { date: "2026-04-01", rules: { unrotatedCache: false }, where: "llama.cpp pull 21038; not in b8390, in b10068" },
  { date: "2026-05-16", rules: { plainRows: false }, where: "llama.cpp pull 22673; not in b8390, in b10068" },
  { date: "2026-05-28", rules: { wideMasks: false }, where: "llama.cpp pull 23764; not in b8390, in b10068" },
  { date: "2026-06-01", rules: { everyOutput: false }, where: "llama.cpp pull 23861; not in b8390, in b10068" },
  { date: "2026-06-03", rules: { unstagedCache: false }, where: "llama.cpp pull 23907; not in b8390, in b10068" },
  { date: "2026-08-28", rules: { metalScratch: "copy" }, where: "llama.cpp ggml-metal.cpp: not in b10361, in v0.4.0" },
  {
    date: "2026-09-20",
    rules: { metalScratch: "scales" },
    where: "llama.cpp ggml-metal.cpp: not in v0.4.0, in v0.5.0",
  },
]
