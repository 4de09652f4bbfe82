import { PlimsollError } from "@plimsoll/specs"
import { optimizers, type TrainingRequest } from "./request.ts"

function check(field: string, value: number | undefined, most = 2 ** 31 - 1): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer from 1 to ${most}, got ${value}`)
}

/** @throws PlimsollError `INVALID_REQUEST` */
export function checkTraining(request: TrainingRequest): void {
  for (const field of ["sequenceLength", "batch", "accumulation", "rank", "devices"] as const)
    check(field, request[field])
  const { optimizer, zeroStage, devices = 1, fusedBackward, accumulation = 1 } = request
  if (optimizer !== undefined && !optimizers.includes(optimizer))
    throw new PlimsollError(
      "INVALID_REQUEST",
      `optimizer: expected one of ${optimizers.join(", ")}, got "${optimizer}"`,
    )
  if (zeroStage !== undefined && zeroStage > 0 && devices === 1)
    throw new PlimsollError("INVALID_REQUEST", "zeroStage: expected several devices to share among, got 1")
  if (fusedBackward && accumulation > 1)
    throw new PlimsollError("INVALID_REQUEST", `fusedBackward: expected an accumulation of 1, got ${accumulation}`)
}
