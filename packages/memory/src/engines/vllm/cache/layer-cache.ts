/** What one layer keeps, as vLLM plans it: pages of one size each, and how many a request needs. */
export type LayerCache = {
  /** Index in the model, prediction layers after the trunk's. */
  readonly layer: number
  /** Bytes of a page in one layer. */
  readonly pageBytes: number
  /** Tokens of a page; of states, those between two of them. */
  readonly blockSize: number
} & (
  | { readonly kind: "full" }
  /** Latent vectors, and what their indexers score: full attention whose pages may differ in size. */
  | { readonly kind: "latent" }
  | { readonly kind: "window"; readonly window: number }
  | { readonly kind: "chunk"; readonly chunk: number }
  | { readonly kind: "latentWindow"; readonly window: number }
  /** Keys of tokens that are not yet made one: a page for each request. */
  | { readonly kind: "ring" }
  /** Recurrent states, of which a request has a fixed number. */
  | { readonly kind: "state"; readonly perRequest: number; readonly replicated?: true }
)

/** What two layers have in common where they may share one group. */
export function kindKey({ layer: _layer, ...rest }: LayerCache): string {
  return JSON.stringify(rest)
}

/** Limits that a request of the longest context is planned with. */
export interface RequestLimits {
  /** `--max-model-len`, tokens. */
  readonly context: number
  /** Tokens that are scheduled and not yet settled: `--max-num-batched-tokens` for each step under way. */
  readonly tokensInFlight: number
}

/**
 * Pages that one request of the full context needs in a layer (as vLLM 0.30 vllm/v1/kv_cache_interface.py,
 * max_memory_usage_bytes of each kind).
 */
export function pagesOfRequest(cache: LayerCache, { context, tokensInFlight }: RequestLimits): number {
  switch (cache.kind) {
    case "full":
    case "latent":
      return Math.ceil(context / cache.blockSize)
    case "window":
    case "latentWindow":
      // One more, since a window need not begin where a page does.
      return Math.ceil(Math.min(cache.window - 1 + tokensInFlight, context) / cache.blockSize) + 1
    case "chunk":
      return Math.ceil(Math.min(cache.chunk + tokensInFlight, context) / cache.blockSize)
    case "state":
      return cache.perRequest
    case "ring":
      return 1
  }
}
