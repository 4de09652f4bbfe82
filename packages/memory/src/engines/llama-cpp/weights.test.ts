import { fileSizeOf, type Recipe, typesOf } from "@plimsoll/quant"
import { f16, q4KM } from "@plimsoll/quant/recipes"
import { type Architecture, architectureFromConfig, type Hardware } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { glmAir, tiny, tinyConfig } from "../../../test/architectures.ts"
import { card } from "../../../test/hardware.ts"
import { backends } from "./backends.ts"
import { libllama } from "./index.ts"
import { placementOf } from "./placement.ts"
import { loadWeights } from "./weights.ts"

const { cpu, cuda } = backends

/** Tensors and bytes on the card and on the host; everything on the host without a card. */
function loaded(architecture: Architecture, recipe: Recipe, hardware: readonly Hardware[] = [], prediction = false) {
  const request = { model: { architecture }, recipe, engine: libllama, hardware }
  const placement = placementOf(
    request,
    architecture,
    hardware.map(() => cuda),
  )
  const { parts, ...rest } = loadWeights(request, placement, prediction)
  const [device, host] = hardware.length > 0 ? parts : [{ bytes: 0, tensors: 0 }, ...parts]
  return { ...rest, device, host }
}

describe("where tensors are loaded", () => {
  it("keeps the embedding on the host and puts all else on the device", () => {
    const got = loaded(tiny, f16, [card])
    expect(got.host?.bytes).toBe(1000 * 64 * 2)
    expect(got.host?.tensors).toBe(1)
    // Nine tensors a layer, the last norm and the head.
    expect(got.device?.tensors).toBe(2 * 9 + 2)
    const attention = (64 * 64 * 2 + 64 * 32 * 2) * 2
    const layer = attention + 3 * 64 * 96 * 2 + 2 * 64 * 4
    expect(got.device?.bytes).toBe(2 * layer + 64 * 4 + 1000 * 64 * 2)
  })

  it("loads a tied head a second time on the device", () => {
    const tied = architectureFromConfig({ ...tinyConfig, tie_word_embeddings: true })
    const got = loaded(tied, f16, [card])
    const apart = loaded(tiny, f16, [card])
    expect([got.host?.bytes, got.device?.bytes]).toEqual([apart.host?.bytes, apart.device?.bytes])
    expect(got.fileBytes).toBe(apart.fileBytes - 1000 * 64 * 2)
  })

  it("loads a tied head once where all is on the host", () => {
    const tied = architectureFromConfig({ ...tinyConfig, tie_word_embeddings: true })
    const got = loaded(tied, f16)
    expect([got.host?.bytes, got.device?.bytes]).toEqual([got.fileBytes, 0])
  })
})

describe("layers that predict further tokens", () => {
  it("are in the file and not loaded", () => {
    const got = loaded(glmAir, q4KM)
    const { tensorBytes, predictionBytes } = fileSizeOf(glmAir, q4KM)
    expect([got.fileBytes, got.notLoadedBytes]).toEqual([tensorBytes, predictionBytes])
    expect(got.host?.bytes).toBe(tensorBytes - predictionBytes)
  })

  it("are loaded where asked for", () => {
    const got = loaded(glmAir, q4KM, [], true)
    expect([got.host?.bytes, got.notLoadedBytes]).toEqual([got.fileBytes, 0])
  })
})

describe("padding", () => {
  it("rounds every tensor up to the device's alignment", () => {
    // A norm of 65 columns takes 260 bytes: 288 on the host, 384 on the device.
    const odd = architectureFromConfig({ ...tinyConfig, hidden_size: 65, head_dim: 32 })
    const got = loaded(odd, f16)
    const tensors = typesOf(odd, f16).map(({ bytes }) => bytes)
    expect(got.host?.bytes).toBe(tensors.reduce((sum, bytes) => sum + Math.ceil(bytes / 32) * 32, 0))
    const onCard = loaded(odd, f16, [card])
    const beside = tensors.slice(1).reduce((sum, bytes) => sum + Math.ceil(bytes / 128) * 128, 0)
    expect(onCard.device?.bytes).toBe(beside)
  })

  it("fills the last row of a quantized matrix up to 512 columns on CUDA", () => {
    // 256 columns of q4_k lack one block of 144 bytes; whole rows of 512 lack nothing.
    expect(cuda.storedBytes("q4_k", [256, 10])).toBe(11 * 144)
    expect(cuda.storedBytes("q4_k", [512, 10])).toBe(20 * 144)
    expect(cuda.storedBytes("f16", [100, 10])).toBe(2000)
    expect(cpu.storedBytes("q4_k", [256, 10])).toBe(10 * 144)
  })
})
