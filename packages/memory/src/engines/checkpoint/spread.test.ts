import fc from "fast-check"
import { expect, it } from "vitest"
import { errorOf } from "../../../test/errors.ts"
import { deviceOfLayers } from "./spread.ts"

const ask = (spread: "one" | "filled" | "balanced", layerBytes: readonly number[], roomBytes: readonly number[]) =>
  deviceOfLayers({ name: "engine", spread, layerBytes, roomBytes })

it("fills one device before the next", () => {
  expect(ask("filled", [4, 4, 4, 4], [10, 10])).toEqual([0, 0, 1, 1])
  expect(ask("filled", [4, 4, 4, 4], [100, 10])).toEqual([0, 0, 0, 0])
})

it("gives each device as much", () => {
  expect(ask("balanced", [1, 1, 1, 1], [100, 100])).toEqual([0, 0, 1, 1])
  expect(ask("balanced", [1, 1, 1, 1, 1, 1], [2, 100, 100])).toEqual([0, 0, 1, 1, 2, 2])
})

it("has no rule for several devices where an engine has one", () => {
  expect(ask("one", [1, 1], [10])).toEqual([0, 0])
  expect(errorOf(() => ask("one", [1, 1], [10, 10])).code).toBe("UNSUPPORTED")
})

it("never goes back to a device, and leaves no layer out", () => {
  const bytes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 })
  const rooms = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(bytes, rooms, fc.constantFrom("filled", "balanced"), (layers, room, spread) => {
      const homes = ask(spread, layers, room)
      expect(homes).toHaveLength(layers.length)
      for (const [index, home] of homes.entries()) {
        expect(home).toBeGreaterThanOrEqual(homes[index - 1] ?? 0)
        expect(home).toBeLessThan(room.length)
      }
    }),
  )
})
