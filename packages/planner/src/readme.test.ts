import { readFileSync } from "node:fs"
import { llamaCpp } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import { h100Sxm5_80gb, m2Ultra76gpu, rtx4090 } from "@plimsoll/specs/hardware"
import { glm45Air } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { rankHardware } from "./index.ts"

it("prints what the README says", () => {
  const question = { model: glm45Air, recipe: q4KM, engine: llamaCpp, context: 8192, includeUnfit: true }
  const results = rankHardware({ ...question, candidates: [rtx4090, m2Ultra76gpu, h100Sxm5_80gb] })
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
  const lines = {
    "results.map(({ hardware }) => hardware.name)": results.map(({ hardware }) => hardware.name),
    "results[0].why": results[0]?.why,
    "results.at(-1).why": results.at(-1)?.why,
  }
  for (const [code, value] of Object.entries(lines)) expect(readme).toContain(`${code} // ${JSON.stringify(value)}`)
})
