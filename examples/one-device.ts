// Memory and speed of one model on one device, with what each figure rests on.
import { estimateMemory } from "@plimsoll/memory"
import { llamaCpp } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import { rtx4090 } from "@plimsoll/specs/hardware"
import { llama318B } from "@plimsoll/specs/models"
import { estimateSpeed } from "@plimsoll/speed"

const question = { model: llama318B, recipe: q4KM, engine: llamaCpp, hardware: [rtx4090], context: 16_384 }

const memory = estimateMemory(question)
for (const { what, bytes, certainty, how } of memory.terms) console.log(what, bytes, certainty, how)
console.log(memory.fits, memory.flags.join(" "))

const speed = estimateSpeed({ ...question, depth: 8_192 })
console.log(speed.decodeTokensPerSecond, speed.interval.decodeTokensPerSecond, speed.bound)
