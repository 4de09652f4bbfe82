import { readdirSync } from "node:fs"
import { join } from "node:path"
import koffi from "koffi"
import { logCallback } from "./log.js"
import { ContextParameters, ModelParameters, QuantizationParameters, StdMap } from "./structs.js"

/** The release whose layouts `structs.js` has. */
const release = "0.5.0"

/** @type {ReturnType<typeof load> | undefined} */
let loaded

/** llama.cpp's functions, loaded once from the folder that the parent named. */
export function library() {
  loaded ??= load(process.argv[2] ?? "")
  return loaded
}

/** @param {string} folder */
function load(folder) {
  const files = readdirSync(folder)
  /** @param {RegExp} pattern */
  const open = (pattern) => {
    const file = files.find((name) => pattern.test(name))
    if (!file) throw new Error(`expected a library ${pattern} in ${folder}, found ${files.join(", ")}`)
    return koffi.load(join(folder, file), { global: true })
  }
  const base = open(/^(lib)?ggml-base\.(v[\d.]+\.)?(so|dylib|dll)$/)
  const ggml = open(/^(lib)?ggml\.(v[\d.]+\.)?(so|dylib|dll)$/)
  const llama = open(/^(lib)?llama\.(v[\d.]+\.)?(so|dylib|dll)$/)

  const version = llama.func("llama_version", "str", [])()
  if (!/^0\.5\.0(-|$)/.test(version)) throw new Error(`expected llama.cpp ${release}, got ${version}`)

  // First, or loading the backends would already talk to standard error, where only last words belong.
  llama.func("llama_log_set", "void", ["void *", "void *"])(logCallback(), null)
  ggml.func("ggml_backend_load_all_from_path", "void", ["str"])(folder)
  const pointer = "void *"
  return {
    llama,
    version,
    defaultModelParameters: llama.func("llama_model_default_params", ModelParameters, []),
    loadModel: llama.func("llama_model_load_from_file", pointer, ["str", ModelParameters]),
    freeModel: llama.func("llama_model_free", "void", [pointer]),
    defaultContextParameters: llama.func("llama_context_default_params", ContextParameters, []),
    openContext: llama.func("llama_init_from_model", pointer, [pointer, ContextParameters]),
    freeContext: llama.func("llama_free", "void", [pointer]),
    memoryOf: llama.func("llama_get_memory", pointer, [pointer]),
    contextTokens: llama.func("llama_n_ctx", "uint32", [pointer]),
    contextTokensPerSequence: llama.func("llama_n_ctx_seq", "uint32", [pointer]),
    batchTokens: llama.func("llama_n_batch", "uint32", [pointer]),
    microBatchTokens: llama.func("llama_n_ubatch", "uint32", [pointer]),
    sequences: llama.func("llama_n_seq_max", "uint32", [pointer]),
    vocabulary: llama.func("llama_model_get_vocab", pointer, [pointer]),
    vocabularySize: llama.func("llama_vocab_n_tokens", "int32", [pointer]),
    outputEmbeddingSize: llama.func("llama_model_n_embd_out", "int32", [pointer]),
    metadataValue: llama.func("llama_model_meta_val_str", "int32", [pointer, "str", pointer, "size_t"]),
    defaultQuantizationParameters: llama.func("llama_model_quantize_default_params", QuantizationParameters, []),
    quantize: llama.func("llama_model_quantize", "uint32", ["str", "str", koffi.pointer(QuantizationParameters)]),
    bufferTypeName: base.func("ggml_backend_buft_name", "str", [pointer]),
    typeName: base.func("ggml_type_name", "str", ["int32"]),
    blockSize: base.func("ggml_blck_size", "int64", ["int32"]),
    blockBytes: base.func("ggml_type_size", "size_t", ["int32"]),
    rowBytes: base.func("ggml_row_size", "size_t", ["int32", "int64"]),
    operationName: base.func("ggml_op_desc", "str", [pointer]),
    tensorBytes: base.func("ggml_nbytes", "size_t", [pointer]),
    // C++, by the names that compilers of the Itanium ABI give them; found only when asked for
    memoryBreakdown: () => llama.func("_Z26llama_get_memory_breakdownPK13llama_context", StdMap, [pointer]),
    reserveGraph: () =>
      llama.func("_Z19llama_graph_reserveP13llama_contextjjj", pointer, [pointer, "uint32", "uint32", "uint32"]),
  }
}
