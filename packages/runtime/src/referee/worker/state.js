import koffi from "koffi"
import { library } from "./library.js"
import { entriesOf } from "./std-map.js"
import { StdMap } from "./structs.js"

/**
 * Every kind of memory of a context, by the symbol of its virtual table, and the methods that return its recurrent
 * parts. llama.cpp adds these to the attention cache in its sums; apart, they answer different questions: one grows
 * with the context, the other with the sequences.
 */
const kinds = {
  _ZTV14llama_kv_cache: [],
  _ZTV19llama_kv_cache_iswa: [],
  _ZTV18llama_kv_cache_dsa: [],
  _ZTV23llama_kv_cache_dsa_iswa: [],
  _ZTV18llama_kv_cache_msa: [],
  _ZTV19llama_kv_cache_dsv4: [
    "_ZNK19llama_kv_cache_dsv413get_csa_stateEv",
    "_ZNK19llama_kv_cache_dsv413get_hca_stateEv",
    "_ZNK19llama_kv_cache_dsv413get_lid_stateEv",
  ],
  _ZTV22llama_memory_recurrent: ["itself"],
  _ZTV19llama_memory_hybrid: ["_ZNK19llama_memory_hybrid12get_mem_recrEv"],
  _ZTV23llama_memory_hybrid_idx: ["_ZNK19llama_memory_hybrid12get_mem_recrEv"],
  _ZTV24llama_memory_hybrid_iswa: ["_ZNK24llama_memory_hybrid_iswa12get_mem_recrEv"],
}

/** The sums of a recurrent part: DeepSeek-V4's compressors have a class of their own. */
const breakdownOf = {
  recurrent: "_ZNK22llama_memory_recurrent16memory_breakdownEv",
  compressor: "_ZNK21llama_dsv4_comp_state16memory_breakdownEv",
}

/**
 * @param {bigint | null} memory - a `llama_memory_t`, null for a model that keeps nothing
 * @returns {Map<bigint, number>} buffer type → bytes of recurrent state
 */
export function stateOf(memory) {
  /** @type {Map<bigint, number>} */
  const bytes = new Map()
  if (!memory) return bytes
  const { llama } = library()
  const kind = kindOf(memory)
  const breakdown = kind === "_ZTV19llama_kv_cache_dsv4" ? breakdownOf.compressor : breakdownOf.recurrent
  const sum = llama.func(breakdown, StdMap, ["void *"])
  for (const method of kinds[kind]) {
    const part = method === "itself" ? memory : llama.func(method, "void *", ["void *"])(memory)
    if (!part) continue
    for (const { key, values } of entriesOf(sum(part), 1)) bytes.set(key, (bytes.get(key) ?? 0) + (values[0] ?? 0))
  }
  return bytes
}

/**
 * An object begins with a pointer into its class's virtual table, behind the table's two words of type information.
 *
 * @param {bigint} memory
 */
function kindOf(memory) {
  const table = BigInt(koffi.decode.uint64(memory)) - 16n
  for (const symbol of /** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds))) {
    if (library().llama.symbol(symbol) === table) return symbol
  }
  throw new Error("expected a kind of memory that llama.cpp 0.5.0 has, got another")
}
