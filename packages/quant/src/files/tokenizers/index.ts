export { estimatedPieces, estimatedTokenizer, type TokenizerCounts } from "./estimated.ts"
export { tokenizerListBytes } from "./lists.ts"
export { tokenizerOf } from "./of-architecture.ts"
export type { Tokenizer } from "./tokenizer.ts"
