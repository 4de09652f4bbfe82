import { expect, test } from "vitest"
import { findCycles } from "./cycles.ts"

test("finds a circle through a folder", () => {
  const files = new Map([
    ["src/index.ts", `export * from "./a.ts"`],
    ["src/a.ts", `import { b } from "./rooms/b.ts"`],
    ["src/rooms/b.ts", `import { c } from "./c.ts"`],
    ["src/rooms/c.ts", `import { a } from "../a.ts"`],
  ])
  expect(findCycles(files)).toEqual([["src/a.ts", "src/rooms/b.ts", "src/rooms/c.ts", "src/a.ts"]])
})

test("lets types go round, and files meet again", () => {
  const files = new Map([
    ["src/a.ts", `import { b } from "./b.ts"\nimport { c } from "./c.ts"`],
    ["src/b.ts", `import type { A } from "./a.ts"\nimport { c } from "./c.ts"`],
    ["src/c.ts", `import "zod"`],
  ])
  expect(findCycles(files)).toEqual([])
})
