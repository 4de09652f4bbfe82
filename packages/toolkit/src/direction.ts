import { posix } from "node:path"
import { importsOf } from "./imports.ts"

const data = ["@plimsoll/specs", "@plimsoll/quant"]
const prediction = [...data, "@plimsoll/memory", "@plimsoll/speed"]
const everything = [...prediction, "@plimsoll/planner", "@plimsoll/runtime"]

/** Which packages of the workspace each may use. What is not here may not exist. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "@plimsoll/specs": [],
  "@plimsoll/quant": ["@plimsoll/specs"],
  "@plimsoll/memory": data,
  "@plimsoll/speed": [...data, "@plimsoll/memory"],
  "@plimsoll/planner": prediction,
  "@plimsoll/runtime": data,
  plimsoll: everything,
  "@plimsoll/accuracy": [...everything, "plimsoll"],
  "@plimsoll/toolkit": [],
}

export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const isWorkspace = (name: string) => name === "plimsoll" || name.startsWith("@plimsoll/")
const isTest = (file: string) => /^test\/|\.(test|test-d|fuzz|bench)\.ts$/.test(file)
const packageOf = (specifier: string) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/")

/**
 * Departures of one package from the direction in which the workspace's packages may use each other.
 *
 * @param files - path within the package (`src/index.ts`) → text
 * @returns one sentence for each departure
 */
export function directionProblems(manifest: Manifest, files: ReadonlyMap<string, string>): readonly string[] {
  const { name, dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest
  const mayUse = allowed[name]
  if (!mayUse) return [`${name} is not in the table of directions`]
  const problems: string[] = []

  const listed = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).filter(isWorkspace)
  for (const dependency of listed) {
    if (dependency !== "@plimsoll/toolkit" && !mayUse.includes(dependency)) {
      problems.push(`${name} may not depend on ${dependency}`)
    }
  }

  for (const [file, text] of files) {
    const at = `${name} ${file}`
    for (const { specifier } of importsOf(text)) {
      if (specifier.startsWith(".")) {
        if (posix.join(posix.dirname(file), specifier).startsWith(".."))
          problems.push(`${at} leaves its package: ${specifier}`)
        // Presets are plain JavaScript, since they run before anything is built.
        if (!/(\.(ts|json)|\/presets\/[\w-]+\.js)$/.test(specifier))
          problems.push(`${at} imports without .ts: ${specifier}`)
        continue
      }
      const target = packageOf(specifier)
      if (!isWorkspace(target) || target === name) continue
      if (!mayUse.includes(target)) problems.push(`${at} may not import ${target}`)
      else if (!(target in dependencies) && !(isTest(file) && target in devDependencies)) {
        problems.push(`${at} imports ${target}, which package.json does not list`)
      }
    }
  }
  return problems
}
