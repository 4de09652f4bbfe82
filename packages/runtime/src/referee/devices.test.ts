import { spawnSync } from "node:child_process"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fileOf, sizes, smallLlama } from "../../test/small-models.ts"
import type { MemoryObservation } from "./answer.ts"
import { openReferee, type Referee } from "./referee.ts"
import type { ContextRequest } from "./request.ts"

const canBuild = ["git", "g++"].every((program) => spawnSync(program, ["--version"]).status === 0)
if (!canBuild) process.stderr.write("pretend devices are not tested: git and g++ are needed to build them\n")

const GiB = 2 ** 30
const model = fileOf(smallLlama())

describe.skipIf(!canBuild)("pretend devices", () => {
  let referee: Referee
  beforeAll(() => {
    referee = openReferee()
  })
  afterAll(() => referee.close())

  async function ask(request: Partial<ContextRequest>): Promise<MemoryObservation> {
    const answer = await referee.simulateMemory({ model, context: 1024, ...request })
    if (!answer.ok) throw new Error(answer.reason)
    return answer
  }
  const bytes = ({ terms }: MemoryObservation, what: string, buffer: string) =>
    terms.reduce((sum, term) => (term.what === what && term.buffer === buffer ? sum + term.bytes : sum), 0)

  test("hold the cache and all weights but the embedding", async () => {
    const onCpu = await ask({ repack: false })
    const onDevice = await ask({ devices: [{ memoryBytes: 8 * GiB }] })
    expect(bytes(onDevice, "cache", "GPU0")).toBe(onCpu.cacheBytes)
    expect(bytes(onDevice, "weights", "GPU0")).toBeGreaterThan(0)
    expect(bytes(onDevice, "weights", "GPU_Host")).toBeGreaterThan(0)
    expect(onDevice.cacheBytes).toBe(onCpu.cacheBytes)
  })

  test("share layers by the memory that is free on them", async () => {
    const answer = await ask({ devices: [{ memoryBytes: 8 * GiB }, { memoryBytes: 8 * GiB, freeBytes: 1 }] })
    expect(bytes(answer, "cache", "GPU0")).toBe(answer.cacheBytes)
    expect(bytes(answer, "cache", "GPU1")).toBe(0)
  })

  test("share layers as they are told", async () => {
    const devices = [{ memoryBytes: 8 * GiB }, { memoryBytes: 8 * GiB }]
    const answer = await ask({ devices, tensorSplit: [0, 1] })
    expect(bytes(answer, "cache", "GPU1")).toBe(answer.cacheBytes)
  })

  test("hold as many layers as they are told", async () => {
    const devices = [{ memoryBytes: 8 * GiB }]
    const all = await ask({ devices })
    const some = await ask({ devices, gpuLayers: 2 })
    // The head is one of the two.
    expect(bytes(some, "cache", "GPU0")).toBe(all.cacheBytes / sizes.layers)
    expect(some.cacheBytes).toBe(all.cacheBytes)
  })

  test("leave caches and named tensors on the host where told to", async () => {
    const devices = [{ memoryBytes: 8 * GiB }]
    const all = await ask({ devices })
    const split = await ask({ devices, cacheOnHost: true, overrideTensors: [["ffn_down", "host"]] })
    expect(bytes(split, "cache", "GPU0")).toBe(0)
    expect(bytes(split, "weights", "GPU0")).toBeLessThan(bytes(all, "weights", "GPU0"))
    expect(split.weightsBytes).toBe(all.weightsBytes)
  })

  test("are gone for a question that names none", async () => {
    await ask({ devices: [{ memoryBytes: 8 * GiB }] })
    const answer = await ask({ repack: false })
    expect(answer.terms.map(({ buffer }) => buffer)).toEqual(answer.terms.map(() => "CPU"))
  })

  test("are refused by us where there are too many", async () => {
    const devices = Array.from({ length: 9 }, () => ({ memoryBytes: GiB }))
    await expect(referee.simulateMemory({ model, context: 512, devices })).rejects.toMatchObject({
      code: "INVALID_REQUEST",
      message: "devices: expected at most 8, got 9",
    })
  })
})
