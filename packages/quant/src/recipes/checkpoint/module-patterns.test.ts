import { expect, test } from "vitest"
import { moduleMatcher } from "./module-patterns.ts"
import type { PatternDialect } from "./pattern-detail.ts"

const gate = "model.layers.3.mlp.gate"
const gateProjection = "model.layers.3.mlp.gate_proj"
const query = "model.layers.3.self_attn.q_proj"
const inTower = "language_model.model.layers.3.self_attn.q_proj"
const expert = "model.layers.3.mlp.experts.7.up_proj"

test.each<[PatternDialect, string, readonly string[], readonly string[]]>([
  ["compressed-tensors", "lm_head", ["lm_head", "model.lm_head"], ["lm_head2", gate]],
  ["compressed-tensors", "re:.*mlp.gate$", [gate], [gateProjection]],
  ["compressed-tensors", "re:.*self_attn.*", [query, inTower], [gate, expert]],
  ["compressed-tensors", "re:model.layers.3.self_attn.*", [query, inTower], [gate]],
  ["compressed-tensors", "re:.*experts.[0-3].up_proj", [], [expert]],
  ["transformers", "gate", [gate], [gateProjection]],
  ["transformers", "model.layers.3.mlp.gate", [gate], [gateProjection, "model.layers.31.mlp.gate"]],
  ["transformers", "model.layers.3.self_attn", [query], [gate]],
  ["transformers", "model.layers.*.self_attn", [query], [gate]],
  ["modelopt", "model.layers.3.self_attn*", [query, inTower], [gate, "model.layers.31.self_attn.q_proj"]],
  ["modelopt", "model.layers.3*", [query, gate], ["model.layers.1.mlp.gate"]],
  ["modelopt", "*.mlp.gate", [gate], [gateProjection]],
  ["modelopt", "language_model.lm_head", ["lm_head"], [gate]],
])("%s: %s", (dialect, pattern, listed, others) => {
  const isListed = moduleMatcher([pattern], dialect, "ignore")
  expect(listed.filter((name) => !isListed(name))).toEqual([])
  expect(others.filter(isListed)).toEqual([])
})

test("experts share an answer only where no pattern tells them apart", () => {
  const isListed = moduleMatcher(["re:.*experts\\.[0-3]\\.up_proj"], "compressed-tensors", "ignore")
  expect([2, 7].map((number) => isListed(`model.layers.3.mlp.experts.${number}.up_proj`))).toEqual([true, false])
})
