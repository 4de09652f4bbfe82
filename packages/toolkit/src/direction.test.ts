import { expect, test } from "vitest"
import { directionProblems } from "./direction.ts"

const quant = { name: "@plimsoll/quant", dependencies: { "@plimsoll/specs": "workspace:^" } }
const file = (text: string, path = "src/index.ts") => new Map([[path, text]])

test("lets a package use those below it", () => {
  expect(directionProblems(quant, file(`import { a } from "@plimsoll/specs/models"\nimport "./b.ts"`))).toEqual([])
})

test("finds a dependency that points up", () => {
  const upward = { name: "@plimsoll/specs", devDependencies: { "@plimsoll/memory": "workspace:^" } }
  expect(directionProblems(upward, new Map())).toEqual(["@plimsoll/specs may not depend on @plimsoll/memory"])
})

test("finds an import that points up, also of a type, also in a test", () => {
  expect(directionProblems(quant, file(`import type { A } from "@plimsoll/memory"`, "src/a.test.ts"))).toEqual([
    "@plimsoll/quant src/a.test.ts may not import @plimsoll/memory",
  ])
})

test("finds an import that package.json does not list", () => {
  expect(directionProblems({ name: "@plimsoll/quant" }, file(`import "@plimsoll/specs"`))).toEqual([
    "@plimsoll/quant src/index.ts imports @plimsoll/specs, which package.json does not list",
  ])
})

test("finds a path that leaves the package and one without its extension", () => {
  expect(directionProblems(quant, file(`import "../../specs/src/index.ts"\nimport "./b"`))).toEqual([
    "@plimsoll/quant src/index.ts leaves its package: ../../specs/src/index.ts",
    "@plimsoll/quant src/index.ts imports without .ts: ./b",
  ])
})

test("finds a package that has no place yet", () => {
  expect(directionProblems({ name: "@plimsoll/new" }, new Map())).toEqual([
    "@plimsoll/new is not in the table of directions",
  ])
})
