import { readFileSync } from "node:fs"

/** Of a package whose entry stands one folder below its root. */
export function versionOf(name: string): string {
  const manifest = new URL("../package.json", import.meta.resolve(name))
  return (JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version
}
