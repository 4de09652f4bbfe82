import koffi from "koffi"

/**
 * Layouts of llama.cpp v0.5.0 include/llama.h and ggml/include/ggml.h, and of no other release: fields come and go
 * in the middle. `release.ts` keeps other releases out.
 */

const pointer = "void *"

/** As include/llama.h:314 */
export const ModelParameters = koffi.struct({
  devices: pointer,
  tensor_buft_overrides: pointer,
  n_gpu_layers: "int32",
  split_mode: "int32",
  load_mode: "int32",
  lazy_mode: "int32",
  main_gpu: "int32",
  tensor_split: pointer,
  progress_callback: pointer,
  progress_callback_user_data: pointer,
  kv_overrides: pointer,
  vocab_only: "bool",
  check_tensors: "bool",
  use_extra_bufts: "bool",
  no_host: "bool",
  no_alloc: "bool",
  load_mtp: "bool",
})

/** As include/llama.h:360 */
export const ContextParameters = koffi.struct({
  n_ctx: "uint32",
  n_batch: "uint32",
  n_ubatch: "uint32",
  n_seq_max: "uint32",
  n_rs_seq: "uint32",
  n_outputs_max: "uint32",
  n_outputs_max_per_seq: "uint32",
  n_threads: "int32",
  n_threads_batch: "int32",
  ctx_type: "int32",
  rope_scaling_type: "int32",
  pooling_type: "int32",
  attention_type: "int32",
  flash_attn_type: "int32",
  rope_freq_base: "float",
  rope_freq_scale: "float",
  yarn_ext_factor: "float",
  yarn_attn_factor: "float",
  yarn_beta_fast: "float",
  yarn_beta_slow: "float",
  yarn_orig_ctx: "uint32",
  defrag_thold: "float",
  cb_eval: pointer,
  cb_eval_user_data: pointer,
  type_k: "int32",
  type_v: "int32",
  abort_callback: pointer,
  abort_callback_data: pointer,
  embeddings: "bool",
  offload_kqv: "bool",
  no_perf: "bool",
  op_offload: "bool",
  swa_full: "bool",
  kv_unified: "bool",
  samplers: pointer,
  n_samplers: "size_t",
  ctx_other: pointer,
})

/** As include/llama.h:434 */
export const QuantizationParameters = koffi.struct({
  nthread: "int32",
  ftype: "int32",
  output_tensor_type: "int32",
  token_embedding_type: "int32",
  allow_requantize: "bool",
  quantize_output_tensor: "bool",
  only_copy: "bool",
  pure: "bool",
  keep_split: "bool",
  dry_run: "bool",
  imatrix: pointer,
  kv_overrides: pointer,
  tt_overrides: pointer,
  prune_layers: pointer,
  max_buf_size: "size_t",
})

/** As include/llama.h:307, llama_model_tensor_buft_override */
export const TensorOverride = koffi.struct({ pattern: "const char *", buft: pointer })

/** As include/llama.h:422 */
export const TensorTypeOverride = koffi.struct({ pattern: "const char *", type: "int32" })

/** As include/llama.h:427 */
export const ImportanceMatrixEntry = koffi.struct({ name: "const char *", data: pointer, size: "size_t" })

/** As ggml/include/ggml.h:685 */
export const Tensor = koffi.struct({
  type: "int32",
  buffer: pointer,
  ne: koffi.array("int64", 4),
  nb: koffi.array("uint64", 4),
  op: "int32",
  op_params: koffi.array("int32", 16),
  flags: "int32",
  src: koffi.array(pointer, 10),
  view_src: pointer,
  view_offs: "size_t",
  data: pointer,
  name: koffi.array("char", 64),
  extra: pointer,
  padding: koffi.array("uint8", 8),
})

/** The beginning of ggml/src/ggml-impl.h:341 */
export const Graph = koffi.struct({
  size: "int32",
  n_nodes: "int32",
  n_leafs: "int32",
  nodes: pointer,
  grads: pointer,
  grad_accs: pointer,
  leafs: pointer,
})

/**
 * libstdc++'s std::map as a returned value: a comparator, a header node of four words, a count. C++ returns it through
 * a hidden pointer, as every C compiler returns a struct of this size.
 */
export const StdMap = koffi.struct({
  comparator: "uint64",
  colour: "uint64",
  root: "uint64",
  leftmost: "uint64",
  rightmost: "uint64",
  count: "uint64",
})
