import { expect, test } from "vitest"
import { importsOf } from "./imports.ts"

test("finds every way to name a module, and what is only a type", () => {
  const text = `
    import a, { type T } from "a"
    import type { B } from "b"
    import "c"
    export * from "d"
    export type { E } from "e"
    const f = await import("f")
    type G = import("g").G
    // import "comment"
    const text = 'import "text"'
  `
  expect(importsOf(text)).toEqual([
    { specifier: "a", typeOnly: false },
    { specifier: "b", typeOnly: true },
    { specifier: "c", typeOnly: false },
    { specifier: "d", typeOnly: false },
    { specifier: "e", typeOnly: true },
    { specifier: "f", typeOnly: false },
    { specifier: "g", typeOnly: true },
  ])
})
