export interface PublishedManifest {
  readonly name: string
  readonly type?: string
  readonly license?: string
  readonly sideEffects?: unknown
  readonly engines?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly exports?: Readonly<Record<string, unknown>>
  readonly repository?: { readonly directory?: string }
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean }
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

const scripts = ["build", "typecheck", "test", "check:package"]
const shipped = ["dist", "src", "!src/**/*.test.ts", "CHANGELOG.md"]

/**
 * Departures of a published package from what all of them have in common.
 *
 * @param folder - the package's folder from the root, `packages/specs`
 * @param files - text of the files in that folder, by name: README.md, LICENSE, typedoc.json
 * @param license - the repository's licence
 * @returns one sentence for each departure
 */
export function conventionProblems(
  manifest: PublishedManifest,
  folder: string,
  files: Readonly<Record<string, string | undefined>>,
  license: string,
): readonly string[] {
  const { engines, publishConfig } = manifest
  const problems: string[] = []
  const expect = (holds: boolean, what: string) => {
    if (!holds) problems.push(`${manifest.name}: ${what}`)
  }

  expect(manifest.type === "module", 'type is not "module"')
  expect(manifest.sideEffects === false, "sideEffects is not false")
  expect(manifest.license === "MIT", "license is not MIT")
  expect(engines?.node === ">=20.19", "engines.node is not >=20.19")
  expect(manifest.repository?.directory === folder, `repository.directory is not ${folder}`)
  expect(publishConfig?.access === "public" && publishConfig.provenance === true, "not published with provenance")
  expect(files["README.md"]?.startsWith(`# ${manifest.name}\n`) ?? false, "README.md does not begin with its name")
  expect(files.LICENSE === license, "LICENSE differs from the repository's")
  for (const script of scripts) expect(Boolean(manifest.scripts?.[script]), `no script ${script}`)
  for (const file of shipped) expect(manifest.files?.includes(file) ?? false, `files lacks ${file}`)
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    expect(/^(catalog:|workspace:\^)$/.test(range), `${name} is ${range}, neither from the catalog nor from here`)
  }
  expect("." in (manifest.exports ?? {}), 'exports lacks "."')
  for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
    // Data is offered as it is.
    if (target !== entry || !entry.endsWith(".json"))
      expect(isEntry(target), `exports["${entry}"] is not source, types, default of one path`)
  }
  const documented = JSON.parse(files["typedoc.json"] ?? "{}").entryPoints ?? []
  const entries = Object.values(manifest.exports ?? {}).flatMap((target) => sourceOf(target) ?? [])
  expect(String(documented) === String(entries), "typedoc.json does not name the sources of exports, in their order")
  return problems
}

function sourceOf(target: unknown): string | undefined {
  return /"(\.\/src\/.+?\.ts)"/.exec(JSON.stringify(target))?.[1]
}

/** The order matters: a resolver takes the first condition that it knows. */
function isEntry(target: unknown): boolean {
  const path = sourceOf(target)?.slice("./src/".length, -".ts".length)
  const expected = {
    "@plimsoll/source": `./src/${path}.ts`,
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  }
  return path !== undefined && JSON.stringify(target) === JSON.stringify(expected)
}
