import type { Architecture } from "@plimsoll/specs"
import { sparseLatent } from "./deepseek32.ts"
import { tiedBeforeTable } from "./gemma3n.ts"
import { grok } from "./grok.ts"
import { hyV3 } from "./hy-v3.ts"
import { llama } from "./llama.ts"
import { minicpm3 } from "./minicpm3.ts"
import { phi3 } from "./phi3.ts"
import { qwen4exp } from "./qwen4exp.ts"
import { starcoder2 } from "./starcoder2.ts"
import { step35 } from "./step35.ts"

/** Where llama.cpp departs from what a model's blocks say. */
export interface Departures {
  /** Windowed layers are cached in full and masked as if they had no window. */
  readonly ignoresWindows?: true | undefined
  /** Flash attention is switched off, whatever was asked. */
  readonly withoutFlashAttention?: true | undefined
  /** Keys and values of latent attention are cached for every head, as they are made of the latent vector. */
  readonly cachesEveryHead?: true | undefined
  /** Caches of an indexer hold keys alone, where others keep values beside them. */
  readonly indexesWithoutValues?: true | undefined
  /** A tied head is a second copy of the embedding table even where both live in one place. */
  readonly copiesTiedHead?: true | undefined
  /** Tensors of prediction layers that are loaded although nobody asked for those layers. */
  readonly loadsUnasked?: ((name: string) => boolean) | undefined
}

/** By `general.architecture`; what is not here follows the blocks. */
const departures: Readonly<Record<string, Departures>> = {
  deepseek32: sparseLatent,
  gemma3n: tiedBeforeTable,
  gemma4: tiedBeforeTable,
  "glm-dsa": sparseLatent,
  grok,
  hy_v3: hyV3,
  llama,
  minicpm3,
  phi3,
  qwen4exp,
  starcoder2,
  step35,
}

const none: Departures = {}

export function departuresOf({ names }: Pick<Architecture, "names">): Departures {
  const name = names.gguf
  return name !== undefined && Object.hasOwn(departures, name) ? (departures[name] ?? none) : none
}
