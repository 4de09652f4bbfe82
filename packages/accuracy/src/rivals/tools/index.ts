import { formulas } from "./formulas.ts"
import { huggingFaceGguf } from "./hugging-face-gguf.ts"
import { nodeLlamaCpp } from "./node-llama-cpp.ts"
import { plimsoll } from "./plimsoll.ts"
import type { Tool } from "./tool.ts"

/** Plimsoll first, by the same path as the others. */
export const tools: readonly Tool[] = [plimsoll, nodeLlamaCpp, huggingFaceGguf, ...formulas]
