/** What of a build's compute graph is not as in the newest release: everything false or 1 is as it is now. */
export interface GraphRules {
  /** Masks are made in 32 bits, and copied to 16 bits on the device where flash attention reads them. */
  readonly wideMasks: boolean
  /** Rows of masks are padded to a multiple of this. */
  readonly maskRows: 1 | 32 | 64
  /** The graph is reserved for tokens alone, without a second way in for embeddings. */
  readonly tokensOnly: boolean
  /** Gates are an activation and a product, each of which may write over its operand. */
  readonly separateGates: boolean
  /** Caches are written in one stretch, without lists of indices. */
  readonly copiesIntoCache: boolean
  /** Experts are weighed when they are computed, and not before: the router's scores live as long. */
  readonly lateExpertWeights: boolean
  /** Experts are not chosen by groups, and the sum that their weights are divided by has no lower limit. */
  readonly plainRouting: boolean
  /** Keys are computed before values in every model. */
  readonly keysFirst: boolean
  /** Quantized caches are not rotated. */
  readonly unrotatedCache: boolean
  /** CUDA stages quantized caches in pools of its own, beside the compute buffer. */
  readonly unstagedCache: boolean
  /**
   * Scratch memory that Metal keeps behind results: none, lists of the chosen experts, room for attention's blocks too,
   * a 16-bit copy of the cache too, and factors of the matrices' scales too.
   */
  readonly metalScratch: "none" | "experts" | "blocks" | "copy" | "scales"
  /** Rows without outputs are dropped behind the last layer's first block in every model, and no hidden states are kept. */
  readonly plainRows: boolean
  /** Where a model is on several devices, a layer's norms are computed on its own. */
  readonly pinsNorms: boolean
}

/** What of a build is not as in the newest release. */
export interface BuildRules extends GraphRules {
  /** Layers with a window are cached as those without. */
  readonly wholeWindows: boolean
  /** Sequences always share one cache. */
  readonly oneCache: boolean
  /** Cells are padded by what kernels need: 256 under flash attention, 32 without. */
  readonly kernelPadding: boolean
  /** Room for the logits of every token of a micro-batch is reserved, whatever the program asks for. */
  readonly everyOutput: boolean
  /** Latent attention caches its values beside its keys, or keys and values of every head. */
  readonly latentValues: "none" | "rank" | "heads"
  /** The host keeps logits for a whole batch. */
  readonly batchOutput: boolean
  /** Flash attention is off where nobody asks for it. */
  readonly plainAttention: boolean
  /** The server has one slot where nobody asks for more. */
  readonly oneSlot: boolean
}

/** The release that all other rules of this engine are of. */
export const newestRules: BuildRules = {
  wideMasks: false,
  maskRows: 1,
  tokensOnly: false,
  separateGates: false,
  copiesIntoCache: false,
  lateExpertWeights: false,
  plainRouting: false,
  keysFirst: false,
  unrotatedCache: false,
  unstagedCache: false,
  metalScratch: "scales",
  plainRows: false,
  pinsNorms: false,
  wholeWindows: false,
  oneCache: false,
  kernelPadding: false,
  everyOutput: false,
  latentValues: "none",
  batchOutput: false,
  plainAttention: false,
  oneSlot: false,
}

/** The first builds that these rules were read from: those of March 2024, which print a buffer for each backend. */
export const oldestRules: BuildRules = {
  wideMasks: true,
  maskRows: 32,
  tokensOnly: true,
  separateGates: true,
  copiesIntoCache: true,
  lateExpertWeights: true,
  plainRouting: true,
  keysFirst: true,
  unrotatedCache: true,
  unstagedCache: true,
  metalScratch: "none",
  plainRows: true,
  pinsNorms: true,
  wholeWindows: true,
  oneCache: true,
  kernelPadding: false,
  everyOutput: true,
  latentValues: "heads",
  batchOutput: true,
  plainAttention: true,
  oneSlot: true,
}
