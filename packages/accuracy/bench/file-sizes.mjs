// How many sizes of files one core computes in a second. Time is the process's own, so that a busy machine counts less.
import { fileSizeOf } from "@plimsoll/quant"
import { llamaCppRecipes } from "@plimsoll/quant/recipes"
import { modelCatalogue } from "@plimsoll/specs/models"

const models = modelCatalogue.filter(({ architecture }) => architecture.names.gguf !== undefined)
// Q1_0 is refused where its blocks do not divide rows, and the error's stack would be what is measured.
const recipes = llamaCppRecipes.filter(({ name }) => name !== "Q1_0")
const rounds = 7

/** Sizes a second, of the median round. */
function rate(run) {
  const rates = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    const sizes = run()
    const { user, system } = process.cpuUsage(start)
    return (sizes * 1e6) / (user + system)
  })
  return Math.round(rates.sort((a, b) => a - b)[Math.floor(rounds / 2)])
}

function sizesOf(architectures, some) {
  let sum = 0
  for (const architecture of architectures)
    for (const recipe of some) sum += fileSizeOf(architecture, recipe).tensorBytes
  if (sum <= 0) throw new Error("expected sizes, got none")
  return architectures.length * some.length
}

const architectures = models.map(({ architecture }) => architecture)
/** Nothing is remembered of a copy. */
const copies = Array.from({ length: 2 * rounds }, () =>
  architectures.map((architecture) => structuredClone(architecture)),
)
const q4KM = recipes.filter(({ name }) => name === "Q4_K_M")

process.stdout.write(
  `${models.length} models, ${recipes.length} recipes; sizes a second of process time, median of ${rounds} rounds\n`,
)
const print = (name, run) => process.stdout.write(`${String(rate(run)).padStart(8)}  ${name}\n`)
print("every recipe of architectures never seen before", () => sizesOf(copies.pop(), recipes))
print("one recipe of architectures never seen before", () => sizesOf(copies.pop(), q4KM))
print("every recipe of architectures seen before", () => sizesOf(architectures, recipes))
