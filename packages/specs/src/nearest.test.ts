import { expect, test } from "vitest"
import { nearestNames } from "./nearest.ts"

const known = ["q4_0", "q4_1", "q5_k", "q8_0"]

test("the nearest names come first, and distant ones not at all", () => {
  expect(nearestNames("q4_O", known)).toEqual(["q4_0", "q4_1", "q5_k"])
  expect(nearestNames("q4_O", known, { edits: 1 })).toEqual(["q4_0", "q4_1"])
  expect(nearestNames("q4_O", known, { count: 1 })).toEqual(["q4_0"])
  expect(nearestNames("something else", known)).toEqual([])
})

test("any name may be the nearest where no limit is set on its distance", () => {
  expect(nearestNames("something else", known, { edits: Number.POSITIVE_INFINITY, count: 1 })).toHaveLength(1)
})
