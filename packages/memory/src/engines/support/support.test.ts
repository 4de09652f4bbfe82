import {
  b200Sxm180gb,
  gtx1080Ti,
  h100Sxm5_80gb,
  instinctMi300x,
  m4Max40gpu,
  rtx2080Ti,
  rtx3090,
  rtx4090,
  rtx5090,
} from "@plimsoll/specs/hardware"
import { describe, expect, it, test } from "vitest"
import { errorOf } from "../../../test/errors.ts"
import { pageDevices, pageFormats, supportPage } from "../../../test/support-page.ts"
import { engines } from "../index.ts"
import { familyOf, supportOf, supportRules } from "./index.ts"

describe("what runs", () => {
  // Published by the engines themselves, one row an engine's own documentation or code.
  it.each([
    ["vllm", "FP8", rtx4090, "native"],
    ["vllm", "FP8", rtx3090, "fallback"],
    ["vllm", "NVFP4", b200Sxm180gb, "native"],
    ["vllm", "NVFP4", h100Sxm5_80gb, "fallback"],
    ["vllm", "NVFP4", rtx5090, "native"],
    ["vllm", "AWQ-4-128", rtx3090, "native"],
    ["vllm", "AWQ-4-128", gtx1080Ti, "no"],
    ["vllm", "EXL3-4.0", rtx4090, "no"],
    ["llama.cpp", "Q4_K", rtx3090, "native"],
    ["llama.cpp", "MXFP4", rtx5090, "native"],
    ["llama.cpp", "TQ2_0", rtx3090, "no"],
    ["llama.cpp", "AWQ-4-128", rtx3090, "no"],
    ["llama.cpp", "Q4_K", m4Max40gpu, "native"],
    ["sglang", "NVFP4", h100Sxm5_80gb, "no"],
    ["sglang", "GGUF", instinctMi300x, "no"],
    ["tensorrt-llm", "FP8", rtx3090, "no"],
    ["mlx", "MLX-4-64", m4Max40gpu, "native"],
    ["exllamav3", "EXL3-3.0", instinctMi300x, "no"],
    ["transformers", "bnb-nf4", rtx2080Ti, "fallback"],
  ] as const)("%s: %s on %o is %s", (engine, format, hardware, runs) => {
    expect(supportOf({ engine, format: format.toLowerCase() === "gguf" ? "Q4_K" : format, hardware }).runs).toBe(runs)
  })

  it("names kernel, reason and source, or says that it is not known", () => {
    for (const engine of Object.keys(supportRules))
      for (const format of pageFormats)
        for (const hardware of [...pageDevices, undefined]) {
          const { runs, kernel, why, source } = supportOf({ engine, format, hardware })
          expect(why).not.toBe("")
          expect(source === undefined).toBe(runs === "unknown")
          expect(kernel === undefined).toBe(runs === "unknown" || runs === "no")
        }
  })

  it("differs with 16-bit activations", () => {
    const ask = (activations: "wide" | "quantized") =>
      supportOf({ engine: "vllm", format: "FP8", hardware: rtx4090, activations })
    expect([ask("quantized").kernel, ask("wide").kernel]).toEqual(["CUTLASS", "Marlin FP8"])
  })
})

test("formats have families by their names", () => {
  const names = ["Q4_K_M", "IQ3_XXS", "GPTQ-4-128", "FP8-block-128", "bnb-nf4", "BF16", "W8A8", "TQ1_0"]
  expect(names.map(familyOf)).toEqual(["gguf", "gguf", "gptq", "fp8-block", "bitsandbytes", "16-bit", "int8", "gguf"])
})

test("every engine has rules, and no other is known", () => {
  for (const { id } of engines) expect(supportRules[id]?.length).toBeGreaterThan(0)
  expect(errorOf(() => supportOf({ engine: "vlm", format: "FP8" })).nearest).toEqual(["vllm"])
  // Reachable: what an earlier rule of the same formats and devices hides would never be said.
  for (const rules of Object.values(supportRules))
    for (const [index, rule] of rules.entries())
      expect(
        rules
          .slice(0, index)
          .filter(
            (earlier) =>
              JSON.stringify([earlier.formats, earlier.on]) === JSON.stringify([rule.formats, rule.on]) &&
              earlier.wideActivations === rule.wideActivations,
          ),
      ).toEqual([])
})

test("the page is the documentation's", async () => {
  await expect(supportPage()).toMatchFileSnapshot("../../../../../docs/support.md")
})
