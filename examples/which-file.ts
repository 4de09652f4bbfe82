// Which file of a model to take for a given disk or memory, what it costs in quality, and a mix made for the size.
import { expectedLoss, ggufFileSizeOf, recipeForSize, recipeFront, recommendRecipe } from "@plimsoll/quant"
import { modelQuality } from "@plimsoll/quant/quality"
import { checkpointRecipeByName, checkpointSizeOf } from "@plimsoll/quant/recipes"
import { llama318B } from "@plimsoll/specs/models"

const { architecture } = llama318B
const budget = { bytes: 5_500_000_000 }
const measured = { model: modelQuality(llama318B.id), importanceMatrix: true }

const choice = recommendRecipe(architecture, budget, measured)
console.log(choice.recipe.name, choice.tensorBytes, choice.why)
console.log("file", ggufFileSizeOf(architecture, choice.recipe).bytes)
console.log("loses", expectedLoss(architecture, choice.recipe, measured))

const custom = recipeForSize(architecture, budget, measured)
console.log("made for the size:", custom.tensorBytes, custom.recipe.tensorTypes)

for (const { recipe, tensorBytes, loss } of recipeFront(architecture, measured))
  console.log(recipe.name, tensorBytes, loss.value.toPrecision(2))

const awq = checkpointRecipeByName("AWQ-4-128")
if (awq) console.log("AWQ", checkpointSizeOf(architecture, awq).tensorBytes)
