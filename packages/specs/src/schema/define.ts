import type { Architecture } from "../architecture/architecture.ts"
import type { Hardware } from "../hardware/hardware.ts"
import type { Model } from "../models/model.ts"
import { architectureSchema } from "./architecture.ts"
import { check } from "./check.ts"
import { hardwareSchema } from "./hardware.ts"
import { modelSchema } from "./model.ts"

/**
 * Checks blocks that came from outside, for example as JSON.
 *
 * @param value - anything
 * @returns a copy of the value
 * @throws PlimsollError `INVALID_ARCHITECTURE` naming the first wrong field, what was expected and what came
 * @example
 * ```ts
 * parseArchitecture({ ...glm45Air.architecture, hiddenSize: 0 })
 * // PlimsollError: architecture.hiddenSize: expected at least 1, got 0
 * ```
 */
export function parseArchitecture(value: unknown): Architecture {
  return check(architectureSchema, value, "architecture", "INVALID_ARCHITECTURE")
}

/**
 * Checks a model of one's own, as the catalogue's are checked.
 *
 * @returns the model as it came, with its literal type
 * @throws PlimsollError `INVALID_MODEL` naming the first wrong field, what was expected and what came
 * @example
 * ```ts
 * defineModel({ ...glm45Air, id: "GLM" })
 * // PlimsollError: model.id: expected lower-case letters, digits and . + _ -, got "GLM"
 * ```
 */
export function defineModel<const Defined extends Model>(model: Defined): Defined {
  check(modelSchema, model, "model", "INVALID_MODEL")
  return model
}

/**
 * Checks hardware of one's own, as the catalogue's is checked.
 *
 * @returns the hardware as it came, with its literal type
 * @throws PlimsollError `INVALID_HARDWARE` naming the first wrong field, what was expected and what came
 * @example
 * ```ts
 * defineHardware({ ...rtx3090, bandwidth: 0 })
 * // PlimsollError: hardware.bandwidth: expected more than 0, got 0
 * ```
 */
export function defineHardware<const Defined extends Hardware>(hardware: Defined): Defined {
  check(hardwareSchema, hardware, "hardware", "INVALID_HARDWARE")
  return hardware
}
