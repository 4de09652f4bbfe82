import { q4KM } from "@plimsoll/quant/recipes"
import { describe, expect, it } from "vitest"
import { glmAir, llama8B } from "../test/architectures.ts"
import { card } from "../test/hardware.ts"
import { llamaCpp } from "./engines/llama-cpp/index.ts"
import { estimateMemory } from "./estimate.ts"
import { type Explanation, explain, explainTraining } from "./explain.ts"
import { explanationText } from "./explain-text.ts"
import type { MemoryRequest } from "./request.ts"
import { estimateTraining } from "./training/index.ts"

const ask = (changed: Partial<MemoryRequest> = {}) =>
  estimateMemory({ model: { architecture: llama8B }, recipe: q4KM, engine: llamaCpp, context: 8192, ...changed })

function everyPart(part: Explanation): readonly Explanation[] {
  return [part, ...part.children.flatMap(everyPart)]
}

describe("an explanation", () => {
  const questions = [
    {},
    { hardware: [card] },
    { hardware: [card, card], hostExpertLayers: 20, model: { architecture: glmAir } },
  ]

  it.each(questions)("is a tree of sums (%#)", (question) => {
    const report = ask(question)
    const root = explain(report)
    expect(root.bytes).toBe(report.totalBytes)
    expect(root.share).toBe(1)
    expect(root.interval).toEqual(report.interval)
    for (const { bytes, children, share, how, source } of everyPart(root)) {
      expect(share).toBeCloseTo(bytes / root.bytes, 12)
      if (children.length > 0) expect(children.reduce((sum, child) => sum + child.bytes, 0)).toBe(bytes)
      else expect([how, source?.where].every((text) => (text ?? "").length > 0)).toBe(true)
    }
    expect(everyPart(root).filter(({ children }) => children.length === 0)).toHaveLength(report.terms.length)
  })

  it("is as unsure as its least sure part", () => {
    const root = explain(ask({ hardware: [card] }))
    expect(root.certainty).toBe("assumed")
    const onCard = root.children[0]?.children ?? []
    expect(onCard.map(({ label, certainty }) => [label, certainty])).toEqual([
      ["weights", "exact"],
      ["cache", "exact"],
      ["compute", "exact"],
      ["overhead", "assumed"],
    ])
  })

  it("says what a device holds", () => {
    const [first] = explain(ask({ hardware: [card] })).children
    expect(first?.how).toBe("fits in 25165824000 bytes: memory as the driver reports it")
    expect(first?.source).toEqual({ where: "fixture" })
  })

  it("names a device that nothing is on, and no host that nothing is on", () => {
    const labels = explain(ask({ hardware: [card], backend: "cpu" })).children.map(({ label }) => label)
    expect(labels).toEqual([card.name, "host"])
  })
})

describe("its text", () => {
  it("stands in columns", () => {
    expect(explanationText(explain(ask({ hardware: [card] })), { rules: false })).toMatchInlineSnapshot(`
      "llama.cpp 0.5.0  6448549024 bytes  6.006 GiB  100.0 %  assumed from 5.859 GiB to 6.250 GiB
      ├─ Card 24 GB    6127356032 bytes  5.707 GiB   95.0 %  assumed from 5.560 GiB to 5.951 GiB
      │  ├─ weights    4617396224 bytes  4.300 GiB   71.6 %  exact
      │  ├─ cache      1073741824 bytes  1.000 GiB   16.7 %  exact
      │  ├─ compute     121645184 bytes  0.113 GiB    1.9 %  exact
      │  └─ overhead    314572800 bytes  0.293 GiB    4.9 %  assumed from 0.146 GiB to 0.537 GiB
      └─ host           321192992 bytes  0.299 GiB    5.0 %  exact
         ├─ weights     295501824 bytes  0.275 GiB    4.6 %  exact
         ├─ compute      25178144 bytes  0.023 GiB    0.4 %  exact
         └─ output         513024 bytes  0.000 GiB    0.0 %  exact"
    `)
  })

  it("holds rules and sources", () => {
    expect(explanationText(explain(ask()))).toMatchInlineSnapshot(`
      "llama.cpp 0.5.0  6117188640 bytes  5.697 GiB  100.0 %  exact
      └─ host          6117188640 bytes  5.697 GiB  100.0 %  exact
         ├─ weights    4912898048 bytes  4.575 GiB   80.3 %  exact
         │     291 tensors
         │     (llama.cpp v0.5.0 src/llama-model.cpp:1534)
         ├─ cache      1073741824 bytes  1.000 GiB   17.6 %  exact
         │     131072 bytes a token (f16 keys, f16 values) × 8192 cells
         │     (llama.cpp v0.5.0 src/llama-kv-cache.cpp:143)
         ├─ compute     130035744 bytes  0.121 GiB    2.1 %  exact
         │     graph of 512 tokens and 1 outputs, allocated as ggml does
         │     (llama.cpp v0.5.0 ggml/src/ggml-alloc.c:718)
         └─ output         513024 bytes  0.000 GiB    0.0 %  exact
               128256 logits × 4 bytes × 1 sequences
               (llama.cpp v0.5.0 src/llama-context.cpp:2101)"
    `)
  })

  it("is the same each time", () => {
    const text = () => explanationText(explain(ask({ hardware: [card, card] })))
    expect(text()).toBe(text())
  })
})

it("explains fine-tuning as it explains inference", () => {
  const model = { architecture: llama8B }
  const report = estimateTraining({ model, method: "qlora", sequenceLength: 2048, accumulation: 4 })
  const root = explainTraining(report)
  expect(root.bytes).toBe(report.totalBytes)
  expect(root.interval).toEqual(report.interval)
  expect(explanationText(root, { rules: false })).toMatchInlineSnapshot(`
    "each device     12053802944 bytes  11.226 GiB  100.0 %  assumed from 9.392 GiB to 13.048 GiB
    ├─ weights       5702578112 bytes   5.311 GiB   47.3 %  fitted from 5.311 GiB to 5.417 GiB
    ├─ adapters        83886080 bytes   0.078 GiB    0.7 %  fitted from 0.078 GiB to 0.080 GiB
    ├─ gradients       83886080 bytes   0.078 GiB    0.7 %  fitted from 0.078 GiB to 0.082 GiB
    ├─ optimizer      167772160 bytes   0.156 GiB    1.4 %  fitted from 0.153 GiB to 0.172 GiB
    ├─ activations    553648128 bytes   0.516 GiB    4.6 %  fitted from 0.387 GiB to 0.696 GiB
    ├─ loss          4728029184 bytes   4.403 GiB   39.2 %  fitted from 3.180 GiB to 4.893 GiB
    └─ overhead       734003200 bytes   0.684 GiB    6.1 %  assumed from 0.205 GiB to 1.709 GiB"
  `)
})
