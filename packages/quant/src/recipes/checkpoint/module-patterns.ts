import type { Tensor } from "@plimsoll/specs"
import { wrongField } from "./config-fields.ts"
import { type PatternDialect, patternDetail } from "./pattern-detail.ts"

/** Name of the module that holds a matrix. */
export function moduleName({ name }: Tensor): string {
  return name.endsWith(".weight") ? name.slice(0, -".weight".length) : name
}

/** Where one checkpoint has "model.language_model.layers", another has "language_model.model.layers". */
const root = /^(?:model\.|language_model\.)+/

const withoutRoot = (name: string) => name.replace(root, "")

type Test = (name: string) => boolean

const special = /[*+?^${}()|[\]\\]/

function regularExpression(source: string, field: string): RegExp {
  try {
    return new RegExp(`^(?:${source})`)
  } catch {
    throw wrongField(field, "a regular expression", source)
  }
}

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")

function testOf(pattern: string, dialect: PatternDialect, field: string): Test {
  if (dialect === "modelopt") {
    // As TensorRT-Model-Optimizer@5a4242f modelopt/torch/export/quant_utils.py writes them: `*` is any text.
    const expression = new RegExp(`^${withoutRoot(pattern).split("*").map(escaped).join(".*")}(?:\\.|$)`)
    return (name) => expression.test(withoutRoot(name))
  }
  if (dialect === "compressed-tensors") {
    // As compressed-tensors 0.18.0 src/compressed_tensors/utils/match.py:442.
    const expression = regularExpression(pattern.slice("re:".length), field)
    return (name) => expression.test(name) || expression.test(`model.${withoutRoot(name)}`)
  }
  // As transformers@4e7bd11 src/transformers/quantizers/quantizers_utils.py, should_convert_module.
  const expression = regularExpression(pattern, field)
  return (name) => expression.test(name) || name.endsWith(pattern)
}

/** Names that are looked up where there are thousands of them: no expressions, and whole. */
function isWhole(pattern: string, dialect: PatternDialect): boolean {
  if (dialect === "compressed-tensors") return !pattern.startsWith("re:")
  return !special.test(pattern) && (dialect === "modelopt" || /(?:^|\.)layers\.\d+\./.test(pattern))
}

/** "model.layers.0.self_attn*": what a name begins with. */
function isBeginning(pattern: string, dialect: PatternDialect): boolean {
  return dialect === "modelopt" && pattern.endsWith("*") && !special.test(pattern.slice(0, -1))
}

/** Whether a name, or one of what it lies in ("a.b" of "a.b.c"), is listed. */
function hasAncestor(names: ReadonlySet<string>, name: string): boolean {
  for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1))
    if (names.has(name.slice(0, end))) return true
  return false
}

/** A test of what names begin with that does not go through all beginnings. */
function beginsWithOneOf(beginnings: readonly string[]): Test {
  const known = new Set(beginnings)
  const lengths = [...new Set(beginnings.map(({ length }) => length))]
  return (name) => lengths.some((length) => known.has(name.slice(0, length)))
}

const expertNumber = /(?<=\.experts\.)\d+(?=\.)/

/** Remembers answers; experts of a layer share one where no pattern tells single experts apart. */
function remembered(test: Test, tellsExpertsApart: boolean): Test {
  const known = new Map<string, boolean>()
  return (name) => {
    const key = tellsExpertsApart ? name : name.replace(expertNumber, "0")
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = test(name)
    known.set(key, answer)
    return answer
  }
}

/**
 * Whether a module, or one that it lies in, is named by a quantizer's list.
 *
 * @param field - of the config, for errors
 * @throws PlimsollError `INVALID_CONFIG` for what is no regular expression
 */
export function moduleMatcher(patterns: readonly string[], dialect: PatternDialect, field: string): Test {
  if (patterns.length === 0) return () => false
  const names = new Set(patterns.filter((pattern) => isWhole(pattern, dialect)).map(withoutRoot))
  const beginnings = patterns.filter((pattern) => isBeginning(pattern, dialect))
  const begins = beginsWithOneOf(beginnings.map((pattern) => withoutRoot(pattern.slice(0, -1))))
  const others = patterns.filter((pattern) => !isWhole(pattern, dialect) && !isBeginning(pattern, dialect))
  const tests = others.map((pattern) => testOf(pattern, dialect, field))
  return remembered((name) => {
    const bare = withoutRoot(name)
    return hasAncestor(names, bare) || begins(bare) || tests.some((test) => test(name))
  }, patternDetail(patterns, dialect) === "each")
}
