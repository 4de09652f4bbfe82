import { describe, expect, test } from "vitest"
import { configs } from "../../test/configs.ts"
import { architectureFromConfig } from "../adapters/index.ts"
import { defineModel } from "../schema/index.ts"
import { modelCatalogue } from "./catalogue.ts"

describe.each(modelCatalogue.map((model) => [model.id, model] as const))("%s", (id, model) => {
  test("has the blocks that the adapter makes of its config", () => {
    const config = configs[id as keyof typeof configs]
    expect(model.architecture).toEqual(architectureFromConfig(config))
  })

  test("holds to the schema", () => {
    expect(defineModel(model)).toBe(model)
  })
})
