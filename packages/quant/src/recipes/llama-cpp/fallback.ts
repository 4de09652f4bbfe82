import { PlimsollError, type StorageTypeName, storageTypes } from "@plimsoll/specs"

/** What takes the place of a format whose blocks are longer than the row allows. */
const smallerBlocks: Readonly<Partial<Record<StorageTypeName, StorageTypeName>>> = {
  iq1_s: "iq4_nl",
  iq1_m: "iq4_nl",
  iq2_xxs: "iq4_nl",
  iq2_xs: "iq4_nl",
  iq2_s: "iq4_nl",
  iq3_xxs: "iq4_nl",
  iq3_s: "iq4_nl",
  iq4_xs: "iq4_nl",
  q2_0: "q4_0",
  q2_k: "q4_0",
  q3_k: "q4_0",
  tq1_0: "q4_0",
  tq2_0: "q4_0",
  q4_k: "q5_0",
  q5_k: "q5_1",
  q6_k: "q8_0",
}

/**
 * The format that a row of this length can take, as llama.cpp v0.5.0 src/llama-quant.cpp:372: blocks may not
 * cross rows, so a row of 1408 elements takes 32-wide blocks in place of 256-wide ones.
 *
 * @param columns - length of a row, elements
 * @throws PlimsollError `REFUSED_BY_ENGINE` where llama.cpp has nothing to fall back to
 */
export function typeThatFits(type: StorageTypeName, columns: number): StorageTypeName {
  const { blockSize } = storageTypes[type]
  if (columns % blockSize === 0) return type
  const fallback = smallerBlocks[type] ?? (blockSize <= 32 ? type : undefined)
  if (fallback === undefined)
    throw new PlimsollError(
      "REFUSED_BY_ENGINE",
      `expected rows divisible by ${blockSize} for ${type}, got ${columns}; llama.cpp has no fallback for ${type}`,
    )
  return columns % storageTypes[fallback].blockSize === 0 ? fallback : "f16"
}

/**
 * A format that is asked for embedding or head is not fitted to the rows (src/llama-quant.cpp:701): where they do not
 * take it, a dry run passes and the real one ends in an assertion (ggml/src/gguf.cpp:1417).
 *
 * @param columns - length of a row, elements
 * @throws PlimsollError `REFUSED_BY_ENGINE`
 */
export function typeAsAsked(type: StorageTypeName, columns: number): StorageTypeName {
  const { blockSize } = storageTypes[type]
  if (columns % blockSize === 0) return type
  throw new PlimsollError(
    "REFUSED_BY_ENGINE",
    `expected rows divisible by ${blockSize} for ${type}, got ${columns}; llama-quantize fits no format that is asked for embedding or head`,
  )
}
