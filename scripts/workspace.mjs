import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url))

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const pnpmVersion = /^pnpm@([^+]+)/.exec(manifest.packageManager)[1]
const pnpmHome = join(root, ".tools", `pnpm-${pnpmVersion}`)
const pnpmEntry = join(pnpmHome, "node_modules", "pnpm", "bin", "pnpm.cjs")
const turboEntry = join(root, "node_modules", "turbo", "bin", "turbo")
const installStamp = join(root, "node_modules", ".plimsoll-install")
const buildStamp = join(root, "node_modules", ".plimsoll-build")

const environment = {
  ...process.env,
  // Turbo starts each task with the pnpm that it finds.
  PATH: [join(pnpmHome, "node_modules", ".bin"), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  // Results of one Node or machine say nothing about another.
  PLIMSOLL_NODE: `${process.version} ${process.platform} ${process.arch}`,
  DO_NOT_TRACK: "1",
}

/** The workspace's folders, relative to the root. */
export function workspaceFolders() {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name))
  return [...packages, "examples", "docs"].filter((folder) => existsSync(join(root, folder, "package.json")))
}

/**
 * Runs Node on a script and waits.
 *
 * @returns the exit status
 */
export function runNode(script, parameters, options = {}) {
  const { status, error } = spawnSync(process.execPath, [script, ...parameters], {
    cwd: root,
    env: environment,
    stdio: "inherit",
    ...options,
  })
  if (error) throw error
  return status ?? 1
}

/** Runs the pnpm that package.json names, fetched once through npm. */
export function pnpm(parameters, options) {
  if (!existsSync(pnpmEntry)) fetchPnpm()
  return runNode(pnpmEntry, parameters, options)
}

function fetchPnpm() {
  rmSync(pnpmHome, { recursive: true, force: true })
  mkdirSync(pnpmHome, { recursive: true })
  const parameters = ["install", "--prefix", pnpmHome, "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"]
  const { status, stdout, stderr } = spawnSync("npm", [...parameters, `pnpm@${pnpmVersion}`], {
    encoding: "utf8",
    shell: process.platform === "win32",
  })
  if (status !== 0 || !existsSync(pnpmEntry)) {
    throw new Error(`npm could not fetch pnpm ${pnpmVersion}\n${stdout}${stderr}`)
  }
}

/** Runs turbo on an installed workspace. */
export function turbo(parameters, options) {
  return runNode(turboEntry, parameters, options)
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined
}

function installInputs() {
  const hash = createHash("sha256")
  const manifests = ["", ...workspaceFolders()].map((folder) => join(folder, "package.json"))
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    const path = join(root, file)
    hash.update(file).update(existsSync(path) ? readFileSync(path) : "")
  }
  return hash.digest("hex")
}

/** Installs what the manifests and the lockfile ask for, unless that was done already. Output goes to stderr. */
export function install() {
  if (readStamp(installStamp) === installInputs()) return
  process.stderr.write("installing…\n")
  const status = pnpm(["install", "--reporter=append-only"], { stdio: ["ignore", 2, 2] })
  if (status !== 0) process.exit(status)
  writeFileSync(installStamp, installInputs())
}

/** Names, sizes and times of everything that a build reads; hashing the contents would cost more than it saves. */
function buildInputs() {
  const hash = createHash("sha256")
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return
    if (!stat.isDirectory()) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
    else for (const name of readdirSync(path).sort()) visit(join(path, name))
  }
  for (const file of ["pnpm-lock.yaml", "tsconfig.base.json", "turbo.json"]) visit(join(root, file))
  for (const folder of workspaceFolders()) {
    for (const name of ["package.json", "tsconfig.json", "tsup.config.ts", "presets", "src"])
      visit(join(root, folder, name))
  }
  return hash.digest("hex")
}

function everyEntryBuilt() {
  return workspaceFolders().every((folder) => {
    const { exports = {}, private: hidden } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))
    const built = Object.values(exports).map((entry) => entry?.default)
    return hidden || built.every((file) => !file || existsSync(join(root, folder, file)))
  })
}

/** Builds the packages, unless nothing changed since they were built. Output goes to stderr. */
export function build() {
  const inputs = buildInputs()
  if (readStamp(buildStamp) === inputs && everyEntryBuilt()) return
  process.stderr.write("building…\n")
  const status = turbo(["run", "build", "--output-logs=errors-only"], { stdio: ["ignore", 2, 2] })
  if (status !== 0) process.exit(status)
  writeFileSync(buildStamp, inputs)
}
