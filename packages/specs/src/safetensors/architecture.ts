import { type ArchitectureOptions, architectureFromConfig } from "../adapters/index.ts"
import type { Architecture } from "../architecture/architecture.ts"
import { PlimsollError } from "../errors.ts"
import type { SafetensorsCheckpoint } from "./checkpoint.ts"

/**
 * Turns a checkpoint into blocks: its config says how the tensors are used, which their shapes alone do not (the same
 * matrix may be 32 heads of 128 or 64 of 64). `crossCheck` sets the two side by side.
 *
 * @throws PlimsollError `MISSING_DATA` where no `config.json` lies beside the files, `INVALID_CONFIG` naming the field
 *   that is missing or wrong, `UNKNOWN_ARCHITECTURE`
 */
export function architectureFromSafetensors(
  { config, where }: SafetensorsCheckpoint,
  options: ArchitectureOptions = {},
): Architecture {
  if (config) return architectureFromConfig(config, options)
  throw new PlimsollError("MISSING_DATA", `expected a config.json beside ${where}, got none`, {
    hint: "Put the model's config.json into the same folder.",
  })
}
