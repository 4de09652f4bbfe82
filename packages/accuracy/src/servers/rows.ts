import rows from "./rows.json" with { type: "json" }

/** What a server printed as it started, GiB on one rank where not said otherwise; as printed, so rounded. */
export interface PrintedFigures {
  readonly totalGiB?: number
  readonly weightsGiB?: number
  readonly activationGiB?: number
  readonly nonTorchGiB?: number
  readonly graphsGiB?: number
  readonly cacheGiB?: number
  /** SGLang prints keys and values apart, and states of recurrent layers. */
  readonly keysGiB?: number
  readonly valuesGiB?: number
  readonly convolutionGiB?: number
  readonly stateGiB?: number
  readonly states?: number
  readonly tokens?: number
  readonly blocks?: number
  readonly concurrency?: number
  readonly concurrencyContext?: number
  readonly availableGiB?: number
  readonly tokensPerBlock?: number
}

/** One start of a server on real hardware. */
export interface ServerRow {
  readonly id: string
  readonly engine: "vllm" | "sglang" | "tensorrt-llm"
  /** The model as it is named there. */
  readonly reportedModel: string
  readonly source: string
  /** Of the catalogue; absent where it has none. */
  readonly model?: string
  readonly recipe?: string
  readonly hardware?: string
  readonly version?: string
  /** A fork or plugin with rules of its own. */
  readonly otherEngine?: string
  /** vLLM's engine before 0.8, or what later releases fall back to. */
  readonly firstEngine?: true
  readonly context?: number
  readonly memoryUtilization?: number
  readonly maximumSequences?: number
  readonly maximumBatchedTokens?: number
  readonly tensorParallel?: number
  readonly expertParallel?: number
  /** Ranks that share each sequence's cache by position. */
  readonly contextParallel?: number
  readonly cacheFormat?: string
  /** The checkpoint asks for it, and no argument. */
  readonly cacheFromCheckpoint?: string
  readonly eager?: true
  readonly prefixCaching?: false
  readonly languageModelOnly?: true
  /** All arguments that are not defaults are printed or listed. */
  readonly argumentsListed?: true
  /** Where arguments were read that the log does not print. */
  readonly settingsFrom?: string
  /** Adapters are trained beside it: their buffers are in the printed weights. */
  readonly adapters?: true
  /** Which matrices the checkpoint keeps in 16 bits is not known. */
  readonly mixedRecipe?: true
  /** Recognized by the printed layout, not by name. */
  readonly layout?: true
  /** Budget and tokens are of different ranks. */
  readonly otherRank?: true
  /** Which of several models it is is not printed. */
  readonly unnamed?: true
  /** Over how many ranks the model was divided, and how, is not printed. */
  readonly unnamedSplit?: true
  readonly speculative?: "mtp" | "dflash" | "eagle"
  readonly draftTokens?: number
  /** It did not start. */
  readonly failed?: true
  readonly printed: PrintedFigures
}

export const serverRows = rows as readonly ServerRow[]

export const gibibyte = 2 ** 30

/** Half a unit of the last digit that servers print of GiB. */
export const halfDigit = 0.005
