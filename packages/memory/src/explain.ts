import type { Source } from "@plimsoll/specs"
import type { DeviceMemory, MemoryReport } from "./report.ts"
import { type Certainty, type Interval, sumIntervals, type Term, type TermKind } from "./term.ts"
import type { TrainingReport } from "./training/report.ts"

/** A part of an answer, and the parts that it is the sum of. */
export interface Explanation {
  readonly label: string
  readonly bytes: number
  /** Of the whole, 0 to 1. */
  readonly share: number
  /** The least sure of the parts. */
  readonly certainty: Certainty
  readonly interval: Interval
  /** The rule with the numbers that it was applied to; of a device, what it holds. */
  readonly how?: string | undefined
  /** Where the rule was read; of a device, where its capacity was. */
  readonly source?: Source | undefined
  readonly children: readonly Explanation[]
}

const order: readonly TermKind[] = ["weights", "cache", "state", "compute", "output", "overhead"]
const doubt: readonly Certainty[] = ["exact", "fitted", "assumed"]

function leastSure(certainties: readonly Certainty[]): Certainty {
  return doubt[Math.max(0, ...certainties.map((certainty) => doubt.indexOf(certainty)))] ?? "exact"
}

type Part = Omit<Explanation, "share" | "children"> & { readonly children: readonly Part[] }

function ofTerm({ what, of, bytes, certainty, interval, how, source }: Term): Part {
  return { label: of === undefined ? what : `${what} of ${of}`, bytes, certainty, interval, how, source, children: [] }
}

function sumOf(label: string, children: readonly Part[], beside: Pick<Part, "how" | "source"> = {}): Part {
  return {
    label,
    bytes: children.reduce((sum, { bytes }) => sum + bytes, 0),
    certainty: leastSure(children.map(({ certainty }) => certainty)),
    interval: sumIntervals(children.map(({ interval }) => interval)),
    ...beside,
    children,
  }
}

function ofDevice({ name, capacity, fits, interval }: DeviceMemory, terms: readonly Term[]): Part {
  const kinds = order.flatMap((kind) => {
    const own = terms.filter(({ what }) => what === kind)
    return own.length === 0 ? [] : [sumOf(kind, own.map(ofTerm))]
  })
  const verdict = fits === "uncertain" ? "may fit" : fits === "yes" ? "fits" : "does not fit"
  const beside = capacity
    ? { how: `${verdict} in ${capacity.bytes} bytes: ${capacity.how}`, source: capacity.source }
    : {}
  return { ...sumOf(name, kinds, beside), interval }
}

function shared({ children, ...part }: Part, whole: number): Explanation {
  const share = whole === 0 ? 0 : part.bytes / whole
  return { ...part, share, children: children.map((child) => shared(child, whole)) }
}

/**
 * How an answer about memory came about: the whole, by device, by what it is for, by term. Every part is the sum of its
 * children; the last ones carry the formula with its numbers, and where it was read.
 *
 * @param report - the answer of `estimateMemory`
 * @returns a tree of bytes
 * @example
 * ```ts
 * explain(report).children[0]?.children[0]?.label // "weights"
 * ```
 */
export function explain(report: MemoryReport): Explanation {
  const { devices, host, terms, versions, interval } = report
  const places = [
    ...devices.map((device, index) =>
      ofDevice(
        device,
        terms.filter((term) => term.device === index),
      ),
    ),
    ofDevice(
      host,
      terms.filter((term) => term.device === "host"),
    ),
  ].filter(({ children, label }) => children.length > 0 || label !== "host")
  return shared({ ...sumOf(versions.engine, places), interval }, report.totalBytes)
}

/**
 * How an answer about fine-tuning came about: one device of the run, and its terms.
 *
 * @param report - the answer of `estimateTraining`
 * @returns a tree of bytes
 * @example
 * ```ts
 * explainTraining(report).children.map(({ label }) => label) // ["weights", "adapters", "optimizer", "activations", "loss", "overhead"]
 * ```
 */
export function explainTraining({ terms, interval, peakAt, totalBytes }: TrainingReport): Explanation {
  const parts = terms.map(({ what, ...rest }): Part => ({ label: what, ...rest, children: [] }))
  return shared({ ...sumOf("each device", parts, { how: `at its peak, ${moments[peakAt]}` }), interval }, totalBytes)
}

const moments: Readonly<Record<TrainingReport["peakAt"], string>> = {
  loss: "where the loss is computed",
  backward: "in the backward pass",
  step: "at the optimizer's step",
}
