import { exactly, type Term } from "../term.ts"
import { checkTraining } from "./check.ts"
import { phasesOf, planOf, stateBytes, type TrainingPlan } from "./phases.ts"
import type { TrainingReport, TrainingTerm, TrainingTermKind } from "./report.ts"
import type { TrainingRequest } from "./request.ts"

const MiB = 2 ** 20
const zero = { where: "Rajbhandari et al. 2020, ZeRO, section 3.1" }
const korthikanti = { where: "Korthikanti et al. 2022, section 4.1, counted for these blocks" }
const lowRank = { where: "Hu et al. 2021, LoRA: rank × (inputs + outputs)" }

interface Draft {
  readonly what: TrainingTermKind
  readonly bytes: number
  /** Bounds as shares of it. */
  readonly low: number
  readonly high: number
  readonly how: string
  readonly source: Term["source"]
}

function toTerm({ low, high, bytes, ...rest }: Draft): TrainingTerm {
  const rounded = Math.round(bytes)
  const bounds = { low: Math.floor(rounded * low), high: Math.ceil(rounded * high), coverage: 0.9 }
  return {
    ...rest,
    bytes: rounded,
    certainty: rest.source.where === "assumed" ? "assumed" : "fitted",
    interval: low === 1 && high === 1 ? exactly(rounded) : bounds,
  }
}

const over = (devices: number) => (devices > 1 ? ` over ${devices} devices` : "")

function weightDrafts(plan: TrainingPlan, { method }: TrainingRequest): readonly Draft[] {
  const { weights, storedBytes, gatheredBytes, shares, elementBytes, adapterBytes, rank } = plan
  const isShared = shares.weights > 1
  const stored: Draft = {
    what: "weights",
    bytes: storedBytes / shares.weights + gatheredBytes,
    // Parts that are whole for a moment are more or fewer than two layers.
    low: isShared ? 0.9 : 1,
    high: isShared ? 1.15 : 1.02,
    how: `${weights.elements} weights ${method === "qlora" ? "in NF4 with nested scales" : `of ${elementBytes} bytes`}${over(shares.weights)}${isShared ? ", and two layers whole" : ""}`,
    source: zero,
  }
  if (method === "full") return [stored]
  const adapters: Draft = {
    what: "adapters",
    bytes: (adapterBytes * weights.adapterElements) / shares.weights,
    low: 1,
    high: 1.02,
    how: `${weights.adapted} matrices with rank ${rank}: ${weights.adapterElements} weights of ${adapterBytes} bytes`,
    source: lowRank,
  }
  return [stored, adapters]
}

function activationsHow({ tokens, saved, checkpointing }: TrainingPlan): string {
  if (checkpointing === false) return `${tokens} tokens × ${saved.all} bytes in all layers`
  const inputs =
    checkpointing === "offloaded" ? "layers' inputs on the host" : `${saved.inputs} bytes of layers' inputs`
  return `${tokens} tokens: ${inputs}, ${saved.widest} bytes of the layer that is computed again`
}

/**
 * What fine-tuning takes on each device at its peak, term by term: weights, gradients, states of the optimizer,
 * activations by the blocks' shapes, logits and their loss.
 *
 * @param request - model, method and options; what is left out takes what trainers take
 * @returns bytes of one device, with bounds, and what they are the sum of
 * @throws PlimsollError `INVALID_REQUEST` for values out of range
 * @example
 * ```ts
 * estimateTraining({ model: llama318B, method: "qlora", sequenceLength: 2048 }).peakAt // "loss"
 * ```
 */
export function estimateTraining(request: TrainingRequest): TrainingReport {
  checkTraining(request)
  const plan = planOf(request)
  const { peak, hostBytes } = phasesOf(plan, request)
  const { trainable, gradientWidth, masterWidth, shares, optimizer, rule, lossRule, tokens } = plan
  const { vocabularySize } = request.model.architecture
  const copy = masterWidth > 0 ? ` and ${masterWidth} of a copy` : ""
  const drafts: readonly Draft[] = [
    ...weightDrafts(plan, request),
    {
      what: "gradients",
      bytes: peak.gradients,
      low: 1,
      high: 1.05,
      how: `${trainable} weights of ${gradientWidth} bytes${over(shares.gradients)}`,
      source: zero,
    },
    {
      what: "optimizer",
      bytes: peak.optimizer,
      low: 0.98,
      high: 1.1,
      how: `${optimizer}: ${stateBytes(plan)} bytes a weight${rule.isPaged ? " on the host" : ""}${copy}${over(shares.optimizer)}`,
      source: { where: rule.source },
    },
    {
      what: "activations",
      bytes: peak.activations,
      low: 0.75,
      high: 1.35,
      how: activationsHow(plan),
      source: korthikanti,
    },
    {
      what: "loss",
      bytes: peak.loss,
      low: lossRule.low / lossRule.value,
      high: lossRule.high / lossRule.value,
      how: `${tokens} tokens × ${vocabularySize} × ${lossRule.value} bytes: ${lossRule.how}`,
      source: { where: lossRule.source },
    },
    {
      what: "overhead",
      bytes: 700 * MiB,
      low: 0.3,
      high: 2.5,
      how: "CUDA context, workspaces, fragments of PyTorch's allocator",
      source: { where: "assumed" },
    },
  ]
  const terms = drafts.map(toTerm).filter(({ bytes }) => bytes > 0)
  const sum = (pick: (term: TrainingTerm) => number) => terms.reduce((total, term) => total + pick(term), 0)
  return {
    totalBytes: sum(({ bytes }) => bytes),
    interval: { low: sum(({ interval }) => interval.low), high: sum(({ interval }) => interval.high), coverage: 0.9 },
    terms,
    peakAt: peak.peakAt,
    hostBytes,
    trainableElements: trainable,
    elements: plan.weights.elements,
  }
}
