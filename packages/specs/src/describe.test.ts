import { expect, test } from "vitest"
import { describe } from "./describe.ts"

const cyclic: { self?: unknown } = {}
cyclic.self = cyclic

test.each<[unknown, string]>([
  [undefined, "nothing"],
  [null, "null"],
  ["Q4_K_M", '"Q4_K_M"'],
  ["two\nlines", '"two\\nlines"'],
  ["two\u2028lines\u0085", '"two\\u2028lines\\u0085"'],
  ["x".repeat(1e6), `"${"x".repeat(57)}..."`],
  [Number.NaN, "NaN"],
  [-0.5, "-0.5"],
  [10n, "10"],
  [false, "false"],
  [[1, [2]], "a list of 2"],
  [cyclic, "an object"],
  [() => 1, "a function"],
  [Symbol.iterator, "Symbol(Symbol.iterator)"],
])("%#: %s is short and on one line", (value, text) => {
  expect(describe(value)).toBe(text)
})
