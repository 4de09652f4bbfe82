import koffi from "koffi"

/**
 * Walks libstdc++'s std::map<ggml_backend_buffer_type_t, T> in memory. A node is colour, parent, left and right in
 * four words, then the key, then T's words (GCC's bits/stl_tree.h: _Rb_tree_node_base, _Rb_tree_node).
 * `libraries.ts` keeps platforms with another library out.
 *
 * @param {{ root: bigint | number, count: bigint | number }} map - as returned, `StdMap` of structs.js
 * @param {number} words - how many size_t T has
 * @returns {{ key: bigint, values: number[] }[]}
 */
export function entriesOf(map, words) {
  /** @type {{ key: bigint, values: number[] }[]} */
  const entries = []
  const word = (/** @type {bigint} */ address) => BigInt(koffi.decode.uint64(address))
  const visit = (/** @type {bigint} */ node) => {
    if (node === 0n) return
    if (entries.length > 64) throw new Error("expected a std::map of a few buffer types, got an endless one")
    visit(word(node + 16n))
    const values = Array.from({ length: words }, (_, index) => Number(word(node + 40n + BigInt(8 * index))))
    entries.push({ key: word(node + 32n), values })
    visit(word(node + 24n))
  }
  visit(BigInt(map.root))
  if (BigInt(entries.length) !== BigInt(map.count))
    throw new Error(
      `expected a std::map of ${map.count} entries, walked over ${entries.length}: not libstdc++'s layout`,
    )
  return entries
}
