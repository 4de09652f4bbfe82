import { estimateMemory, type Term } from "@plimsoll/memory"
import { llamaServer } from "@plimsoll/memory/engines"
import { q4KM } from "@plimsoll/quant/recipes"
import { rtx3090 } from "@plimsoll/specs/hardware"
import {
  gemma34B,
  internvl38B,
  llava1513B,
  mistralSmall3224B,
  qwen2Vl7B,
  qwen3Vl4B,
  qwen25Vl7B,
} from "@plimsoll/specs/models"
import { describe, expect, it } from "vitest"

/**
 * What tools/mtmd of llama.cpp v0.5.0, built from its source, reserved on a pretend CUDA device and on the host for
 * headers of these shapes in 16 bits, asked on 2026-12-01. The bounds of the
 * buffers were chosen with these seven in sight. Weights of three are left out, since headers and towers differ: InternVL's
 * header lacked layer scales, LLaVA's had positions in 32 bits, and Mistral's has the vector of a row's end (20,480 bytes),
 * which its tower is described without.
 */
const reserved = [
  { model: gemma34B, weights: 851_226_048, device: 127_139_840, host: 9_633_792 },
  { model: qwen2Vl7B, weights: 1_352_605_696, device: 280_056_832, host: 20_042_752 },
  { model: qwen25Vl7B, weights: 1_354_131_456, device: 739_025_920, host: 306_616_896 },
  { model: qwen3Vl4B, weights: 836_161_536, device: 338_153_728, host: 26_136_832 },
  { model: internvl38B, weights: undefined, device: 29_388_800, host: 2_408_448 },
  { model: llava1513B, weights: undefined, device: 27_311_744, host: 1_359_392 },
  { model: mistralSmall3224B, weights: undefined, device: 67_756_032, host: 2_416_640 },
]

describe.each(reserved)("the projector of $model.name", ({ model, weights, device, host }) => {
  const { terms } = estimateMemory({
    model,
    recipe: q4KM,
    engine: llamaServer,
    context: 4096,
    hardware: [rtx3090],
    projector: { towers: model.architecture.towers ?? [] },
  })
  const own = (what: Term["what"], place: Term["device"]) =>
    terms.filter((term) => term.of === "the projector" && term.what === what && term.device === place)

  it.runIf(weights !== undefined)("has weights of these bytes", () => {
    expect(own("weights", 0).map(({ bytes }) => bytes)).toEqual([weights])
  })

  it.each([
    ["device", 0, device],
    ["host", "host", host],
  ] as const)("has buffers on the %s within their bounds", (_, place, bytes) => {
    const [term, ...more] = own("compute", place)
    expect(more).toEqual([])
    expect([bytes >= (term?.interval.low ?? Number.NaN), bytes <= (term?.interval.high ?? 0)]).toEqual([true, true])
  })
})
