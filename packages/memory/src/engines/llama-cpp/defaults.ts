import type { EngineDefault } from "../engine.ts"

const from = (where: string) => ({ where: `llama.cpp v0.5.0 ${where}` })

type Row = readonly [
  field: EngineDefault["field"],
  value: EngineDefault["value"],
  flag: string | undefined,
  where: string,
  since?: string,
]

/* @__NO_SIDE_EFFECTS__ */
function table(rows: readonly Row[]): readonly EngineDefault[] {
  return rows.map(([field, value, flag, where, since]) => ({ field, value, since, flag, source: from(where) }))
}

/** What all programs do where parts of a model may live. */
const placement: readonly Row[] = [
  ["gpuLayers", "all, where they fit", "-ngl", "src/llama-model.cpp:2791"],
  ["hostExpertLayers", 0, "-ncmoe", "common/arg.cpp:2763"],
  ["overrideTensors", "none", "-ot", "common/arg.cpp:2750"],
  ["tensorSplit", "by free memory", "-ts", "src/llama-model.cpp:1490"],
  ["splitMode", "layer", "-sm", "src/llama-model.cpp:2792"],
  ["mainDevice", 0, "-mg", "src/llama-model.cpp:2795"],
  ["cacheOnHost", false, "-nkvo", "src/llama-context.cpp:3726"],
  ["offloadOperations", true, "--no-op-offload", "src/llama-context.cpp:3728"],
]

const cache: readonly Row[] = [
  ["flashAttention", "auto: on where the device has a kernel", "-fa", "common/common.h:499"],
  ["cacheKeys", "f16", "-ctk", "common/common.h:587"],
  ["cacheValues", "f16", "-ctv", "common/common.h:588"],
]

const addends: readonly Row[] = [
  ["loadPredictionLayers", false, "--spec-type draft-mtp", "common/common.cpp:1713"],
  ["draftTokens", 3, "--spec-draft-n-max", "common/common.h:326"],
]

/** The programs with common arguments. */
const program: readonly Row[] = [
  ["placement", "auto: layers and context shrink where they do not fit (--fit)", "-fit", "common/common.h:476"],
  ["context", "the model's own, at least 4096 where memory is short", "-c", "common/common.h:450"],
  ["fullWindowCache", false, "--swa-full", "common/common.h:572"],
  ["batch", 2048, "-b", "common/common.h:451"],
  ["microBatch", 512, "-ub", "common/common.h:452"],
  ...cache,
  ...placement,
  ...addends,
]

/** What `llama-cli` takes where a request leaves a field out. */
export const llamaCliDefaults = table([
  ["sequences", 1, undefined, "common/common.h:455"],
  ["unifiedCache", false, undefined, "common/common.h:573"],
  ...program,
])

/** What `llama-server` takes: slots of their own only where their number is asked for. */
export const llamaServerDefaults = table([
  ["sequences", 4, "-np", "tools/server/server.cpp:159", "pull 16736"],
  ["unifiedCache", true, "-kvu", "tools/server/server.cpp:160", "pull 16736"],
  ["promptCacheBytes", 8192 * 2 ** 20, "--cache-ram", "common/common.h:632", "pull 16391"],
  ["contextCheckpoints", 32, "--ctx-checkpoints", "common/common.h:629", "pull 15293"],
  ...program,
])

/** What `llama_context_default_params` and `llama_model_default_params` hold. */
export const libllamaDefaults = table([
  ["placement", "device", undefined, "src/llama-model.cpp:2791"],
  ["context", 512, "n_ctx", "src/llama-context.cpp:3697"],
  ["sequences", 1, "n_seq_max", "src/llama-context.cpp:3700"],
  ["unifiedCache", false, "kv_unified", "src/llama-context.cpp:3730"],
  ["fullWindowCache", true, "swa_full", "src/llama-context.cpp:3729"],
  ["batch", 2048, "n_batch", "src/llama-context.cpp:3698"],
  ["microBatch", 512, "n_ubatch", "src/llama-context.cpp:3699"],
  ["flashAttention", "auto: on where the device has a kernel", "flash_attn_type", "src/llama-context.cpp:3710"],
  ["cacheKeys", "f16", "type_k", "src/llama-context.cpp:3721"],
  ["cacheValues", "f16", "type_v", "src/llama-context.cpp:3722"],
  ...placement,
  ["loadPredictionLayers", false, "load_mtp", "src/llama-model.cpp:2805"],
])
