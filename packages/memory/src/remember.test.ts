import { expect, it } from "vitest"
import { remember } from "./remember.ts"

it("computes once for each key, and forgets the oldest", () => {
  const known = new Map<string, number>()
  const computed: string[] = []
  const lengthOf = (text: string) =>
    remember(known, text, 2, () => {
      computed.push(text)
      return text.length
    })
  expect(["a", "bb", "a", "ccc", "bb", "a"].map(lengthOf)).toEqual([1, 2, 1, 3, 2, 1])
  expect(computed).toEqual(["a", "bb", "ccc", "a"])
  expect(known.size).toBe(2)
})
