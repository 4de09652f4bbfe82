import { PlimsollError, tensorBytes } from "@plimsoll/specs"
import type { Packing } from "./checkpoint/packing.ts"
import type { Format } from "./ggml/format.ts"

function isPacking(format: Format | Packing): format is Packing {
  return "parts" in format
}

/** Why a GGUF format has no block for a tensor of this shape; `undefined` where it has. */
function blockObjection(
  { name, blockSize, interleavedRows = 1 }: Format,
  shape: readonly number[],
): string | undefined {
  const [columns = 1, rows = 1] = [shape.at(-1), shape.at(-2)]
  // ggml refuses what it would have to pad (as llama.cpp v0.5.0 ggml/src/gguf.cpp:732).
  if (columns % blockSize !== 0) return `rows of ${columns} are no whole blocks of ${blockSize}`
  // As ik_llama.cpp 8337e4cd src/llama-quantize.cpp:1708.
  if (rows % interleavedRows !== 0)
    return `${rows} rows are no multiple of the ${interleavedRows} that ${name} interleaves`
  return undefined
}

/**
 * Exact bytes of a tensor in a format of either kind.
 *
 * @param format - a format of GGUF files, or a packing of checkpoints
 * @param shape - rows (outputs) before columns (inputs), experts first: the order of checkpoints, for both kinds
 * @returns bytes of the data, without padding and headers
 * @throws PlimsollError `INVALID_SHAPE` where the format can't hold such a tensor
 * @example
 * ```ts
 * formatBytes(q4K, [14336, 4096]) // 33030144
 * formatBytes(gptq({ bits: 4, groupSize: 128 }), [14336, 4096]) // 30523392, its parts together
 * ```
 */
export function formatBytes(format: Format | Packing, shape: readonly number[]): number {
  const whole = shape.length > 0 && shape.every((size) => Number.isSafeInteger(size) && size > 0)
  const objection = whole
    ? isPacking(format)
      ? format.objection(shape)
      : blockObjection(format, shape)
    : "sizes have to be positive whole numbers"
  if (objection !== undefined)
    throw new PlimsollError(
      "INVALID_SHAPE",
      `expected a tensor that ${format.name} can hold, got [${shape.join(", ")}]: ${objection}`,
    )
  if (isPacking(format)) return format.parts(shape).reduce((sum, { bytes }) => sum + bytes, 0)
  return tensorBytes(format.name, [...shape].reverse())
}
