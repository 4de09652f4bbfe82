import { expect, test } from "vitest"
import { deriveSensitivities } from "../../../test/derive-sensitivities.ts"
import { endSensitivities, sensitivities, sensitivityOfRole } from "./sensitivities.ts"

const derived = deriveSensitivities()

test("weights of roles are those of the measured models", () => {
  expect(derived.models).toBe(16)
  expect([...derived.byRole.keys()].sort()).toEqual(Object.keys(sensitivities).sort())
  for (const [role, weight] of derived.byRole) expect(Number(weight.toFixed(2))).toBe(sensitivityOfRole(role).weight)
})

test("weights of head and embedding are those of the measured models", () => {
  const rounded = Object.fromEntries(
    (["head", "tiedHead", "embedding"] as const).map((end) => [end, Number(derived[end].toFixed(2))]),
  )
  expect(rounded).toEqual(endSensitivities)
})

test("roles that were not measured weigh as those that they are most like, and vectors nothing", () => {
  expect(sensitivityOfRole("queryUp")).toEqual({ weight: sensitivities.query, measured: true })
  expect(sensitivityOfRole("gateUp").weight).toBeCloseTo(sensitivities.gate + sensitivities.up, 12)
  expect(sensitivityOfRole("perLayerInput")).toEqual({ weight: 0.85, measured: false })
  expect(sensitivityOfRole("norm").weight).toBe(0)
})
