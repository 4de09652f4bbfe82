import { libllamaDefaults, llamaCliDefaults, llamaServerDefaults } from "./defaults.ts"
import { defineLlamaCpp } from "./engine.ts"

const common = { context: 0, batch: 2048, microBatch: 512 } as const

/** The command line: the server's code with one slot. */
export const llamaCpp = defineLlamaCpp(
  { id: "llama.cpp", name: "llama.cpp", program: "llama-cli", defaults: llamaCliDefaults },
  { ...common, sequences: 1, unifiedCache: false, fullWindowCache: false, outputs: "perSequence" },
)

/** The server: four slots that share one cache. */
export const llamaServer = defineLlamaCpp(
  { id: "llama-server", name: "llama-server", program: "llama-server", defaults: llamaServerDefaults },
  { ...common, sequences: 4, unifiedCache: true, fullWindowCache: false, outputs: "perSequence", keepsPrompts: true },
)

/** The C library's own defaults: logits of a whole batch, 512 tokens of context. */
export const libllama = defineLlamaCpp(
  { id: "libllama", name: "libllama", program: "llama-simple", defaults: libllamaDefaults },
  { ...common, context: 512, sequences: 1, unifiedCache: false, fullWindowCache: true, outputs: "perBatch" },
)
