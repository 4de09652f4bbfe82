import type { Architecture } from "@plimsoll/specs"
import { afmoe } from "./afmoe.ts"
import { arctic } from "./arctic.ts"
import { bert } from "./bert.ts"
import { bitnet } from "./bitnet.ts"
import { cohere2moe } from "./cohere2-moe.ts"
import { commandR } from "./command-r.ts"
import { dbrx } from "./dbrx.ts"
import { deepseek4 } from "./deepseek4.ts"
import { sparseLatent } from "./deepseek32.ts"
import { falcon } from "./falcon.ts"
import { falconH1 } from "./falcon-h1.ts"
import { gemma, gemma2, gemma4 } from "./gemma.ts"
import { gemma3n } from "./gemma3n.ts"
import { gptOss } from "./gpt-oss.ts"
import { granite } from "./granite.ts"
import type { GraphDepartures } from "./graph-departures.ts"
import { grok } from "./grok.ts"
import { hunyuan } from "./hunyuan.ts"
import { hyV3 } from "./hy-v3.ts"
import { hyV4 } from "./hy-v4.ts"
import { kimiK3 } from "./kimi-k3.ts"
import { addsToResidual } from "./lfm2.ts"
import { llama } from "./llama.ts"
import { llama4 } from "./llama4.ts"
import { minicpm } from "./minicpm.ts"
import { minicpm3 } from "./minicpm3.ts"
import { minimax01, reservesOneSequence } from "./minimax-01.ts"
import { minimaxM3 } from "./minimax-m3.ts"
import { museGlimmer } from "./muse-glimmer.ts"
import { phi2 } from "./phi2.ts"
import { phi3 } from "./phi3.ts"
import { phimoe } from "./phimoe.ts"
import { qwen2moe } from "./qwen2moe.ts"
import { keepsHiddenStates } from "./qwen3next.ts"
import { qwen4exp } from "./qwen4exp.ts"
import { rwkv6 } from "./rwkv6.ts"
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
  /** In its compute graph. */
  readonly graph?: GraphDepartures | undefined
}

/** By `general.architecture`; what is not here follows the blocks. */
const departures: Readonly<Record<string, Departures>> = {
  afmoe,
  arctic,
  bert,
  bitnet,
  cohere2: commandR,
  cohere2moe,
  "command-r": commandR,
  dbrx,
  deepseek32: sparseLatent,
  deepseek4,
  falcon,
  "falcon-h1": falconH1,
  gemma,
  gemma2,
  gemma3: gemma,
  gemma3n,
  gemma4,
  "glm-dsa": sparseLatent,
  "gpt-oss": gptOss,
  granitehybrid: granite,
  granitemoe: granite,
  grok,
  "hunyuan-dense": hunyuan,
  "hunyuan-moe": hunyuan,
  hy_v3: hyV3,
  hy_v4: hyV4,
  jamba: addsToResidual,
  "kimi-k3": kimiK3,
  "kimi-linear": reservesOneSequence,
  lfm2: addsToResidual,
  lfm2moe: addsToResidual,
  llama,
  llama4,
  minicpm,
  minicpm3,
  "minimax-01": minimax01,
  "minimax-m3": minimaxM3,
  "muse-glimmer": museGlimmer,
  nemotron_h: keepsHiddenStates,
  nemotron_h_moe: keepsHiddenStates,
  "nomic-bert": bert,
  phi2,
  phi3,
  phimoe,
  qwen2moe,
  qwen35: keepsHiddenStates,
  qwen35moe: keepsHiddenStates,
  qwen3next: keepsHiddenStates,
  qwen4exp,
  rwkv6,
  starcoder2,
  step35,
}

const none: Departures = {}

export function departuresOf({ names }: Pick<Architecture, "names">): Departures {
  const name = names.gguf
  return name !== undefined && Object.hasOwn(departures, name) ? (departures[name] ?? none) : none
}
