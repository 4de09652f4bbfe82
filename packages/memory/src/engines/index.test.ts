import { expect, it } from "vitest"
import { errorOf } from "../../test/errors.ts"
import { engineById, engines } from "./index.ts"

it("finds every engine by its id", () => {
  for (const engine of engines) expect(engineById(engine.id)).toBe(engine)
})

it("names the nearest for one it does not know", () => {
  const error = errorOf(() => engineById("llama-servr"))
  expect([error.code, error.nearest]).toEqual(["UNKNOWN_ENGINE", ["llama-server"]])
  const known = engines.map(({ id }) => id).join(", ")
  expect(error.message).toBe(`engine: expected one of ${known}, got "llama-servr"`)
})
