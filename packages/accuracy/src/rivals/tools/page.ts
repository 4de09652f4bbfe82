import { percent, signed, table } from "../../files/markdown.ts"
import type { Group, Groups } from "./groups.ts"
import { tools } from "./index.ts"
import type { Asked } from "./memory.ts"
import type { Score } from "./score.ts"

const head = [
  "",
  "told",
  "not told",
  "crashed",
  "median",
  "95 %",
  "worst",
  "bias",
  "Plimsoll on the same: median, worst",
]

function line({ tool, count, notTold, crashed, median, percentile95, worst, bias, ours }: Score) {
  const errors = [percent(median, 2), percent(percentile95, 2), percent(worst), signed(bias)]
  const beside = tool === "Plimsoll" ? "" : `${percent(ours.median, 2)}, ${percent(ours.worst)}`
  return [tool, count, notTold, crashed, ...errors, beside]
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

/** The page of the documentation. */
export function otherToolsPage(simulated: Asked, { simulated: figures, kinds, logged, sizes }: Groups): string {
  const unanswered = simulated.cases.filter(({ truth }) => truth === undefined).length
  return `# Other tools

What tools that estimate memory say of the same models, and how far it is from what llama.cpp allocates. \`npm run accuracy\`
asks all of them again and writes this page; a test asserts that Plimsoll's errors are the smallest in every table. Versions
are those of 2026-12-01.

- **told**: figures that are compared. **not told**: the tool has no option for the question, or says that it has no
  answer. **crashed**: it failed or took longer than its time.
- **median**, **95 %** and **worst** are of the relative errors without sign, **bias** is the median with sign. What a tool
  rounds when it prints is not counted as its error.
- A tool that does not tell a figure at all is not in its table.

## llama.cpp's own simulation

${simulated.cases.length} questions about 21 models in Q4_K_M: of each model one on the processor with 8,192 tokens, one on a device
with 32,768, and one of four others (131,072 tokens and a cache in q8_0; four sequences; four in q4_0; without flash
attention). Batches are of 512 tokens. llama.cpp v0.5.0 itself is asked what it would allocate, over a device that is
pretended${unanswered > 0 ? `; it crashed on ${unanswered}` : ""}. Every tool that reads files gets the same file: a header, and zeros.

${figures.map(section).join("\n\n")}

### All memory, by kind of model, caches in f16

${byKind(kinds)}

## Published logs

What llama.cpp printed on people's machines, of logs that state the settings (see [what machines printed](logs.md)). Tools
that read a file get one of the model in Q4_K_M, on which caches and buffers hardly depend.

${logged.map(section).join("\n\n")}

## File sizes

Published files by model and name of the recipe, before the file is at hand; node-llama-cpp and @huggingface/gguf read
sizes from the file itself and have nothing to predict. Plimsoll goes by one version of the rules here, whoever made the
file and when; what is told when the repository is looked at stands in [file sizes](file-sizes.md). The worst are files of
another mix than their name says.

${table(head, sizes.scores.map(line))}

## How they were asked

${tools.map(({ name, about }) => `- ${name}: ${about}.`).join("\n")}

node-llama-cpp multiplies elements of quantized caches by the bytes of a block of 32 of them, which is most of its error in
questions with q8_0 and q4_0. Its newer functions (\`…V2\`) ask llama.cpp itself, as the referee here does, and are not an
estimate.

Not asked: llm-checker's command, which cannot be given a file or a model outside its list, brings 44 MB and an install
script (its formula stands in); llmfit (Rust; its formula stands in); gguf-parser (Go), whichllm and hf-mem (Python), which
npm does not install; @nodegrove/llm-math, which npm's registry does not have.
`
}
