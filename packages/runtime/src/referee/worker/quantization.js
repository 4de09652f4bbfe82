import koffi from "koffi"
import { library } from "./library.js"
import { isRounded, reasonOf, takeLog } from "./log.js"
import { pathOf } from "./model.js"
import { listStorageTypes } from "./storage-types.js"
import { ImportanceMatrixEntry, TensorTypeOverride } from "./structs.js"

/**
 * @import { QuantizationQuestion } from "../protocol.ts"
 * @import { QuantizedTensor } from "../answer.ts"
 */

/**
 * `llama-quantize --dry-run`: the quantizer decides on every tensor and writes nothing.
 *
 * @param {QuantizationQuestion} request
 */
export function simulateQuantization(request) {
  const parameters = library().defaultQuantizationParameters()
  parameters.dry_run = true
  parameters.nthread = 1
  parameters.ftype = request.fileType
  parameters.pure = request.pure ?? false
  parameters.quantize_output_tensor = request.quantizeOutput ?? true
  if (request.outputTensorType !== undefined) parameters.output_tensor_type = request.outputTensorType
  if (request.tokenEmbeddingType !== undefined) parameters.token_embedding_type = request.tokenEmbeddingType
  parameters.tt_overrides = list(
    TensorTypeOverride,
    (request.tensorTypes ?? []).map(([pattern, type]) => ({ pattern, type })),
    { pattern: null, type: 0 },
  )
  // The rules ask whether there is a matrix, not what is in it (src/llama-quant.cpp:967): one of no entries will do.
  if (request.importanceMatrix)
    parameters.imatrix = list(ImportanceMatrixEntry, [], { name: null, data: null, size: 0 })

  takeLog()
  const status = library().quantize(pathOf(request.file), "", parameters)
  const log = takeLog()
  const lines = log.map(({ text }) => ({ text, tensor: line.exec(text) }))
  // What is said of each tensor is in the answer already.
  const said = lines.filter(({ tensor }) => !tensor).map(({ text }) => text)
  if (status !== 0) return { ok: false, code: "REFUSED", reason: reasonOf(log), log: said }
  const tensors = lines.flatMap(({ tensor }) => (tensor ? [tensorIn(tensor)] : []))
  const totalBytes = tensors.reduce((sum, { bytes }) => sum + bytes, 0)
  assertTotal(totalBytes, said)
  const fallbacks = said.map((text) => /WARNING: (\d+) of \d+ tensor\(s\) required fallback/.exec(text)).find(Boolean)
  return {
    ok: true,
    tensors,
    totalBytes,
    fallbacks: Number(fallbacks?.[1] ?? 0),
    needsImportanceMatrix: said.some((text) => text.includes("will require an imatrix")),
    log: said,
  }
}

/**
 * An array in C's memory with an entry that ends it. It is never freed: a few bytes a question.
 *
 * @param {import("koffi").TypeObject} type
 * @param {readonly object[]} entries
 * @param {object} end
 */
function list(type, entries, end) {
  const array = koffi.alloc(type, entries.length + 1)
  koffi.encode(array, type, [...entries, end], entries.length + 1)
  return array
}

/** `[   1/ 803] blk.0.attn_q.weight - [ 4096, 12288, 1, 1], type = bf16, size = 96.00 MiB -> 27.00 MiB (q4_K)` */
const line =
  /^\[ *\d+\/ *\d+\] (\S+) +- \[([\d, ]+)\], type = +(\S+), size = +[\d.]+ MiB(?: -> +[\d.]+ MiB \((\S+)\))?$/

/**
 * @param {RegExpExecArray} match
 * @returns {QuantizedTensor}
 */
function tensorIn([, name = "", sizes = "", from = "", to = from]) {
  const type = to.toLowerCase()
  const [row = 1, ...rest] = sizes.split(",").map(Number)
  const rows = rest.reduce((product, size) => product * size, 1)
  return { name, type, elements: row * rows, bytes: rowBytes(type, row) * rows }
}

/** @type {Map<string, number> | undefined} */
let typeIds

/** A model has few kinds of rows: each is asked for once. @type {Map<string, number>} */
const knownRows = new Map()

/**
 * `ggml_row_size`
 *
 * @param {string} type
 * @param {number} row
 */
function rowBytes(type, row) {
  const key = `${type} ${row}`
  const known = knownRows.get(key)
  if (known !== undefined) return known
  typeIds ??= new Map(listStorageTypes().map(({ name, id }) => [name, id]))
  const bytes = Number(library().rowBytes(typeIds.get(type) ?? -1, row))
  knownRows.set(key, bytes)
  return bytes
}

/**
 * @param {number} totalBytes
 * @param {readonly string[]} log
 */
function assertTotal(totalBytes, log) {
  const total = log.map((text) => /quant size +?= +([\d.]+) MiB/.exec(text)).find(Boolean)?.[1]
  if (!isRounded(totalBytes, total))
    throw new Error(`expected the tensors' sum, ${totalBytes} bytes, to be llama.cpp's total, ${total} MiB`)
}
