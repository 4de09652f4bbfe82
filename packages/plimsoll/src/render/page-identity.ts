import { type Architecture, blocksOf, layersOf, type Model, type ParameterCounts } from "@plimsoll/specs"
import { unknownFields, unverifiedFields } from "@plimsoll/specs/models"
import { formatBillions, formatInteger } from "./format.ts"
import type { Footnotes } from "./sources.ts"
import { renderTable } from "./table.ts"

const capabilityWords: Readonly<Record<string, string>> = {
  toolUse: "tool use",
  fillInTheMiddle: "filling in the middle",
}

function shapeLine({ architecture }: Model): string {
  const layers = layersOf(architecture)
  const blocks = layers.flatMap(blocksOf)
  const attention = blocks.find((block) => block.kind === "attention")
  const experts = blocks.filter((block) => block.kind === "experts")
  const [first] = experts
  const heads = attention ? `, ${attention.heads} heads over ${attention.kvHeads} KV heads of ${attention.keyDim}` : ""
  const mixture = first
    ? `, ${experts.length} with ${first.active} of ${first.experts} experts${first.shared ? ` and ${first.shared.count} shared` : ""}`
    : ""
  return `${layers.length} layers${mixture}${heads}, width ${formatInteger(architecture.hiddenSize)}`
}

function parameterLines(parameters: ParameterCounts, { predictionLayersIn }: Architecture, notes: Footnotes): string {
  const { total, predictionLayers, active } = parameters
  // Some converters leave these layers out of the file.
  const whereabouts = predictionLayersIn === "checkpoint" ? "in the checkpoint alone" : "in the file and not loaded"
  const parts =
    predictionLayers > 0
      ? ` = ${formatBillions(total - predictionLayers)} model + ${formatBillions(predictionLayers)} prediction layer, ${whereabouts}`
      : ""
  const how = notes.mark({ where: "derived: the shapes of every tensor of the published checkpoint" })
  return `${formatBillions(total)}${parts}; ${formatBillions(active)} read per token ${how}`
}

/** Who made the model, what it is for and what it is made of. */
export function identityLines(model: Model, parameters: ParameterCounts, notes: Footnotes): readonly string[] {
  const [source] = model.sources
  const row = notes.mark(source)
  const dated = (label: string, fact: Model["released"]) =>
    fact
      ? `${label} ${fact.value}${fact.verified === false ? " (unverified)" : ""} ${notes.mark(fact.source)}`
      : `${label} unknown`
  const { downloads } = model
  return [
    `${model.name} · ${model.publisher} · ${model.family} · https://huggingface.co/${model.repository} ${row}`,
    `${dated("released", model.released)} · ${dated("licence", model.license)}`,
    `for ${model.capabilities.map((name) => capabilityWords[name] ?? name).join(", ")}; reads ${model.modalities.join(", ")} ${row}`,
    ...(downloads
      ? [`${formatInteger(downloads.value)} downloads on Hugging Face ${notes.mark(downloads.source)}`]
      : []),
    "",
    `parameters  ${parameterLines(parameters, model.architecture, notes)}`,
    `shape       ${shapeLine(model)} ${row}`,
    ...towerLines(model, parameters),
    `context     ${formatInteger(model.architecture.contextLength)} tokens ${row}${statedContext(model, notes)}`,
    ...knowledgeLines(model),
  ]
}

function towerLines({ towers = [], modalities }: Model, parameters: ParameterCounts): readonly string[] {
  const counted = parameters.towers || towers.reduce((sum, tower) => sum + tower.parameters, 0)
  const reads = modalities.filter((modality) => modality !== "text").join(", ")
  return counted > 0 ? [`towers      ${formatBillions(counted)} for ${reads}; beside the parameters above`] : []
}

function statedContext({ contextLength }: Model, notes: Footnotes): string {
  return contextLength ? `; ${formatInteger(contextLength.value)} published ${notes.mark(contextLength.source)}` : ""
}

/** What the page does not know, and what it shows without a source that confirms it. */
function knowledgeLines(model: Model): readonly string[] {
  const line = (label: string, fields: readonly string[]) =>
    fields.length > 0 ? [`${label.padEnd(11)} ${fields.map(fieldWords).join(", ")}`] : []
  return [...line("unverified", unverifiedFields(model)), ...line("unknown", unknownFields(model))]
}

/** `"publishedParameters"` → `"published parameters"`; names of a config's fields stay as they are. */
function fieldWords(field: string): string {
  return field.startsWith("config")
    ? field
    : field
        .replace("license", "licence")
        .replaceAll(/[A-Z]|\./g, (mark) => (mark === "." ? " " : ` ${mark.toLowerCase()}`))
}

/** Published results, each with its source. */
export function benchmarkLines(model: Model, notes: Footnotes): readonly string[] {
  if (model.benchmarks.length === 0) return ["No benchmark with a source is known."]
  const rows = model.benchmarks.map(({ name, score, metric, source }) => [
    name,
    String(score),
    metric,
    notes.mark(source),
  ])
  return [
    "Benchmarks",
    renderTable([{ head: "name" }, { head: "score", align: "right" }, { head: "metric" }, { head: "source" }], rows),
  ]
}
