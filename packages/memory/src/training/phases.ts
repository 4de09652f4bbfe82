import { type LossRule, lossRules } from "./loss.ts"
import { type OptimizerName, type OptimizerRule, optimizerRules, type TrainingRequest } from "./request.ts"
import { type SavedBytes, savedBytes } from "./saved.ts"
import { fourBitBytes, type TrainedWeights, trainedWeights } from "./weights.ts"

/** A request with its defaults, and what of it is counted once. */
export interface TrainingPlan {
  readonly tokens: number
  readonly devices: number
  readonly rank: number
  readonly optimizer: OptimizerName
  readonly rule: OptimizerRule
  readonly weights: TrainedWeights
  readonly saved: SavedBytes
  readonly lossRule: LossRule
  readonly checkpointing: boolean | "offloaded"
  readonly trainable: number
  /** Bytes of a weight, of a gradient, of a 32-bit copy and of a state. */
  readonly elementBytes: number
  readonly adapterBytes: number
  readonly gradientWidth: number
  readonly masterWidth: number
  readonly stateWidth: number
  /** Devices that share states, gradients and weights. */
  readonly shares: Readonly<Record<"optimizer" | "gradients" | "weights", number>>
  readonly storedBytes: number
  /** Layers that are whole beside a device's share. */
  readonly gatheredBytes: number
}

export function planOf(request: TrainingRequest): TrainingPlan {
  const { method, sequenceLength, batch = 1, rank = 8, targets = "all", devices = 1, zeroStage = 0 } = request
  const { precision = "mixed", optimizer = "adamw", flashAttention = true, fusedKernels = false } = request
  const { architecture } = request.model
  const isFull = method === "full"
  const weights = trainedWeights(architecture, rank, targets)
  const elementBytes = isFull && precision === "float32" ? 4 : 2
  const adapterBytes = request.adapterPrecision === "bfloat16" ? 2 : 4
  const storedBytes = method === "qlora" ? fourBitBytes(architecture) : elementBytes * weights.elements
  const shared = (least: number) => (zeroStage >= least ? devices : 1)
  return {
    tokens: sequenceLength * batch,
    devices,
    rank,
    optimizer,
    rule: optimizerRules[optimizer],
    weights,
    saved: savedBytes(architecture, { sequenceLength, flashAttention, fusedKernels, isFull }),
    lossRule: lossRules[request.loss ?? "plain"],
    checkpointing: request.gradientCheckpointing ?? true,
    trainable: isFull ? weights.elements : weights.adapterElements,
    elementBytes,
    adapterBytes,
    gradientWidth: isFull ? elementBytes : adapterBytes,
    masterWidth: isFull && precision === "mixed" ? 4 : 0,
    stateWidth: isFull ? (precision === "bfloat16" ? 2 : 4) : adapterBytes,
    shares: { optimizer: shared(1), gradients: shared(2), weights: shared(3) },
    storedBytes,
    // The layer that is computed and the one that is fetched meanwhile.
    gatheredBytes: zeroStage === 3 ? 2 * (storedBytes / weights.elements) * weights.layerElements : 0,
  }
}

/** Bytes of the optimizer's states a weight, without its 32-bit copy. */
export function stateBytes({ rule, stateWidth }: TrainingPlan): number {
  return rule.states * (rule.width === "8bit" ? 1 + 4 / 256 : stateWidth)
}

/** What stands at once beside weights and adapters, bytes. */
export interface Phase {
  readonly peakAt: "loss" | "backward" | "step"
  readonly gradients: number
  readonly optimizer: number
  readonly activations: number
  readonly loss: number
}

export interface Phases {
  readonly peak: Phase
  /** Of the optimizer, moved to the host where the device is full. */
  readonly hostBytes: number
}

/** The moment at which most stands at once: at the loss, as the backward pass begins or ends, or at the step. */
export function phasesOf(plan: TrainingPlan, request: TrainingRequest): Phases {
  const { tokens, saved, checkpointing, trainable, rule, masterWidth, gradientWidth, stateWidth, shares } = plan
  const { hiddenSize, vocabularySize } = request.model.architecture
  const copies = (trainable * masterWidth) / shares.optimizer
  const states = (trainable * stateBytes(plan)) / shares.optimizer
  const optimizer = rule.isPaged ? copies : copies + states
  const all = (trainable * gradientWidth) / shares.gradients
  // Where each gradient is used as it is made, the largest stands alone.
  const gradients = request.fusedBackward ? Math.min(all, gradientWidth * plan.weights.largestElements) : all
  const summed = (request.accumulation ?? 1) > 1 ? gradients : 0
  // The head's own gradient is made while those of logits stand.
  const head = (gradientWidth * hiddenSize * vocabularySize) / shares.gradients
  const atLoss = request.method === "full" ? Math.max(summed, head) : summed
  const keepsAll = checkpointing === false
  const kept = tokens * (keepsAll ? saved.all : checkpointing === "offloaded" ? 0 : saved.inputs)
  const again = tokens * saved.widest
  // Adam's own temporaries, where tensors are updated together: as large as one moment.
  const temporary = request.fusedBackward || rule.isPaged ? 0 : (trainable * stateWidth) / shares.optimizer
  const phases: readonly Phase[] = [
    {
      peakAt: "loss",
      gradients: atLoss,
      optimizer,
      activations: kept + (keepsAll ? 0 : 2 * tokens * hiddenSize),
      loss: tokens * vocabularySize * plan.lossRule.value,
    },
    { peakAt: "backward", gradients: summed, optimizer, activations: keepsAll ? kept : kept + again, loss: 0 },
    { peakAt: "backward", gradients, optimizer, activations: again, loss: 0 },
    { peakAt: "step", gradients, optimizer: optimizer + temporary, activations: 0, loss: 0 },
  ]
  const sum = (phase: Phase) => phase.gradients + phase.optimizer + phase.activations + phase.loss
  return {
    peak: phases.reduce((most, phase) => (sum(phase) > sum(most) ? phase : most)),
    hostBytes: Math.round((rule.isPaged ? states : 0) + (checkpointing === "offloaded" ? tokens * saved.inputs : 0)),
  }
}
