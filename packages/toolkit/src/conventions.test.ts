import { expect, test } from "vitest"
import { conventionProblems, type PublishedManifest } from "./conventions.ts"

const manifest: PublishedManifest = {
  name: "@plimsoll/specs",
  type: "module",
  license: "MIT",
  sideEffects: false,
  engines: { node: ">=20.19" },
  files: ["dist", "src", "!src/**/*.test.ts", "CHANGELOG.md"],
  exports: {
    ".": { "@plimsoll/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  repository: { directory: "packages/specs" },
  publishConfig: { access: "public", provenance: true },
  scripts: { build: "tsup", typecheck: "tsc", test: "vitest", "check:package": "publint" },
  dependencies: { zod: "catalog:", "@plimsoll/quant": "workspace:^" },
}
const files = {
  "README.md": "# @plimsoll/specs\n\nData.\n",
  LICENSE: "MIT",
  "typedoc.json": `{ "entryPoints": ["./src/index.ts"] }`,
}
const problemsOf = (change: object, changed: Partial<typeof files> = files) =>
  conventionProblems({ ...manifest, ...change }, "packages/specs", changed, "MIT").map(
    (problem) => problem.split(": ")[1],
  )

test("finds nothing in a package that follows them", () => {
  expect(problemsOf({})).toEqual([])
})

test.each([
  [{ sideEffects: undefined }, "sideEffects is not false"],
  [{ scripts: { ...manifest.scripts, test: "" } }, "no script test"],
  [{ files: ["dist", "src", "CHANGELOG.md"] }, "files lacks !src/**/*.test.ts"],
  [{ dependencies: { zod: "4.6.0" } }, "zod is 4.6.0, neither from the catalog nor from here"],
  [{ publishConfig: { access: "public" } }, "not published with provenance"],
])("finds %j", (change, problem) => {
  expect(problemsOf(change)).toEqual([problem])
})

test("finds an entry whose conditions are missing, swapped, or of another file", () => {
  const source = "./src/index.ts"
  const problem = 'exports["."] is not source, types, default of one path'
  for (const entry of [
    { types: "./dist/index.d.ts", default: "./dist/index.js" },
    { "@plimsoll/source": source, default: "./dist/index.js", types: "./dist/index.d.ts" },
    { "@plimsoll/source": source, types: "./dist/index.d.ts", default: "./dist/main.js" },
  ]) {
    expect(problemsOf({ exports: { ".": entry } })).toContain(problem)
  }
})

test("finds a missing README and a foreign licence", () => {
  expect(problemsOf({}, { ...files, "README.md": "", LICENSE: "BSD" })).toEqual([
    "README.md does not begin with its name",
    "LICENSE differs from the repository's",
  ])
})

test("finds a package without an entry, and an entry without a page in the reference", () => {
  expect(problemsOf({ exports: {} })).toContain('exports lacks "."')
  expect(problemsOf({}, { ...files, "typedoc.json": "{}" })).toEqual([
    "typedoc.json does not name the sources of exports, in their order",
  ])
})
