/** Longest query that is looked at, characters; no name of a model or a machine comes near. */
export const longestQuery = 200

/** Words that vendors put before a name and people leave out; none of them tells two entries apart. */
const vendorWords: ReadonlySet<string> = new Set(
  "nvidia geforce tesla amd radeon instinct apple intel gpu graphics".split(" "),
)

/** Words that name a series and not a product; people leave them out where the number says it all: "4090". */
const seriesWords: ReadonlySet<string> = new Set("rtx gtx rx arc".split(" "))

/** Lower case, one writing for what is written in several ways. */
function canonical(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/(\d+)[\s_-]*cores?[\s_-]*gpu/g, "$1gpu")
    .replaceAll("+", " plus ")
}

/** What stays of a name without case, spaces and punctuation. A plus stays: it is part of some names. */
export function keyOf(text: string): string {
  return canonical(text).replaceAll(/[^\p{Letter}\p{Number}]/gu, "")
}

/** Words of a name without vendors' words. */
export function shortWordsOf(text: string): readonly string[] {
  const words = canonical(text).split(/[^\p{Letter}\p{Number}]+/u)
  return words.filter((word) => word !== "" && !vendorWords.has(word))
}

/** The key without vendors' words; empty where nothing else is left. */
export function shortKeyOf(text: string): string {
  return shortWordsOf(text).join("")
}

/** The key without vendors' and series' words: `"GeForce RTX 4090"` → 4090; empty where no number is left. */
export function bareKeyOf(text: string): string {
  const words = shortWordsOf(text).filter((word) => !seriesWords.has(word))
  return words.some((word) => /\d/.test(word)) ? words.join("") : ""
}

/** Words and numbers of a name: `"RTX3090 Ti"` → rtx, 3090, ti; `"GLM-4.5"` → glm, 4.5. */
export function tokensOf(text: string): readonly string[] {
  return canonical(text).match(/\d+(?:\.\d+)*|\p{Letter}+/gu) ?? []
}

/** `["a", "b", "c"]` → `"a, b or c"`. */
export function either(names: readonly string[]): string {
  const last = names.at(-1) ?? "none"
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last
}
