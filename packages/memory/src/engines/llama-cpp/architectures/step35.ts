import type { Departures } from "./index.ts"

/**
 * What a prediction layer may lack is asked for without the mark that skips it (as llama.cpp v0.5.0
 * src/models/step35.cpp:130–170): its feed-forward part, norms and gate of its heads, copies of the ends.
 */
export const step35: Departures = {
  // The last layer's output for all tokens is an output of its own.
  graph: { outputsResidual: true, dropsRows: "beforeLastNorm" },
  loadsUnasked: (name) =>
    /\.(ffn_(?!norm)|exp_probs_b|attn_([qk]_norm|gate)|nextn\.(embed_tokens|shared_head))/.test(name),
}
