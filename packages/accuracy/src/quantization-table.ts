import type { FileTypeName, LlamaCppRecipe } from "@plimsoll/quant"
import { llamaCppRecipes, usesImportanceMatrix } from "@plimsoll/quant/recipes"
import { storageTypes } from "@plimsoll/specs"
import type { Asked } from "./quantization.ts"
import type { Family } from "./quantization-plan.ts"

const title = `# Quantization

What \`llama-quantize\` of llama.cpp v0.5.0 makes of every architecture of the catalogue, beside what Plimsoll says: bits per
weight of the whole file, for the model of the architecture that has fewest tensors. A test writes that model's GGUF header
from its blocks, has the real quantizer decide on every tensor (\`--dry-run\`), and compares. The tables are its output.

✓ means equal: the format of every single tensor, its bytes (llama.cpp's \`ggml_row_size\` times its rows), the sum of all, the
number of tensors whose rows did not take the wanted format, and whether the real run would end for want of an importance
matrix. "refused" means that both refuse: a row takes no block of the format, and it has no smaller one to fall back to.

The file that is quantized is in BF16. File types with * are shown as made with an importance matrix, others without. Both are
asked for where our rules say that the matrix changes something (of models of more than 1,000 tensors, the one shown), and one
of them, in turn, where they say that it does not. Of the other models of an architecture each is asked one file type in every
run, another than the one before, and all of them with \`PLIMSOLL_FULL=1\`.
`

const sections: readonly { readonly head: string; readonly from: number }[] = [
  { head: "Five bits and more", from: 5 },
  { head: "Four bits", from: 4 },
  { head: "Three bits", from: 3 },
  { head: "Fewer", from: 0 },
]

/** Bits of the format that most of the file has. */
function bitsOf({ defaultType }: LlamaCppRecipe): number {
  const { blockBytes, blockSize } = storageTypes[defaultType]
  return (8 * blockBytes) / blockSize
}

function sectionOf(recipe: LlamaCppRecipe): string | undefined {
  return sections.find(({ from }) => bitsOf(recipe) >= from)?.head
}

/** Of the answers for a file type, the one for how it is usually made; where both are the same, whichever was asked. */
function usual(answers: readonly Asked[], recipe: LlamaCppRecipe): Asked | undefined {
  return answers.find((answer) => usesImportanceMatrix(answer.recipe) === usesImportanceMatrix(recipe)) ?? answers[0]
}

function cell(answers: readonly Asked[], recipe: LlamaCppRecipe): string {
  const shown = usual(answers, recipe)
  if (!shown) return ""
  const { predicted } = shown
  const value = predicted === "refused" ? "refused" : ((8 * predicted.totalBytes) / predicted.elements).toFixed(2)
  return `${value} ${answers.every(({ differences }) => differences.length === 0) ? "✓" : "≠"}`
}

const star = (recipe: LlamaCppRecipe) => (usesImportanceMatrix(recipe) ? `${recipe.name} *` : recipe.name)

/** The documentation's page: a row for each architecture, a column for each file type. */
export function quantizationTable(families: readonly Family[], asked: readonly Asked[]): string {
  const answersOf = (family: Family, name: FileTypeName) =>
    asked.filter(({ model, recipe }) => model === family.representative && recipe.name === name)
  const tables = sections.map(({ head }) => {
    const recipes = llamaCppRecipes.filter((recipe) => sectionOf(recipe) === head)
    const rows = families.map((family) =>
      [
        family.name,
        family.representative.id,
        ...recipes.map((recipe) => cell(answersOf(family, recipe.name), recipe)),
      ].join(" | "),
    )
    return [
      `## ${head}`,
      "",
      `| architecture | model | ${recipes.map(star).join(" | ")} |`,
      `|---|---|${recipes.map(() => "--:|").join("")}`,
      ...rows.map((row) => `| ${row} |`),
      "",
    ].join("\n")
  })
  return [title, ...tables].join("\n")
}
