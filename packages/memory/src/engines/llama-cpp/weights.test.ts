import { fileSizeOf, typesOf } from "@plimsoll/quant"
import { f16, q4KM } from "@plimsoll/quant/recipes"
import { architectureFromConfig } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { glmAir, tiny, tinyConfig } from "../../../test/architectures.ts"
import { backends } from "./backends.ts"
import { loadWeights } from "./weights.ts"

const { cpu, cuda } = backends
const onDevice = { device: cuda, host: cpu, loadPredictionLayers: false }
const onHost = { device: cpu, host: cpu, loadPredictionLayers: false }

describe("where tensors are loaded", () => {
  it("keeps the embedding on the host and puts all else on the device", () => {
    const loaded = loadWeights({ model: { architecture: tiny }, recipe: f16 }, onDevice)
    expect(loaded.hostBytes).toBe(1000 * 64 * 2)
    expect(loaded.hostTensors).toBe(1)
    // Nine tensors a layer, the last norm and the head.
    expect(loaded.deviceTensors).toBe(2 * 9 + 2)
    const attention = (64 * 64 * 2 + 64 * 32 * 2) * 2
    const layer = attention + 3 * 64 * 96 * 2 + 2 * 64 * 4
    expect(loaded.deviceBytes).toBe(2 * layer + 64 * 4 + 1000 * 64 * 2)
  })

  it("loads a tied head a second time on the device", () => {
    const tied = architectureFromConfig({ ...tinyConfig, tie_word_embeddings: true })
    const loaded = loadWeights({ model: { architecture: tied }, recipe: f16 }, onDevice)
    const apart = loadWeights({ model: { architecture: tiny }, recipe: f16 }, onDevice)
    expect([loaded.hostBytes, loaded.deviceBytes]).toEqual([apart.hostBytes, apart.deviceBytes])
    expect(loaded.fileBytes).toBe(apart.fileBytes - 1000 * 64 * 2)
  })

  it("loads a tied head once where all is on the host", () => {
    const tied = architectureFromConfig({ ...tinyConfig, tie_word_embeddings: true })
    const loaded = loadWeights({ model: { architecture: tied }, recipe: f16 }, onHost)
    expect([loaded.hostBytes, loaded.deviceBytes]).toEqual([loaded.fileBytes, 0])
  })
})

describe("layers that predict further tokens", () => {
  it("are in the file and not loaded", () => {
    const loaded = loadWeights({ model: { architecture: glmAir }, recipe: q4KM }, onHost)
    const { tensorBytes, predictionBytes } = fileSizeOf(glmAir, q4KM)
    expect([loaded.fileBytes, loaded.notLoadedBytes]).toEqual([tensorBytes, predictionBytes])
    expect(loaded.hostBytes).toBe(tensorBytes - predictionBytes)
  })

  it("are loaded where asked for", () => {
    const loaded = loadWeights(
      { model: { architecture: glmAir }, recipe: q4KM },
      { ...onHost, loadPredictionLayers: true },
    )
    expect([loaded.hostBytes, loaded.notLoadedBytes]).toEqual([loaded.fileBytes, 0])
  })
})

describe("padding", () => {
  it("rounds every tensor up to the device's alignment", () => {
    // A norm of 65 columns takes 260 bytes: 288 on the host, 384 on the device.
    const odd = architectureFromConfig({ ...tinyConfig, hidden_size: 65, head_dim: 32 })
    const loadedOnHost = loadWeights({ model: { architecture: odd }, recipe: f16 }, onHost)
    const tensors = typesOf(odd, f16).map(({ bytes }) => bytes)
    expect(loadedOnHost.hostBytes).toBe(tensors.reduce((sum, bytes) => sum + Math.ceil(bytes / 32) * 32, 0))
    const loaded = loadWeights({ model: { architecture: odd }, recipe: f16 }, onDevice)
    const beside = tensors.slice(1).reduce((sum, bytes) => sum + Math.ceil(bytes / 128) * 128, 0)
    expect(loaded.deviceBytes).toBe(beside)
  })

  it("fills the last row of a quantized matrix up to 512 columns on CUDA", () => {
    // 256 columns of q4_k lack one block of 144 bytes; whole rows of 512 lack nothing.
    expect(cuda.storedBytes("q4_k", [256, 10])).toBe(11 * 144)
    expect(cuda.storedBytes("q4_k", [512, 10])).toBe(20 * 144)
    expect(cuda.storedBytes("f16", [100, 10])).toBe(2000)
    expect(cpu.storedBytes("q4_k", [256, 10])).toBe(10 * 144)
  })
})
