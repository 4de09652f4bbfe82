import type { Departures } from "./index.ts"

/**
 * What a prediction layer may lack is asked for without the mark that skips it (as llama.cpp v0.5.0
 * src/models/hy-v3.cpp:59–95): its feed-forward part and copies of the ends.
 */
export const hyV3: Departures = {
  // The normalized states of all tokens are an output (src/models/hy-v3.cpp:216).
  graph: { dropsRows: "afterLastNorm" },
  loadsUnasked: (name) => /\.(ffn_(?!norm)|exp_probs_b|nextn\.(embed_tokens|shared_head))/.test(name),
}
