// How many sizes of files one core computes in a second. Time is the process's own, so that a busy machine counts less.
import { fileSizeOf } from "@plimsoll/quant"
import { checkpointFilesOf, checkpointRecipeByName, checkpointSizeOf, llamaCppRecipes } from "@plimsoll/quant/recipes"
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

function sizesOf(architectures, some, bytesOf = (...file) => fileSizeOf(...file).tensorBytes) {
  let sum = 0
  for (const architecture of architectures) for (const recipe of some) sum += bytesOf(architecture, recipe)
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

const checkpointNames = ["FP8", "AWQ-4-128", "GPTQ-4-128", "NVFP4", "MLX-4-64", "bnb-nf4"]
const checkpointRecipes = checkpointNames.map(checkpointRecipeByName)
const checkpointBytes = (...checkpoint) => checkpointSizeOf(...checkpoint).tensorBytes
const headerBytes = (...checkpoint) => checkpointFilesOf(...checkpoint).headerBytes
const checkpoints = modelCatalogue.map(({ architecture }) => architecture)
const checkpointCopies = Array.from({ length: rounds }, () => structuredClone(checkpoints))
/** 256 experts in each of 58 layers: 92 thousand tensors as FP8. */
const largest = modelCatalogue.filter(({ id }) => id === "deepseek-v3").map(({ architecture }) => architecture)
const fp8 = checkpointRecipes.slice(0, 1)

process.stdout.write(`${checkpoints.length} models, ${checkpointNames.length} recipes for checkpoints\n`)
print("every recipe for checkpoints of architectures never seen before", () =>
  sizesOf(checkpointCopies.pop(), checkpointRecipes, checkpointBytes),
)
print("every recipe for checkpoints of architectures seen before", () =>
  sizesOf(checkpoints, checkpointRecipes, checkpointBytes),
)
print("DeepSeek-V3 as FP8, its tensors alone", () =>
  sizesOf(Array.from({ length: 1000 }, () => largest).flat(), fp8, checkpointBytes),
)
print("DeepSeek-V3 as FP8, every file with its header", () =>
  sizesOf(Array.from({ length: 20 }, () => largest).flat(), fp8, headerBytes),
)
