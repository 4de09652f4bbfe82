import { spawnSync } from "node:child_process"
import { join } from "node:path"

/**
 * Formats generated files as the repository's are.
 *
 * @param folder - anywhere, also outside the repository
 * @param repository - the repository's root
 */
export function format(folder: string, repository: string): void {
  const biome = join(repository, "node_modules", "@biomejs", "biome", "bin", "biome")
  const options = ["--write", `--config-path=${repository}`, "--vcs-enabled=false", "--linter-enabled=false"]
  const { status, stderr } = spawnSync(process.execPath, [biome, "check", ...options, folder], { encoding: "utf8" })
  if (status !== 0) throw new Error(`the generated files could not be formatted: ${stderr}`)
}
