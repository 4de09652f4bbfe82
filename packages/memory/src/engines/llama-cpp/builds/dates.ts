/**
 * Builds and the days they are of: the tags' own commits, as published; 9014, 9542 and 9837 by the day on which
 * docker/model-runner (pulls 901 and 990) and nyo16/llama_cpp_ex (v0.8.19) took them. Builds count commits of the main branch.
 */
const knownBuilds: readonly (readonly [build: number, date: string])[] = [
  [1619, "2023-12-07"],
  [2824, "2024-05-09"],
  [3995, "2024-10-31"],
  [4753, "2025-02-21"],
  [5590, "2025-06-04"],
  [5640, "2025-06-11"],
  [6122, "2025-08-09"],
  [6673, "2025-10-02"],
  [7836, "2026-01-25"],
  [8179, "2026-02-27"],
  [8390, "2026-03-17"],
  [8651, "2026-04-03"],
  [9014, "2026-05-04"],
  [9542, "2026-06-06"],
  [9837, "2026-07-01"],
  [10068, "2026-07-19"],
  [10361, "2026-08-11"],
]

const day = 86_400_000

/**
 * The day a build was made, between those of the two known ones around it: right within a few days, as commits come
 * evenly.
 *
 * @param build - number of a tag such as `b6122`
 * @returns the day, as `YYYY-MM-DD`
 */
export function dateOfBuild(build: number): string {
  const next = knownBuilds.findIndex(([known]) => known >= build)
  const after = knownBuilds[next < 1 ? (next === 0 ? 1 : knownBuilds.length - 1) : next] ?? [1, "1970-01-02"]
  const before = knownBuilds[knownBuilds.indexOf(after) - 1] ?? [0, "1970-01-01"]
  const share = (build - before[0]) / (after[0] - before[0])
  const from = Date.parse(before[1])
  return new Date(from + Math.round((share * (Date.parse(after[1]) - from)) / day) * day).toISOString().slice(0, 10)
}
