import { describe, expect, test } from "vitest"
import { deepseekV2Lite, glm45Air, gptOss20B, mixtral8X7b } from "../models/index.ts"
import { elementsOf, type Tensor } from "./tensor.ts"
import { outlineOf, tensorsOf } from "./tensors.ts"

const timesOf = ({ expert, experts }: Tensor) => (expert === undefined || !experts ? 1 : experts.total)

describe.each([deepseekV2Lite, glm45Air, mixtral8X7b, gptOss20B])("experts of $id", ({ architecture }) => {
  const each = tensorsOf(architecture, "huggingFace")
  const first = tensorsOf(architecture, "huggingFace", { experts: "first" })

  test("are as many and as large where the first stands for all", () => {
    expect(first.reduce((sum, tensor) => sum + timesOf(tensor), 0)).toBe(each.length)
    const elements = first.reduce((sum, tensor) => sum + timesOf(tensor) * elementsOf(tensor), 0)
    expect(elements).toBe(each.reduce((sum, tensor) => sum + elementsOf(tensor), 0))
  })

  test("keep name and order of the first", () => {
    expect(first).toEqual(each.filter(({ expert = 0 }) => expert === 0))
    const { layers } = outlineOf(architecture, "huggingFace", { experts: "first" })
    expect(layers.at(-1)?.map(({ role }) => role)).toEqual(
      outlineOf(architecture, "huggingFace")
        .layers.at(-1)
        ?.filter(({ expert = 0 }) => expert === 0)
        .map(({ role }) => role),
    )
  })
})

test("stand one after another, each with all its matrices", () => {
  const names = tensorsOf(mixtral8X7b.architecture, "huggingFace")
    .filter(({ layer, expert }) => layer === 31 && expert !== undefined && expert > 5)
    .map(({ name }) => name.replace("model.layers.31.block_sparse_moe.experts.", ""))
  expect(names).toEqual(["6.w1.weight", "6.w3.weight", "6.w2.weight", "7.w1.weight", "7.w3.weight", "7.w2.weight"])
})

test("stay as they are in a GGUF", () => {
  const { architecture } = glm45Air
  expect(tensorsOf(architecture, "gguf", { experts: "first" })).toEqual(tensorsOf(architecture, "gguf"))
})
