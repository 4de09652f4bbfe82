// Which devices hold GLM-4.5-Air with 32,768 tokens of context, how fast, and how large the file is.
import { llamaServer } from "@plimsoll/memory/engines"
import { rankHardware } from "@plimsoll/planner"
import { fileSizeOf } from "@plimsoll/quant"
import { q4KM } from "@plimsoll/quant/recipes"
import { hardwareCatalogue } from "@plimsoll/specs/hardware"
import { glm45Air } from "@plimsoll/specs/models"

console.log(fileSizeOf(glm45Air.architecture, q4KM).tensorBytes, "bytes to download")

const question = { model: glm45Air, recipe: q4KM, engine: llamaServer, context: 32_768, candidates: hardwareCatalogue }
for (const { hardware, headroomBytes, speed, why } of rankHardware({ ...question, limit: 5 }))
  console.log(hardware.name, headroomBytes, speed.decodeTokensPerSecond.toFixed(0), why)
