import { type Architecture, parametersOf } from "@plimsoll/specs"

const known = new WeakMap<Architecture, number>()

/** Parameters that a token reads, counted once for each model. */
export function activeParametersOf(architecture: Architecture): number {
  const active = known.get(architecture) ?? parametersOf(architecture).active
  known.set(architecture, active)
  return active
}
