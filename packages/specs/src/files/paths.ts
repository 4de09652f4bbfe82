import { isUrl } from "./open-file.ts"

/** Name of the file that a path, a URL or a reference to the hub points to. */
export function lastName(pathOrUrl: string): string {
  const path = isUrl(pathOrUrl) ? new URL(pathOrUrl).pathname : pathOrUrl
  return path.slice(lastSeparator(path) + 1)
}

/** Windows has both. */
function lastSeparator(path: string): number {
  return Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"))
}

/** A file beside another. */
export function sibling(pathOrUrl: string, name: string): string {
  if (isUrl(pathOrUrl)) return new URL(name, pathOrUrl).href
  return pathOrUrl.slice(0, lastSeparator(pathOrUrl) + 1) + name
}

/** A file in a folder. */
export function within(folder: string, name: string): string {
  if (isUrl(folder)) return new URL(name, folder).href
  return /[/\\]$/.test(folder) ? folder + name : `${folder}/${name}`
}
