import { describe, expect, test } from "vitest"
import { groupTensors, type ListedTensor, layerText } from "./tensor-groups.ts"

describe("layerText", () => {
  test.each([
    [[5], "5"],
    [[0, 1, 2, 3], "0–3"],
    [[3, 1, 2, 0], "0–3"],
    [[0, 2, 3, 7], "0,2–3,7"],
    [[0, 1, 4, 7, 10, 13], "0–1,4…13"],
    [[], ""],
  ])("%j is %s", (layers, text) => {
    expect(layerText(layers)).toBe(text)
  })
})

const tensor = (name: string, layer: number | null, type = "q4_k", bytes = 100): ListedTensor => {
  return { name, layer, type, bytes, shape: [256, 8], role: "down", reason: "rule", insteadOf: null }
}

const tensors = [
  tensor("token_embd.weight", null),
  tensor("blk.0.ffn_down.weight", 0, "q6_k", 200),
  tensor("blk.1.ffn_down.weight", 1),
  tensor("blk.2.ffn_down.weight", 2),
  tensor("blk.2.ffn_down.bias", 2, "f32", 4),
]

const rowsOf = (grouping: "layer" | "role" | "none") =>
  groupTensors(tensors, grouping).map(({ label, count, bytes }) => [label, count, bytes])

test("equal tensors of several layers share a row", () => {
  expect(rowsOf("layer")).toEqual([
    ["token_embd", 1, 100],
    ["blk.0 ffn_down", 1, 200],
    ["blk.1–2 ffn_down", 2, 200],
    ["blk.2 ffn_down.bias", 1, 4],
  ])
})

test("or those of a role and a format, or none", () => {
  expect(rowsOf("role")).toEqual([
    ["down", 3, 300],
    ["down", 1, 200],
    ["down", 1, 4],
  ])
  expect(rowsOf("none").map(([label]) => label)).toEqual([
    "token_embd",
    "blk.0.ffn_down",
    "blk.1.ffn_down",
    "blk.2.ffn_down",
    "blk.2.ffn_down.bias",
  ])
})
