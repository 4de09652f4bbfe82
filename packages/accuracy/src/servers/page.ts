import type { CapacityVerdict } from "./capacity.ts"
import type { BudgetVerdict } from "./end-to-end.ts"

/** A row that was left out, or that has no answer, and why. */
export interface Left {
  readonly id: string
  readonly why: string
}

const intro = `# Servers

What vLLM, SGLang and TensorRT-LLM printed as they started, beside what Plimsoll says. Rows stand in
\`packages/accuracy/src/servers/rows.json\` with their sources; a row is left out for a reason that stands below, found before
any prediction. The page is the output of a test.

First: how many tokens, or for models with several kinds of layers how many requests, the *printed* budget of cache holds. A
row is equal where what was printed lies between the predictions for the budget half a printed digit lower and higher. Of
several ranks the one with least room decides, and the printed budget may be another's: vllm-31 has 4 of them, vllm-67 has 8.
`

const share = (value: number) => `${(100 * value).toFixed(2)} %`
const short = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(2))

/** The value that nine in ten do not exceed. */
export function ninetieth(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(0.9 * sorted.length) - 1] ?? Number.NaN
}

export function serversPage(
  capacities: readonly (CapacityVerdict | Left)[],
  budgets: readonly (BudgetVerdict | Left)[],
  leftOut: readonly number[],
): string {
  const asked = capacities.filter((one): one is CapacityVerdict => "row" in one)
  const predicted = budgets.filter((one): one is BudgetVerdict => "row" in one)
  const capacityRows = asked.map(({ row, measure, printed, predicted: said, equal }) =>
    [row.id, row.model, row.speculative ?? "", measure, short(printed), short(said), equal ? "equal" : "differs"].join(
      " | ",
    ),
  )
  const budgetRows = predicted.map(({ row, settings, printed, predicted: said, low, high, ofDevice, inside }) =>
    [
      row.id,
      row.model,
      settings,
      printed.toFixed(2),
      said.toFixed(2),
      `${low.toFixed(2)} to ${high.toFixed(2)}`,
      share(ofDevice),
      inside ? "inside" : "outside",
    ].join(" | "),
  )
  const plain = asked.filter(({ row }) => row.speculative === undefined)
  const stated = predicted.filter(({ settings }) => settings === "stated")
  const others = predicted.filter(({ settings }) => settings !== "stated")
  const left = (list: readonly (CapacityVerdict | BudgetVerdict | Left)[]) =>
    list.filter((one): one is Left => "why" in one).map(({ id, why }) => `- ${id}: ${why}`)
  return [
    intro,
    `${plain.filter(({ equal }) => equal).length} of ${plain.length} rows without a model that drafts are equal; of those with one, whose layers are not`,
    `in the model's config, ${asked.filter(({ row, equal }) => row.speculative !== undefined && equal).length} of ${asked.length - plain.length}.`,
    "",
    "| row | model | drafts with | measure | printed | predicted | |",
    "|---|---|---|---|--:|--:|---|",
    ...capacityRows.map((row) => `| ${row} |`),
    "",
    "Second: the budget itself, from the device, the share of it and the model alone. Nine in ten of the",
    `${stated.length} rows that state their batch settings are off by at most ${share(ninetieth(stated.map(({ ofDevice }) => Math.abs(ofDevice))))} of the device; of the ${others.length} that do not,`,
    `${others.filter(({ inside }) => inside).length} lie inside the bounds. The figures of the reserve were fitted on rows among these; fitted again on every`,
    `source but a row's own, they are off by at most ${share(ninetieth(leftOut))} in nine of ten of ${leftOut.length} rows.`,
    "",
    "| row | model | settings | printed GiB | predicted | bounds | of the device | |",
    "|---|---|---|--:|--:|---|--:|---|",
    ...budgetRows.map((row) => `| ${row} |`),
    "",
    "## Left out of the first",
    "",
    ...left(capacities),
    "",
    "## Left out of the second",
    "",
    ...left(budgets),
    "",
  ].join("\n")
}
