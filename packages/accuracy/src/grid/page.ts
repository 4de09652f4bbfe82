import { type Amounts, differencesOf, type Part, parts } from "./amounts.ts"
import type { GridAnswer } from "./ask.ts"
import type { GridQuestion } from "./questions.ts"

/** Both answers to a question; `predicted` is absent where no rule covers a block yet. */
export interface Compared {
  readonly question: GridQuestion
  readonly observed: GridAnswer
  readonly predicted: GridAnswer | undefined
}

const title = `# Compute buffers

What llama.cpp v0.5.0 plans to allocate, beside what Plimsoll says, part by part and place by place: weights, attention
cache, recurrent state, compute buffers and output of every device and of the host. The questions are a sample of all
combinations of

- up to two models of every architecture that llama.cpp has, as Q4_K_M;
- the CPU alone, one device, two, four, half the layers on one device or on two (with large batches computed on the device
  or not), experts of the first half on the host, and the cache on the host;
- 2,048, 8,192, 32,768 and 131,072 tokens; caches in f16, q8_0 and q4_0; one sequence and four, with a cache each or one
  for all; with flash attention and without; sliding windows cached as windows or in full; logits as the server takes them
  and as the library does.

The devices are pretended: llama.cpp's own scheduler and allocator run over a backend that sizes tensors as CUDA's does.
Its answers were recorded (\`npm run grid:record\`). Every run of the tests compares with one in five of them, and asks some
questions anew; with PLIMSOLL_FULL=1 it compares with all, asks all, and writes this page.

A cell says in how many of the answers the bytes of every place are equal, and, where they are not in all, the largest
departure of a place.
`

interface Row {
  readonly name: string
  readonly compared: readonly Compared[]
}

function largestDeparture(pairs: readonly (readonly [number, number])[]): string {
  const shares = pairs.map(([ours, theirs]) => (theirs === 0 ? Number.POSITIVE_INFINITY : ours / theirs - 1))
  const worst = shares.reduce((most, share) => (Math.abs(share) > Math.abs(most) ? share : most), 0)
  if (!Number.isFinite(worst)) return "in another place"
  return `${worst < 0 ? "−" : "+"}${(100 * Math.abs(worst)).toFixed(worst > -0.01 && worst < 0.01 ? 3 : 1)} %`
}

/** What a column is about: a part on devices or on the host. */
interface Column {
  readonly head: string
  readonly has: (place: string, part: string) => boolean
}

const onHost = (place: string) => place === "host"

const columns: readonly Column[] = [
  ...parts
    .filter((part): part is Exclude<Part, "compute" | "output"> => part !== "compute" && part !== "output")
    .map((part) => ({ head: part, has: (_: string, other: string) => other === part })),
  { head: "compute, devices", has: (place, part) => part === "compute" && !onHost(place) },
  { head: "compute, host", has: (place, part) => part === "compute" && onHost(place) },
]

const isAmounts = (answer: GridAnswer | undefined): answer is Amounts => answer !== undefined && answer !== "refused"

function cell({ compared }: Row, { has }: Column): string {
  const concerns = (key: string) => has(...(key.split(" ") as [string, string]))
  const about = compared.filter(({ observed }) => isAmounts(observed) && [...observed.keys()].some(concerns))
  if (about.length === 0) return "–"
  if (about.every(({ predicted }) => predicted === undefined)) return "no rule yet"
  const unequal = about.map(({ predicted, observed }) =>
    isAmounts(predicted) && isAmounts(observed)
      ? differencesOf(predicted, observed)
          .filter(concerns)
          .map((key) => [predicted.get(key) ?? 0, observed.get(key) ?? 0] as const)
      : [[0, 1] as const],
  )
  const equal = unequal.filter((pairs) => pairs.length === 0).length
  if (equal === about.length) return "equal"
  return `${equal} of ${about.length}, ${largestDeparture(unequal.flat())}`
}

/** The documentation's page: a row for each architecture. */
export function computeBuffersPage(compared: readonly Compared[]): string {
  const names = [...new Set(compared.map(architectureOf))].toSorted()
  const rows: readonly Row[] = names.map((name) => ({
    name,
    compared: compared.filter((one) => architectureOf(one) === name),
  }))
  const isEqual = ({ predicted, observed }: Compared) =>
    isAmounts(predicted) && isAmounts(observed)
      ? differencesOf(predicted, observed).length === 0
      : predicted === observed
  const equal = compared.filter(isEqual).length
  const lines = rows.map((row) =>
    [row.name, row.compared.length, ...columns.map((column) => cell(row, column))].join(" | "),
  )
  return [
    title,
    `Of ${compared.length} answers ${equal} are equal to the byte in every part and place.`,
    "",
    `| architecture | answers | ${columns.map(({ head }) => head).join(" | ")} |`,
    `|---|--:|${columns.map(() => "---|").join("")}`,
    ...lines.map((line) => `| ${line} |`),
    "",
  ].join("\n")
}

export function architectureOf({ question }: Pick<Compared, "question">): string {
  return question.model.architecture.names.gguf ?? ""
}
