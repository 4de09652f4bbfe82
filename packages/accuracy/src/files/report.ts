import { predictionLayersOf } from "@plimsoll/specs"
import { rivalBytes, rivals } from "../rivals/index.ts"
import { percent, signed, summaryCells, summaryHead, table, thousands } from "./markdown.ts"
import { reasonOf } from "./reasons.ts"
import { isInside, type ScoredFile, type ScoredRepository } from "./score.ts"
import { summaryOf } from "./statistics.ts"

interface Row {
  readonly file: ScoredFile
  readonly repository: ScoredRepository
}

const rowsOf = (repositories: readonly ScoredRepository[]): readonly Row[] =>
  repositories.flatMap((repository) => repository.scored.map((file) => ({ file, repository })))

/** One line for each group, the largest first; groups of fewer files than the least are one line. */
function grouped(rows: readonly Row[], name: string, keyOf: (row: Row) => string, least = 1): string {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  const [large, small] = [[...groups], [...groups]].map((list, index) =>
    list.filter(([, group]) => group.length >= least === (index === 0)),
  )
  const ordered = (large ?? []).toSorted(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
  const others = (small ?? []).flatMap(([, group]) => group)
  const all = others.length > 0 ? [...ordered, [`${small?.length} others`, others] as const] : ordered
  const lines = all.map(([key, group]) => [key, ...summaryCells(summaryOf(group.map(({ file }) => file)))])
  return table([name, ...summaryHead], lines)
}

function besideTheField(rows: readonly Row[]): string {
  const lines = rivals.map((rival) => {
    const asked = rows.flatMap(({ file, repository }) => {
      const bytes = rivalBytes(rival, repository.model, file.name)
      if (bytes === undefined) return []
      return [{ ours: file, error: bytes / file.size.bytes - 1, inside: isInside(bytes, file.size) }]
    })
    const ours = summaryOf(asked.map((entry) => entry.ours))
    const own = [percent(ours.inside), percent(ours.median, 2), percent(ours.percentile97, 2)]
    return [rival.name, ...summaryCells(summaryOf(asked)), ...own]
  })
  const head = ["formula", ...summaryHead, "ours inside", "ours median", "ours 97 %"]
  return `${table(head, lines)}\n\n${rivals.map(({ name, source }) => `- ${name}: ${source}`).join("\n")}`
}

/** Which of the models that predict further tokens were published with those layers. */
function predictionLayers(repositories: readonly ScoredRepository[]): string {
  const having = repositories.filter(
    ({ model, scored }) => scored.length > 0 && predictionLayersOf(model.architecture, "gguf").length > 0,
  )
  const models = [...new Set(having.map(({ model }) => model.id))].sort()
  const lines = models.map((id) => {
    const ofModel = having.filter(({ model }) => model.id === id)
    const without = ofModel.filter(({ shape }) => shape?.withoutPredictionLayers)
    return [id, ofModel.length - without.length, without.length]
  })
  return table(["model", "repositories with", "without"], lines)
}

function countedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
}

function outside(rows: readonly Row[]): string {
  const reasons = new Map<string, Map<ScoredRepository, ScoredFile[]>>()
  for (const { file, repository } of rows.filter(({ file }) => !file.inside)) {
    const reason = reasonOf(file, repository)
    const ofReason = reasons.get(reason) ?? new Map<ScoredRepository, ScoredFile[]>()
    reasons.set(reason, ofReason)
    ofReason.set(repository, [...(ofReason.get(repository) ?? []), file])
  }
  return [...reasons]
    .map(([reason, ofReason]) => {
      const files = [...ofReason.values()].flat().length
      const lines = [...ofReason].map(([{ repository }, list]) => {
        const errors = list.map(({ name, error }) => `${name} ${signed(error)}`)
        return `- ${repository}: ${errors.join(", ")}`
      })
      return `### ${reason} (${files} files)\n\n${lines.join("\n")}`
    })
    .join("\n\n")
}

/** The documentation's page: every published file scored. */
export function fileSizePage(title: string, repositories: readonly ScoredRepository[]): string {
  const rows = rowsOf(repositories)
  const unscored = repositories.flatMap((repository) => repository.unscored)
  const scored = repositories.filter((repository) => repository.scored.length > 0)
  const all = summaryOf(rows.map(({ file }) => file))
  const untold = (rules: "current" | "2025-01") =>
    percent(repositories.reduce((sum, { insideUntold }) => sum + insideUntold[rules], 0) / all.files, 2)
  return [
    title,
    `${thousands(scored.length)} repositories, ${thousands(all.files)} files: ${percent(all.inside, 2)} inside, median error ${percent(all.median, 2)}. With
one version of the rules and the catalogue's shape for every repository, whatever its files tell: ${untold("current")} with those of
llama.cpp v0.5.0, ${untold("2025-01")} with those of January 2024 to spring 2026, when most of these files were made.`,
    `## Beside the field's formulas\n\n${besideTheField(rows)}`,
    `## By publisher\n\n${grouped(rows, "publisher", ({ repository }) => repository.publisher, 40)}`,
    `## By recipe\n\n${grouped(rows, "recipe", ({ file }) => file.name)}`,
    `## By architecture\n\n${grouped(rows, "architecture", ({ repository }) => repository.model.architecture.names.gguf ?? "")}`,
    `## By rules\n\n${grouped(rows, "rules", ({ repository }) => repository.rules)}`,
    `## By stored shape\n\n${grouped(rows, "shape", ({ repository }) => repository.shape?.name ?? "")}`,
    `## Prediction layers\n\n${predictionLayers(repositories)}`,
    `## Not scored\n\n${table(
      ["why", "files"],
      countedBy(unscored, ([, why]) => why),
    )}`,
    `## Outside\n\n${outside(rows)}`,
    "",
  ].join("\n\n")
}
