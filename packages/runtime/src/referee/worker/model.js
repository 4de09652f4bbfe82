import { createHash } from "node:crypto"
import { statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { placeModel, placementKey } from "./devices.js"
import { library } from "./library.js"
import { takeLog } from "./log.js"

/**
 * @import { ModelFile } from "../request.ts"
 * @import { MemoryQuestion } from "../protocol.ts"
 */

/** @typedef {{ key: string, model: bigint, log: import("./log.js").LogLine[] }} LoadedModel */

/** The last model, since most questions vary the context only. @type {LoadedModel | undefined} */
let last

/** What the sparse file holds. @type {string | undefined} */
let written

/**
 * A file that llama.cpp can open: the one named, or a sparse one made of the header. It has to be as large as the
 * model, because the loader checks that no tensor lies behind the end; it takes no more disk than the header.
 *
 * @param {ModelFile} file
 */
export function pathOf(file) {
  if (file.path !== undefined) return file.path
  const path = join(process.cwd(), "model.gguf")
  const content = fingerprint(file)
  if (content === written) return path
  written = undefined
  writeFileSync(path, file.header)
  truncateSync(path, file.fileBytes)
  written = content
  return path
}

/**
 * Loads the model's description without its weights.
 *
 * @param {MemoryQuestion} request
 * @returns {LoadedModel | { model: undefined, log: import("./log.js").LogLine[] }}
 */
export function loadModel(request) {
  const { file, loadPredictionLayers, repack = true } = request
  const key = `${fingerprint(file)} ${loadPredictionLayers} ${repack} ${placementKey(request)}`
  if (last?.key === key) return last
  if (last) library().freeModel(last.model)
  last = undefined

  const parameters = library().defaultModelParameters()
  parameters.no_alloc = true
  // Nothing is read but the header: LLAMA_LOAD_MODE_NONE (include/llama.h:206).
  parameters.load_mode = 0
  parameters.load_mtp = loadPredictionLayers
  parameters.use_extra_bufts = repack
  const kept = placeModel(request, parameters)
  takeLog()
  const model = library().loadModel(pathOf(file), parameters)
  kept.at(0)
  const log = takeLog()
  if (!model) return { model: undefined, log }
  last = { key, model, log }
  return last
}

/** @param {ModelFile} file */
function fingerprint(file) {
  if (file.path === undefined) return `${createHash("sha256").update(file.header).digest("hex")} ${file.fileBytes}`
  const { size, mtimeMs } = statSync(file.path)
  return `${file.path} ${size} ${mtimeMs}`
}
