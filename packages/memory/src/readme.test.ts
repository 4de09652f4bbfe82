import { readFileSync } from "node:fs"
import { q4KM } from "@plimsoll/quant/recipes"
import { h100Sxm5_80gb, rtx3090, rtx4090 } from "@plimsoll/specs/hardware"
import { glm45Air, llama318B } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { llamaCpp } from "./engines/index.ts"
import { supportOf } from "./engines/support/index.ts"
import { estimateMemory, estimateTraining, explain, explanationText, maximumContext, usableMemory } from "./index.ts"

it("prints what the README says", () => {
  const question = { model: glm45Air, recipe: q4KM, engine: llamaCpp, hardware: [h100Sxm5_80gb] }
  const report = estimateMemory({ ...question, context: 8192 })
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")
  const lines = {
    "report.fits": report.fits,
    "report.cacheBytes": report.cacheBytes,
    "report.notLoadedBytes": report.notLoadedBytes,
    "report.devices[0].totalBytes": report.devices[0]?.totalBytes,
    'report.terms.find((term) => term.what === "cache").how': report.terms.find((term) => term.what === "cache")?.how,
    "maximumContext(question)": maximumContext(question),
    'explanationText(explain(report), { rules: false }).split("\\n")[0]': explanationText(explain(report), {
      rules: false,
    }).split("\n")[0],
    'usableMemory(rtx4090, { system: "windows" }).how': usableMemory(rtx4090, { system: "windows" }).how,
    'supportOf({ engine: "vllm", format: "FP8", hardware: rtx3090 }).runs': supportOf({
      engine: "vllm",
      format: "FP8",
      hardware: rtx3090,
    }).runs,
    'estimateTraining({ model: llama318B, method: "qlora", sequenceLength: 2048 }).totalBytes': estimateTraining({
      model: llama318B,
      method: "qlora",
      sequenceLength: 2048,
    }).totalBytes,
  }
  for (const [code, value] of Object.entries(lines)) expect(readme).toContain(`${code} // ${JSON.stringify(value)}`)
})
