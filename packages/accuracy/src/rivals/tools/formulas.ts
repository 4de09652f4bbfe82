import { fitmyllm as fitmyllmWeights } from "../fitmyllm.ts"
import { llmfit as llmfitWeights } from "../llmfit.ts"
import type { Rival } from "../rival.ts"
import { vramCalculator as vramCalculatorWeights } from "../vram-calculator.ts"
import { type Answer, type Case, isPlain, type Tool } from "./tool.ts"

/** What a formula adds up, bytes. */
interface Terms {
  readonly weights: number
  /** Absent where it counts none. */
  readonly cache?: number | undefined
  readonly rest: number
}

interface Formula {
  readonly name: string
  readonly about: string
  readonly canTell: (asked: Case) => boolean
  /** `undefined` where it needs what the model's config does not have. */
  readonly termsOf: (asked: Case) => Terms | undefined
}

function answerOf({ canTell, termsOf }: Formula, asked: Case): Answer {
  const terms = canTell(asked) ? termsOf(asked) : undefined
  if (!terms) return "not told"
  const { weights, cache, rest } = terms
  return { total: weights + (cache ?? 0) + rest, context: (cache ?? 0) + rest, cache }
}

const toolOf = (formula: Formula): Tool => ({
  name: formula.name,
  about: formula.about,
  ask: async (cases) => cases.map((asked) => answerOf(formula, asked)),
})

const weightsOf = ({ bits }: Rival, parameters: number) => (parameters * (bits.Q4_K_M ?? 0)) / 8

/** Fields of `config.json` that formulas read. */
function shapeOf({ config }: Case) {
  const number = (name: string) => (typeof config[name] === "number" ? Number(config[name]) : undefined)
  const [width, layers, heads] = ["hidden_size", "num_hidden_layers", "num_attention_heads"].map(number)
  if (width === undefined || layers === undefined || heads === undefined) return undefined
  const headLength = number("head_dim") ?? Math.floor(width / heads)
  return { width, layers, heads, headLength, sharedHeads: number("num_key_value_heads") ?? heads }
}

/** Bytes of an element of the cache (llmfit-core/src/models.rs, KvQuant::bytes_per_element). */
const llmfitCache: Readonly<Record<string, number>> = { f16: 2, q8_0: 1, q4_0: 0.5 }

/** Giga of 10⁹ for weights and overhead, of 2³⁰ for the cache, as they are computed there before they are added. */
const llmfit: Formula = {
  name: "llmfit",
  about: "its formula, AlexsJones/llmfit@3f44fd30 (1.1.10) llmfit-core/src/models.rs: estimate_memory_gb_with_kv",
  canTell: ({ settings: { cacheKeys, cacheValues, sequences } }) =>
    sequences === 1 && cacheKeys === cacheValues && Object.hasOwn(llmfitCache, cacheKeys),
  termsOf: (asked) => {
    const { total } = asked.parameters
    const { context, cacheKeys } = asked.settings
    const bytes = llmfitCache[cacheKeys] ?? 2
    const shape = shapeOf(asked)
    return {
      weights: weightsOf(llmfitWeights, total),
      cache: shape
        ? 2 * shape.sharedHeads * shape.headLength * context * bytes * shape.layers
        : 0.000008 * total * context * (bytes / 2),
      rest: 0.5e9,
    }
  },
}

/** For models that its list has no file of; the bytes of a parameter are llmfit's. */
const llmChecker: Formula = {
  name: "llm-checker",
  about: "its formula, llm-checker@3.8.1 src/models/deterministic-selector.js: estimateMemoryBreakdown",
  canTell: isPlain,
  termsOf: ({ parameters, settings }) => ({
    weights: weightsOf(llmfitWeights, parameters.total),
    cache: 0.000008 * parameters.active * settings.context,
    rest: 0.5e9,
  }),
}

/** Its input buffer counts elements, not bytes. */
const vramCalculator: Formula = {
  name: "LLM-Model-VRAM-Calculator",
  about: `its formula, ${vramCalculatorWeights.source}`,
  canTell: isPlain,
  termsOf: (asked) => {
    const shape = shapeOf(asked)
    if (!shape) return undefined
    const { context } = asked.settings
    const batch = 512
    const input = batch + shape.width * batch + batch + context * batch + context + batch
    return {
      weights: weightsOf(vramCalculatorWeights, asked.parameters.total),
      cache: 2 * ((shape.width * shape.sharedHeads) / shape.heads) * shape.layers * context * 2,
      rest: input + ((context / 1024) * 2 + 0.75) * shape.heads * 2 ** 20,
    }
  },
}

/** It has no context. */
const fitmyllm: Formula = {
  name: "fitmyllm",
  about: `its formula, without a context, ${fitmyllmWeights.source}`,
  canTell: isPlain,
  termsOf: ({ parameters }) => ({ weights: weightsOf(fitmyllmWeights, parameters.total), rest: 0.5e9 }),
}

export const formulas: readonly Tool[] = [llmfit, llmChecker, vramCalculator, fitmyllm].map(toolOf)
