import type { ContextRequest } from "@plimsoll/runtime/referee"

/** What a context is opened with. */
export interface Setting {
  /** Tokens of all sequences together. */
  readonly context: number
  /** Of keys and values alike. */
  readonly cache: "f16" | "q8_0" | "q4_0"
  readonly sequences: number
  readonly flashAttention: boolean
  readonly unifiedCache: boolean
  readonly fullWindowCache: boolean
  /** Logits of one token a sequence, as the server takes them, or of the whole batch, as the library does. */
  readonly outputs: "server" | "library"
}

const contexts = [2_048, 8_192, 32_768, 131_072] as const
const caches = ["f16", "q8_0", "q4_0"] as const
const either = [true, false] as const

/** Every combination that llama.cpp takes: a cache of quantized values needs flash attention. */
export function settingsOf({ hasWindow }: { readonly hasWindow: boolean }): readonly Setting[] {
  return contexts.flatMap((context) =>
    caches.flatMap((cache) =>
      [1, 4].flatMap((sequences) =>
        either
          .filter((flashAttention) => flashAttention || cache === "f16")
          .flatMap((flashAttention) =>
            either
              .filter((unifiedCache) => !unifiedCache || sequences > 1)
              .flatMap((unifiedCache) =>
                either
                  .filter((fullWindowCache) => !fullWindowCache || hasWindow)
                  .flatMap((fullWindowCache) =>
                    (["server", "library"] as const).map((outputs) => ({
                      context,
                      cache,
                      sequences,
                      flashAttention,
                      unifiedCache,
                      fullWindowCache,
                      outputs,
                    })),
                  ),
              ),
          ),
      ),
    ),
  )
}

/** The batch that programs of llama.cpp submit (as llama.cpp v0.5.0 common/common.h: n_batch). */
const batch = 2_048

/** What is the same in the words of both. */
export function sharedFields(setting: Setting) {
  const { context, cache, sequences, flashAttention, unifiedCache, fullWindowCache } = setting
  return {
    context,
    batch,
    microBatch: 512,
    sequences,
    flashAttention,
    unifiedCache,
    fullWindowCache,
    cacheKeys: cache,
    cacheValues: cache,
  } satisfies Partial<ContextRequest>
}

/** A setting as a word: `8192 q8_0 4 flash unified window server`. */
export function nameOfSetting(setting: Setting): string {
  const { context, cache, sequences, flashAttention, unifiedCache, fullWindowCache, outputs } = setting
  const words = [
    ...(flashAttention ? ["flash"] : []),
    ...(unifiedCache ? ["unified"] : []),
    ...(fullWindowCache ? ["full"] : []),
  ]
  return [context, cache, sequences, ...words, outputs].join(" ")
}
