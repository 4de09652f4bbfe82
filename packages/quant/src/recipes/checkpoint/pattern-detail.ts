import { type CheckpointDetail, finest } from "./detail.ts"

/** How a quantizer reads a name in its lists. */
export type PatternDialect =
  /** The whole name, or a regular expression from its start after "re:". */
  | "compressed-tensors"
  /** A regular expression from the start of the name, or its end. */
  | "transformers"
  /** The whole name or what it begins with, `*` standing for anything. */
  | "modelopt"
  /** A regular expression that stands anywhere in the name. */
  | "search"

// Numbers of layers and experts stand between dots. So a word with a letter in it never meets one, nor does one
// character beside such a word, and "anything" takes a number of any length. A pattern of these alone, and of choices
// between them, answers the same whatever the number. Words are written "x" here, so that none is read in two ways.
const alphabets: Readonly<Record<"expression" | "wildcards" | "plain", RegExp>> = {
  expression: /^(?:x|\\\.|\.\*|(?<=x)\.(?!\*)|\.(?=x)|\(\?:|[()|^$])*$/,
  wildcards: /^[x.*-]*$/,
  plain: /^[x.-]*$/,
}

/** ".\d+." of a regular expression: any number. */
const anyNumber = /(?<=\.)\\d\+(?=\\?\.|$)/g

/** The numbers of layers behind their word: "layers.3", "layers\.(0|61)", "layers\.[0-3]". */
const layerNumbers = /(?<=layers\\?\.)(?:\d+|\((?:\?:)?[\d|]+\)|\[[\d-]+\])(?=\\?\.|[*|)]|$)/g

const withoutWords = (text: string) => text.replace(/\w+/g, (word) => (/[A-Za-z_]/.test(word) ? "x" : "0"))

function alphabetOf(pattern: string, dialect: PatternDialect): readonly [RegExp, string] {
  if (dialect === "modelopt") return [alphabets.wildcards, pattern]
  if (dialect !== "compressed-tensors") return [alphabets.expression, pattern.replace(anyNumber, "x")]
  if (!pattern.startsWith("re:")) return [alphabets.plain, pattern]
  return [alphabets.expression, pattern.slice("re:".length).replace(anyNumber, "x")]
}

function detailOf(pattern: string, dialect: PatternDialect): CheckpointDetail {
  const [alphabet, text] = alphabetOf(pattern, dialect)
  if (alphabet.test(withoutWords(text))) return "kinds"
  return alphabet.test(withoutWords(text.replace(layerNumbers, "x"))) ? "layers" : "each"
}

/**
 * At what detail a list of patterns sees all that it decides by; the finest where a pattern may look at experts' numbers.
 *
 * @param dialect - how the patterns are read
 */
export function patternDetail(patterns: readonly string[], dialect: PatternDialect): CheckpointDetail {
  return finest(patterns.map((pattern) => detailOf(pattern, dialect)))
}
