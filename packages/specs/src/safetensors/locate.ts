import { describe } from "../describe.ts"
import { PlimsollError } from "../errors.ts"
import type { FileOptions } from "../files/byte-source.ts"
import { headerLimits } from "../files/header-limits.ts"
import { isHubReference, parseHubReference } from "../files/hub-file.ts"
import { localFolder } from "../files/local-file.ts"
import { fileExists, isUrl } from "../files/open-file.ts"
import { lastName, sibling, within } from "../files/paths.ts"

/** As transformers writes them (src/transformers/utils/__init__.py). */
const singleName = "model.safetensors"
const indexName = "model.safetensors.index.json"
const configName = "config.json"

const shardName = /^(?<stem>.+?[-_])(?<shard>\d{5,6})-of-(?<total>\d{5,6})\.safetensors$/

/** Where a checkpoint's parts lie: an index, or the names of its files. */
export interface Located {
  readonly index: string | undefined
  readonly files: readonly string[]
  /** The config beside them, where there is one. */
  readonly config: string | undefined
  /** Path or URL of a file beside them. */
  readonly beside: (name: string) => string
}

/**
 * Finds the files of a checkpoint.
 *
 * @param pathOrUrl - a folder (a URL of one ends with "/"), a repository, an index, a single file, or one shard of many
 * @throws PlimsollError `FILE_UNREADABLE` where there is no checkpoint
 */
export async function locate(pathOrUrl: string, options: FileOptions): Promise<Located> {
  const remote = isUrl(pathOrUrl) || isHubReference(pathOrUrl)
  const names = remote ? undefined : await localFolder(pathOrUrl)
  const isFolder = remote ? isRemoteFolder(pathOrUrl) : names !== undefined
  const beside = (name: string) => (isFolder ? within(pathOrUrl, name) : sibling(pathOrUrl, name))
  const exists = (name: string) => fileExists(beside(name), options)
  const parts = isFolder
    ? names
      ? partsAmong(names, pathOrUrl)
      : await partsOfFolder(exists, pathOrUrl)
    : await partsOfFile(lastName(pathOrUrl), exists)
  return { ...parts, beside, config: (await exists(configName)) ? configName : undefined }
}

/** A repository is a folder without saying so. */
function isRemoteFolder(reference: string): boolean {
  const path = isUrl(reference) ? new URL(reference).pathname : parseHubReference(reference).path
  return path === "" || path.endsWith("/")
}

type Parts = Pick<Located, "index" | "files">

/** A list of names is at hand: any index, else a single file, else all shards of the only model. */
function partsAmong(names: readonly string[], where: string): Parts {
  const indexes = names.filter((name) => name.endsWith(".safetensors.index.json"))
  const index = indexes.includes(indexName) ? indexName : indexes.length === 1 ? indexes[0] : undefined
  if (index) return { index, files: [] }
  if (names.includes(singleName)) return { index: undefined, files: [singleName] }
  const files = names.filter((name) => name.endsWith(".safetensors"))
  const [first] = files
  if (first === undefined) throw nothingThere(where, "none")
  if (files.length === 1) return { index: undefined, files: shardsOf(first) ?? files }
  const shards = shardsOf(first)
  if (shards && files.every((name) => shards.includes(name))) return { index: undefined, files: shards }
  throw nothingThere(where, `${files.length} that no index joins`)
}

async function partsOfFolder(exists: (name: string) => Promise<boolean>, where: string): Promise<Parts> {
  if (await exists(indexName)) return { index: indexName, files: [] }
  if (await exists(singleName)) return { index: undefined, files: [singleName] }
  throw nothingThere(where, "none")
}

/** One file was named; a shard stands for all of them. */
async function partsOfFile(name: string, exists: (name: string) => Promise<boolean>): Promise<Parts> {
  if (name.endsWith(".json")) return { index: name, files: [] }
  const shards = shardsOf(name)
  if (!shards) return { index: undefined, files: [name] }
  const stem = shardName.exec(name)?.groups?.stem?.slice(0, -1)
  const index = `${stem}.safetensors.index.json`
  return (await exists(index)) ? { index, files: [] } : { index: undefined, files: shards }
}

/** The names of all shards, from that of one. */
function shardsOf(name: string): readonly string[] | undefined {
  const { stem, shard, total } = shardName.exec(name)?.groups ?? {}
  const count = Number(total)
  if (!shard || !total || !(count >= 1 && count <= headerLimits.safetensors.files)) return undefined
  return Array.from(
    { length: count },
    (_, part) => `${stem}${String(part + 1).padStart(shard.length, "0")}-of-${total}.safetensors`,
  )
}

function nothingThere(where: string, got: string): PlimsollError {
  return new PlimsollError(
    "FILE_UNREADABLE",
    `expected ${singleName} or ${indexName} in ${describe(where)}, got ${got}`,
    { hint: "Name the file, or the index." },
  )
}
