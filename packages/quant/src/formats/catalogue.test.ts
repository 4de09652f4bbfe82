import { describe, expect, test } from "vitest"
import { formatPage } from "../../test/format-table.ts"
import { allCacheFormats, findFormat, formatCatalogue, ggufFormats, packings } from "./index.ts"

const catalogue = formatCatalogue()

test("every format has an id of its own, a source, and bits but where a model's type is kept", () => {
  const ids = catalogue.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(ggufFormats.length + packings().length + allCacheFormats().length)
  expect(catalogue.filter(({ source }) => source.trim() === "")).toEqual([])
  expect(catalogue.filter(({ bitsPerWeight }) => bitsPerWeight === undefined).map(({ id }) => id)).toEqual([
    "cache:vllm:auto",
    "cache:sglang:auto",
    "cache:tensorrt-llm:auto",
    "cache:mlx:auto",
  ])
})

test("a format is found by its id and by its name, in any case", () => {
  for (const format of catalogue) expect(findFormat(format.id.toUpperCase())).toEqual(format)
  expect(findFormat("Q4_K").id).toBe("gguf:q4_k")
  expect(findFormat("IQ4_KSS").family).toBe("ik_llama.cpp")
  expect(findFormat("GPTQ-4-128")).toMatchObject({ bitsPerWeight: 4.15625, calibration: "required" })
  // GGUF's blocks before the packing and the caches of the same name.
  expect(findFormat("nvfp4").id).toBe("gguf:nvfp4")
})

test("what is not found is told with what may have been meant", () => {
  expect(() => findFormat("q4_K_M")).toThrowError(
    expect.objectContaining({ code: "UNKNOWN_STORAGE_TYPE", nearest: expect.arrayContaining(["q4_k"]) }),
  )
  expect(() => findFormat("mlx-4-65")).toThrowError(
    expect.objectContaining({ nearest: expect.arrayContaining(["mlx-4-64"]) }),
  )
})

describe("bits", () => {
  // Exact bits per weight as published elsewhere than where the layouts were read.
  test.each([
    ["q4_k", 4.5],
    ["q6_k", 6.5625],
    ["iq4_xs", 4.25],
    ["iq1_s", 1.5625],
    ["tq1_0", 1.6875],
    ["iq2_kl", 2.6875],
    ["iq3_ks", 3.1875],
    ["iq4_kss", 4],
    ["gptq-3-128", 3 + 19 / 128],
    ["awq-4-64", 4.3125],
    ["fp8-block-128", 8 + 32 / 128 ** 2],
    ["bnb-nf4", 4.5],
    ["bnb-nf4-double", 4 + 8 / 64 + 32 / (64 * 256)],
    ["hqq-4-64", 4.5],
    ["hqq-3-64", 3.2 + 0.5],
    ["exl3-4", 4],
    ["mlx-4-64", 4.5],
    ["mlx-mxfp8", 8.25],
  ])("of %s are %d", (name, bits) => {
    expect(findFormat(name).bitsPerWeight).toBe(bits)
  })
})

test("the documentation's page lists them", async () => {
  await expect(formatPage()).toMatchFileSnapshot("../../../../docs/formats.md")
})
