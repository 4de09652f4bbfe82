import { percent, signed, table, thousands } from "../../files/markdown.ts"
import type { Group, Groups } from "./groups.ts"
import { tools } from "./index.ts"
import type { Asked } from "./memory.ts"
import { plimsoll } from "./plimsoll.ts"
import type { Score } from "./score.ts"

const head = ["tool", "told", "not told", "median", "95 %", "worst", "bias", "Plimsoll on the same: median, worst"]

function line({ tool, count, notTold, median, percentile95, worst, bias, ours }: Score) {
  const errors = [percent(median, 2), percent(percentile95, 2), percent(worst), signed(bias)]
  const beside = tool === plimsoll.name ? "" : `${percent(ours.median, 2)}, ${percent(ours.worst)}`
  return [tool, thousands(count), thousands(notTold), ...errors, beside]
}

const section = ({ title, scores }: Group) => `### ${title}\n\n${table(head, scores.map(line))}`

function byKind(kinds: readonly Group[]): string {
  const cell = ({ scores }: Group, name: string) => {
    const score = scores.find(({ tool }) => tool === name)
    return score ? `${percent(score.median)}, ${percent(score.worst)}` : "not told"
  }
  return table(
    ["median, worst", ...kinds.map(({ title }) => title)],
    tools.map(({ name }) => [name, ...kinds.map((kind) => cell(kind, name))]),
  )
}

function crashes(asked: readonly Asked[]): string {
  const counts = tools.map(({ name }) => {
    const answers = asked.flatMap(({ answers }) => answers.get(name) ?? [])
    return [name, answers.filter((answer) => answer === "crashed").length] as const
  })
  const crashed = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} on ${count}`)
  return crashed.length === 0 ? "None crashed" : `Crashed: ${crashed.join(", ")}`
}

/** The page of the documentation. */
export function otherToolsPage(simulated: Asked, logged: Asked, groups: Groups): string {
  const unanswered = simulated.cases.filter(({ truth }) => truth === undefined).length
  const models = new Set(simulated.cases.map(({ path }) => path)).size
  return `# Other tools

What tools that estimate memory say of the same models, and how far that is from what llama.cpp allocates. \`npm run accuracy\`
asks all of them again and writes this page; a test asserts that on the questions that a tool answers, its median and its
95 % are never below Plimsoll's. Read and asked on 2026-12-01; versions stand at the end.

- **told**: figures that are compared; **not told**: the tool has no option for the question, or says that it has no
  answer. A tool that never tells a figure is not in its table. ${crashes([simulated, logged])}.
- **median**, **95 %** and **worst** are of the relative errors without sign; **bias** is the median with sign. What a tool
  rounds when it prints is not counted as its error.

Mind what the tools are for. Plimsoll's rules were read from llama.cpp's source, and its other tests ask the same simulation.
Formulas aim at a round figure for people, and the half gigabyte that three of them add stands in part for a driver's own
memory, which llama.cpp's sums leave out.

## llama.cpp's own simulation

${simulated.cases.length} questions about ${models} models in Q4_K_M: of each model one on the processor with 8,192 tokens, one on a device with 32,768,
and one of four others (131,072 tokens and a cache in q8_0; four sequences; four and a cache in q4_0; without flash
attention). Batches are of 512 tokens, with logits of all of them, as node-llama-cpp opens contexts. llama.cpp v0.5.0 itself
is asked what it would allocate, over a device that is pretended${unanswered > 0 ? `; it crashed on ${unanswered}` : ""}. Tools that read files get the same file: a
header, and zeros.

${groups.simulated.map(section).join("\n\n")}

### All memory, by kind of model, caches in f16

${byKind(groups.kinds)}

## Published logs

What llama.cpp printed on people's machines, of logs that state the settings (see [what machines printed](logs.md)). Tools
that read a file get one of the model in Q4_K_M, on which caches and buffers hardly depend. Plimsoll is told the build,
which no other tool asks for. node-llama-cpp's logits of a whole batch, which these programs do not keep, are taken off.

${groups.logged.map(section).join("\n\n")}

## File sizes

Published files by model and name of the recipe, before the file is at hand; node-llama-cpp and @huggingface/gguf read
sizes from the file itself and have nothing to predict. Plimsoll goes by one version of the rules here, whoever made the
file and when: its worst are files made by older rules, or with a head stored beside the embedding that it equals. What is
told once the repository is looked at, and where the formulas were read, stands in [file sizes](file-sizes.md).

${table(head, groups.sizes.scores.map(line))}

## How they were asked

${tools.map(({ name, about }) => `- ${name}: ${about}.`).join("\n")}

node-llama-cpp takes the bytes of a block of 32 elements for each element of a quantized cache, which is most of its error in
questions with q8_0 and q4_0. Its newer functions (\`…V2\`) ask llama.cpp itself, as the referee here does, and are not an
estimate.

Not asked: llm-checker's command, which cannot be given a file or a model outside its list, and brings 44 MB and an install
script (its formula stands in); llmfit's, which is Rust (its formula stands in); gguf-parser (Go), whichllm and hf-mem
(Python), which npm does not install; @nodegrove/llm-math, which npm's registry does not have.
`
}
