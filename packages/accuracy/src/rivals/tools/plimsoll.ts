import { estimateMemory, type MemoryReport } from "@plimsoll/memory"
import { libllama } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import { m2Ultra76gpu, rtx3090 } from "@plimsoll/specs/hardware"
import { amountsOf } from "../../grid/amounts.ts"
import { figuresOf } from "./figures.ts"
import type { Case, Tool } from "./tool.ts"

/** Sizes of devices do not matter: nothing is moved. */
function reportOf({ architecture, settings }: Case): MemoryReport {
  const { devices, ...rest } = settings
  const card = rest.backend === "metal" ? m2Ultra76gpu : rtx3090
  return estimateMemory({
    model: { architecture },
    recipe: q4KM,
    engine: libllama,
    hardware: Array.from({ length: devices }, () => card),
    ...rest,
  })
}

export const plimsoll: Tool = {
  name: "Plimsoll",
  about: "told the model and the recipe, not the file",
  ask: async (cases) => cases.map((asked) => figuresOf(amountsOf(reportOf(asked).terms))),
}
