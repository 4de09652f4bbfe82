import type { TensorRole } from "@plimsoll/specs"
import type { SensitiveRole } from "../measurement.ts"

/**
 * How much a tensor's error weighs, where the query and output projections of attention weigh 1 on average.
 *
 * Derived from `sensitivity` of the models that have it: sixteen models with every tensor stored in a coarse format on
 * its own. Models that attend in every layer and models that mix most layers by recurrence count as one each. A test
 * derives the figures anew.
 */
export const sensitivities = {
  query: 0.74,
  key: 0.66,
  value: 0.91,
  attentionOutput: 1.24,
  attentionGate: 0.66,
  queryKeyValue: 0.92,
  mixerOutput: 0.94,
  decay: 0.02,
  beta: 0.05,
  gate: 1.33,
  up: 1.66,
  down: 1.83,
  gateExperts: 1.04,
  upExperts: 1.04,
  downExperts: 1.24,
  /** Each of the shared expert's three matrices. */
  sharedExpert: 0.25,
} as const satisfies Readonly<Partial<Record<SensitiveRole, number>>>

/**
 * The same for the tensors outside layers, in units of all layers together, so that it does not depend on their number:
 * the head, the head that is the embedding table too, and a table that is no head.
 */
export const endSensitivities = { head: 1.03, tiedHead: 4.18, embedding: 0.18 } as const

/** Roles that were not measured, as those they are most like. */
const likeness: Readonly<Partial<Record<TensorRole, keyof typeof sensitivities>>> = {
  queryDown: "query",
  queryUp: "query",
  keyUp: "key",
  keyValueDown: "value",
  keyValueUp: "value",
  valueUp: "value",
  mixerInput: "queryKeyValue",
  timeMix: "queryKeyValue",
}

/** The mean of the measured attention and mixer roles, for matrices of layers that are like none of them. */
const ofOthers = 0.85

const unfelt: ReadonlySet<TensorRole> = new Set(["tokenEmbedding", "output", "norm", "bias"])

/** @returns the weight of a matrix in a layer, and whether it was measured for its role */
export function sensitivityOfRole(role: SensitiveRole): { readonly weight: number; readonly measured: boolean } {
  if (Object.hasOwn(sensitivities, role))
    return { weight: sensitivities[role as keyof typeof sensitivities], measured: true }
  const like = likeness[role as TensorRole]
  if (like) return { weight: sensitivities[like], measured: true }
  // Both matrices in one tensor: the sum of what each weighs.
  if (role === "gateUp") return { weight: sensitivities.gate + sensitivities.up, measured: true }
  return { weight: unfelt.has(role as TensorRole) ? 0 : ofOthers, measured: false }
}
