import { describe, expect, it } from "vitest"
import { baseOf } from "./base.ts"
import { printedSize } from "./printed.ts"
import { reasonOf } from "./reasons.ts"
import { fileSizePage } from "./report.ts"
import { readRepositories } from "./repositories.ts"
import { modelOf, type ScoredRepository, scoreRepository } from "./score.ts"
import { percentile, summaryOf } from "./statistics.ts"

const title = `# File sizes

Every published GGUF whose base is a model of the catalogue, as the sizes were printed, beside what Plimsoll says of the
file: tensors by the quantizer's rules, and the header. The page is the output of a test that scores all of them in every
run. A file is inside where the prediction lies within half a unit of the last printed digit and 0.3 % of what was
printed; errors include that rounding, which for a size printed to 0.1 GiB is up to 1 % of a file of 5 GiB.

A repository's model is told by its name (\`bases.json\`), its importance matrix by its publisher (\`publishers.json\`).
Its files in 16 and 8 bits tell how it is stored, and all of its files which rules it was made by: one set of rules has to
hold for the whole repository, the newest first.`

const repositories = readRepositories()

describe("the record", () => {
  it("names each repository once, and each of its files", () => {
    const names = repositories.map(({ repository }) => repository)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const { files } of repositories) expect(files.length).toBeGreaterThan(0)
  })

  it("has a base in the catalogue for every repository", () => {
    expect(repositories.filter(({ repository }) => !modelOf(repository)).map(({ repository }) => repository)).toEqual(
      [],
    )
  })

  it("says where each size was read", () => {
    for (const { sources } of repositories) expect(sources.join("")).toMatch(/@|https?:/)
  })

  it("takes no model for files that were cut or grown", () => {
    expect(baseOf("somebody/Solar-Open-69B-REAP-GGUF")).toBeUndefined()
    expect(baseOf("somebody/Qwen3-42B-A3B-Brainstorm20x-GGUF")).toBeUndefined()
  })

  it("reads a size with the digits that were printed", () => {
    expect(printedSize("7.0 GiB")).toEqual({ bytes: 7 * 2 ** 30, halfUnit: 0.05 * 2 ** 30 })
    expect(printedSize("7.0 GiB", 3).halfUnit).toBe(0.15 * 2 ** 30)
    expect(printedSize("812 B")).toEqual({ bytes: 812, halfUnit: 0 })
    expect(() => printedSize("about 7 GB")).toThrow("number and a unit")
  })
})

it("summarizes by nearest rank", () => {
  expect(percentile([3, 1, 2, 4], 0.5)).toBe(2)
  expect(percentile([3, 1, 2, 4], 0.97)).toBe(4)
  expect(summaryOf([{ error: -0.5, inside: false }])).toMatchObject({ files: 1, inside: 0, worst: 0.5 })
})

describe("published files", () => {
  const scored: ScoredRepository[] = []

  it("are scored by the thousand", { timeout: 60_000 }, () => {
    scored.push(...repositories.flatMap((repository) => scoreRepository(repository) ?? []))
    expect(scored.flatMap((repository) => repository.scored).length).toBeGreaterThan(7_000)
  })

  it("lie inside in 97 of 100 cases, and the median within rounding", () => {
    const summary = summaryOf(scored.flatMap((repository) => repository.scored))
    expect(summary.inside).toBeGreaterThanOrEqual(0.97)
    expect(summary.median).toBeLessThan(0.005)
  })

  it("have a reason where they lie outside", () => {
    for (const repository of scored)
      for (const file of repository.scored) if (!file.inside) expect(reasonOf(file, repository)).not.toBe("")
  })

  it("are in the table of the documentation", async () => {
    expect(scored.length).toBeGreaterThan(600)
    await expect(fileSizePage(title, scored)).toMatchFileSnapshot("../../../../docs/file-sizes.md")
  })
})
