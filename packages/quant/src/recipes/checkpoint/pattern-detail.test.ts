import fc from "fast-check"
import { expect, test } from "vitest"
import type { CheckpointDetail } from "./detail.ts"
import { moduleMatcher } from "./module-patterns.ts"
import { type PatternDialect, patternDetail } from "./pattern-detail.ts"

test.each<[CheckpointDetail, PatternDialect, readonly string[]]>([
  ["kinds", "compressed-tensors", []],
  ["kinds", "compressed-tensors", ["lm_head", "re:.*mlp.gate$", "re:.*self_attn.*", "re:.*shared_experts.*"]],
  ["kinds", "compressed-tensors", ["re:.*mlp\\.(gate|up|gate_up|down)_proj.*", "re:.*experts\\.\\d+\\.up_proj$"]],
  ["layers", "compressed-tensors", ["lm_head", "model.layers.61.eh_proj", "re:.*layers\\.(0|61)\\..*"]],
  ["layers", "compressed-tensors", ["re:model.layers.3.self_attn.*", "re:.*layers\\.[0-3]\\.mlp.*"]],
  ["each", "compressed-tensors", ["re:.*experts\\.[0-3]\\.up_proj", "lm_head"]],
  ["each", "compressed-tensors", ["model.layers.3.mlp.experts.0.up_proj"]],
  ["each", "compressed-tensors", ["re:model\\.layers\\.\\d\\.mlp.*"]],
  ["each", "compressed-tensors", ["re:model.layers...mlp"]],
  ["kinds", "transformers", ["gate", "model.layers.*.self_attn", "lm_head"]],
  ["layers", "transformers", ["model.layers.3.self_attn", "gate"]],
  ["kinds", "modelopt", ["*.mlp.gate", "lm_head*"]],
  ["layers", "modelopt", ["model.layers.3*", "model.layers.61.self_attn*"]],
  ["each", "modelopt", ["model.layers.3.mlp.experts.0.up_proj"]],
  ["kinds", "search", ["_conv1d\\.", "\\.dt_bias$"]],
  ["each", "search", ["\\.1\\."]],
])("%s: %s %j", (detail, dialect, patterns) => {
  expect(patternDetail(patterns, dialect)).toBe(detail)
})

const words = ["model", "layers", "mlp", "experts", "up_proj", "self_attn", "w1", "lm_head"]
const signs = [".", "\\.", ".*", "*", "^", "$", "|", "(", ")", "?", "+", "\\d", "\\d+", "[0-3]", "(1|2)", "1", "12"]
const places = ["layers.1", "layers\\.(1|2)\\.", ".*layers\\.12", "layers.*"]
const patterns = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs), fc.constantFrom(...places)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((tokens) => tokens.join(""))

const names: readonly ((layer: number, expert: number) => string)[] = [
  (layer, expert) => `model.layers.${layer}.mlp.experts.${expert}.up_proj`,
  (layer, expert) => `layers.${layer}.mlp.experts.${expert}.w1`,
  (layer) => `model.layers.${layer}.self_attn.up_proj`,
  (layer) => `mtp.layers.${layer}.mlp`,
]

/** A matcher that was asked nothing before: matchers share answers by what is tested here. */
function isListed(pattern: string, dialect: PatternDialect, name: string): boolean | undefined {
  try {
    if (dialect === "search") return new RegExp(pattern).test(name)
    return moduleMatcher([pattern], dialect, "ignore")(name)
  } catch {
    return undefined
  }
}

test("patterns answer alike for all that they are said not to tell apart", () => {
  const number = fc.constantFrom(0, 1, 2, 9, 11, 12, 101)
  const dialects = fc.constantFrom<PatternDialect>("compressed-tensors", "transformers", "modelopt", "search")
  const seen = { kinds: 0, layers: 0, each: 0 }
  fc.assert(
    fc.property(
      dialects,
      patterns,
      fc.boolean(),
      fc.constantFrom(...names),
      fc.tuple(number, number),
      fc.tuple(number, number),
      (dialect, text, isExpression, nameOf, [layer, expert], [otherLayer, otherExpert]) => {
        const pattern = dialect === "compressed-tensors" && isExpression ? `re:${text}` : text
        const detail = patternDetail([pattern], dialect)
        const answer = isListed(pattern, dialect, nameOf(layer, expert))
        if (answer === true) seen[detail] += 1
        if (detail === "each") return
        const other = nameOf(detail === "kinds" ? otherLayer : layer, otherExpert)
        expect(isListed(pattern, dialect, other)).toBe(answer)
      },
    ),
    { numRuns: 10_000 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
})
