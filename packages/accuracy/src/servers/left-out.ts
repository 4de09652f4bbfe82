import type { Term } from "@plimsoll/memory"
import { percentile } from "../files/statistics.ts"
import { deviceOf, modelOf, reportOf } from "./ask.ts"
import { type BudgetVerdict, budgetVerdict } from "./end-to-end.ts"
import { gibibyte, type ServerRow } from "./rows.ts"

/** Figures of the reserve, as one set of rows gives them; bytes of a logit, GiB beside PyTorch. */
interface Fitted {
  readonly logit: number
  readonly alone: number
  readonly perPeer: number
}

/** Rows of one repository, or of one thread, stand and fall together. */
function sourceOf({ id, source }: ServerRow): string {
  const file = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\//.exec(source)?.[1]
  return file ?? (source.startsWith("https://") ? source : id)
}

const median = (values: readonly number[]) => percentile(values, 0.5)

/** The middle of the sources' middles, so that none weighs more for having many rows. */
function bySource(rows: readonly (readonly [row: ServerRow, value: number])[]): number | undefined {
  const groups = new Map<string, number[]>()
  for (const [row, value] of rows) groups.set(sourceOf(row), [...(groups.get(sourceOf(row)) ?? []), value])
  return groups.size === 0 ? undefined : median([...groups.values()].map(median))
}

/** What a row's answer says of its device's reserve, GiB; and of a forward pass alone, which samples nothing. */
interface Reserve {
  readonly row: ServerRow
  readonly verdict: BudgetVerdict
  readonly activation: number
  readonly forward: number
  readonly held: number
  /** GiB for each byte of a logit. */
  readonly logits: number
  readonly nonTorch: number
  readonly peers: number
}

function reserveOf(row: ServerRow): Reserve | undefined {
  const [report, alone] = [reportOf(row), reportOf({ ...row, maximumSequences: 1 })]
  const architecture = modelOf(row)?.architecture
  if (!report || !alone || !architecture || row.engine !== "vllm") return undefined
  const term = (of: typeof report, what: Term["what"]) =>
    (of.terms.find((one) => one.what === what && one.device === 0)?.bytes ?? 0) / gibibyte
  const { maximumSequences, maximumBatchedTokens } = report.resolved
  const [sequences, tokens] = [Number(maximumSequences), Number(maximumBatchedTokens)]
  return {
    row,
    verdict: budgetVerdict(row),
    activation: term(report, "compute"),
    forward: term(alone, "compute"),
    held: (2 * tokens * architecture.hiddenSize) / gibibyte,
    logits: (Math.min(sequences, tokens) * Math.ceil(architecture.vocabularySize / 64) * 64) / gibibyte,
    nonTorch: term(report, "overhead"),
    peers: Math.min(row.tensorParallel ?? 1, 8) - 1,
  }
}

/** Bytes of a logit that a row's own figures give: as printed, or what is left where its other parts are as predicted. */
function logitOf({ row, verdict, activation, held, logits, forward }: Reserve): number | undefined {
  const actual = row.printed.activationGiB ?? activation + verdict.predicted - verdict.printed
  return actual > forward ? (actual - held) / logits : undefined
}

const predictedLogit = ({ activation, held, logits }: Reserve) => (activation - held) / logits

/**
 * Without FlashInfer logits are sorted, which takes more than twice as much: rows of one way tell nothing of the other. What
 * a sampler takes that does neither, 2 and 4 bytes a logit, is read from its source and fitted to nothing.
 */
function wayOf(reserve: Reserve): "plain" | "unsorted" | "sorted" {
  const logit = predictedLogit(reserve)
  if (logit < 8) return "plain"
  return logit > 20 ? "sorted" : "unsorted"
}

function fit(
  rows: readonly ServerRow[],
  reserves: readonly Reserve[],
  of: Reserve,
): { [Figure in keyof Fitted]: Fitted[Figure] | undefined } {
  const printed = rows.flatMap((row) => {
    const { nonTorchGiB } = row.printed
    const [own, ranks] = [row.otherEngine === undefined && !row.failed, row.tensorParallel ?? 1]
    return nonTorchGiB === undefined || !own ? [] : [{ row, ranks, nonTorchGiB }]
  })
  const alone = bySource(printed.flatMap((one) => (one.ranks === 1 ? [[one.row, one.nonTorchGiB] as const] : [])))
  const perPeer = bySource(
    printed.flatMap((one) =>
      one.ranks > 1 ? [[one.row, (one.nonTorchGiB - (alone ?? 0)) / (Math.min(one.ranks, 8) - 1)] as const] : [],
    ),
  )
  const way = wayOf(of)
  const alike = reserves.flatMap((reserve) => {
    const own = wayOf(reserve) === way ? logitOf(reserve) : undefined
    return own === undefined ? [] : [[reserve.row, own] as const]
  })
  return { logit: way === "plain" ? predictedLogit(of) : bySource(alike), alone, perPeer }
}

/**
 * Errors of budgets, as shares of the device, where the figures of the reserve are fitted on all sources but the row's own;
 * `undefined` where no other source tells one of them.
 */
export function leftOutErrors(
  rows: readonly ServerRow[],
  verdicts: readonly BudgetVerdict[],
): readonly { readonly row: ServerRow; readonly error: number | undefined }[] {
  const reserves = verdicts.flatMap(({ row }) => reserveOf(row) ?? [])
  return reserves.map((reserve) => {
    const { row, verdict, activation, forward, held, logits, nonTorch, peers } = reserve
    const isOther = (other: ServerRow) => sourceOf(other) !== sourceOf(row)
    const { logit, alone, perPeer } = fit(
      rows.filter(isOther),
      reserves.filter((other) => isOther(other.row)),
      reserve,
    )
    if (logit === undefined || alone === undefined || perPeer === undefined) return { row, error: undefined }
    const more = Math.max(forward, held + logit * logits) - activation + alone + perPeer * peers - nonTorch
    const size = (deviceOf(row)?.memoryBytes ?? Number.NaN) / gibibyte
    return { row, error: (verdict.predicted - more - verdict.printed) / size }
  })
}
