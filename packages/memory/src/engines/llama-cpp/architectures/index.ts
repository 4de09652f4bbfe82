import type { Architecture } from "@plimsoll/specs"
import { phi3 } from "./phi3.ts"

/** Where llama.cpp departs from what a model's blocks say. */
export interface Departures {
  /** Windowed layers are cached in full and masked as if they had no window. */
  readonly ignoresWindows?: true | undefined
}

/** By `general.architecture`; what is not here follows the blocks. */
const departures: Readonly<Record<string, Departures>> = { phi3 }

const none: Departures = {}

export function departuresOf({ names }: Pick<Architecture, "names">): Departures {
  const name = names.gguf
  return name !== undefined && Object.hasOwn(departures, name) ? (departures[name] ?? none) : none
}
