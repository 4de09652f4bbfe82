import { exl3Recipe, q4KM, unquantized } from "@plimsoll/quant/recipes"
import { rtx4090 } from "@plimsoll/specs/hardware"
import { llama318B, llama3170B, qwen34B } from "@plimsoll/specs/models"
import { expect, it } from "vitest"
import { exllamav3, llamaCpp, lmStudio, mlx, ollama, transformers } from "./engines/index.ts"
import { estimateMemory, estimateTraining, explain, explainTraining, usableMemory } from "./index.ts"

it("prints what examples beside the code say", () => {
  const bf16 = unquantized("BF16")
  const onOllama = estimateMemory({ model: llama318B, recipe: q4KM, engine: ollama, hardware: [rtx4090] })
  expect(onOllama.resolved.context).toBe(32_768)
  expect(estimateMemory({ model: llama318B, recipe: q4KM, engine: lmStudio }).resolved.context).toBe(4096)
  expect(estimateMemory({ model: qwen34B, recipe: bf16, engine: mlx, context: 2304 }).cacheBytes).toBe(339_738_624)
  const three = exl3Recipe({ bits: 3 })
  expect(estimateMemory({ model: llama3170B, recipe: three, engine: exllamav3, context: 4096 }).cacheBytes).toBe(
    1_342_177_280,
  )
  expect(estimateMemory({ model: llama318B, recipe: bf16, engine: transformers, context: 4096 }).cacheBytes).toBe(
    536_870_912,
  )
  const report = estimateMemory({ model: llama318B, recipe: q4KM, engine: llamaCpp, context: 8192 })
  expect(explain(report).children[0]?.children[0]?.label).toBe("weights")
  expect(usableMemory(rtx4090, { system: "windows" }).bytes / 2 ** 20).toBe(23_789)
  const tuned = estimateTraining({ model: llama318B, method: "qlora", sequenceLength: 2048 })
  expect(tuned.peakAt).toBe("loss")
  const labels = ["weights", "adapters", "optimizer", "activations", "loss", "overhead"]
  expect(explainTraining(tuned).children.map(({ label }) => label)).toEqual(labels)
})
