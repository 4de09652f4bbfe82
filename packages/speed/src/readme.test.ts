import { readFileSync } from "node:fs"
import { llamaCpp } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import { rtx4090 } from "@plimsoll/specs/hardware"
import { llama318B } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { estimateSpeed } from "./index.ts"

it("prints what the README says", () => {
  const speed = estimateSpeed({ model: llama318B, recipe: q4KM, engine: llamaCpp, hardware: [rtx4090] })
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
  const lines = {
    "Math.round(speed.decodeTokensPerSecond)": Math.round(speed.decodeTokensPerSecond),
    "Math.round(speed.interval.decodeTokensPerSecond.low)": Math.round(speed.interval.decodeTokensPerSecond.low),
    "Math.round(speed.interval.decodeTokensPerSecond.high)": Math.round(speed.interval.decodeTokensPerSecond.high),
    "Math.round(speed.prefillTokensPerSecond)": Math.round(speed.prefillTokensPerSecond ?? 0),
    "speed.bound": speed.bound,
    "speed.support": speed.support,
  }
  for (const [code, value] of Object.entries(lines)) expect(readme).toContain(`${code} // ${JSON.stringify(value)}`)
})
