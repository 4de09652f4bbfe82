import { estimateMemory } from "@plimsoll/memory"
import { libllama, llamaCpp, llamaServer } from "@plimsoll/memory/engines"
import { bf16, iq4XS, q4KM, q80 } from "@plimsoll/quant/recipes"
import { openReferee } from "@plimsoll/runtime/referee"
import { architectureFromConfig, PlimsollError } from "@plimsoll/specs"
import { glm45Air, llama318B } from "@plimsoll/specs/models"
import { afterAll, describe, expect, it } from "vitest"
import { contextRequestOf, modelFileOf, type Question, sumsOf } from "./ask.ts"
import { randomConfigs } from "./random-configs.ts"

const referee = openReferee()
afterAll(() => referee.close())

const contexts = [8_192, 131_072]
const cacheTypes = ["f16", "q8_0"] as const
const sequenceCounts = [undefined, 1, 4]
const flashAttention = [true, false]

/** Every option that the two models must be right for; a quantized value cache needs flash attention. */
const questions: readonly Question[] = contexts.flatMap((context) =>
  cacheTypes.flatMap((cacheType) =>
    sequenceCounts.flatMap((sequences) =>
      flashAttention
        .filter((flash) => flash || cacheType === "f16")
        .map((flash) => ({ context, cacheKeys: cacheType, cacheValues: cacheType, sequences, flashAttention: flash })),
    ),
  ),
)

describe.each([glm45Air, llama318B])("$name, asked of llama.cpp itself", (model) => {
  const file = modelFileOf(model.architecture, q4KM)

  describe.each([llamaCpp, llamaServer, libllama])("$id", (engine) => {
    it.each(questions)(
      "$context tokens, $cacheKeys cache, $sequences sequences, flash attention $flashAttention",
      async (question) => {
        const report = estimateMemory({ model, recipe: q4KM, engine, ...question })
        const observed = await referee.simulateMemory(contextRequestOf(file, report.resolved))
        expect(observed).toMatchObject({ ok: true, ...sumsOf(report), contextTokens: report.resolved.context })
      },
    )
  })

  it.each([
    { context: 9_000 },
    { context: 8_192, sequences: 3 },
    { context: 8_192, sequences: 4, unifiedCache: true },
    { context: 300, batch: 64 },
    { context: 32_768, microBatch: 2_048 },
    { context: 8_192, cacheKeys: "q8_0", cacheValues: "f16" },
    { context: 8_192, cacheKeys: "q4_0", cacheValues: "q5_1" },
    { context: 8_192, cacheKeys: "q4_1", cacheValues: "f16", flashAttention: false },
    { context: 8_192, cacheKeys: "bf16", cacheValues: "f32" },
    { context: 8_192, loadPredictionLayers: true },
  ] satisfies readonly Question[])("the library with %j", async (question) => {
    const report = estimateMemory({ model, recipe: q4KM, engine: libllama, ...question })
    const observed = await referee.simulateMemory(contextRequestOf(file, report.resolved))
    expect(observed).toMatchObject({ ok: true, ...sumsOf(report) })
  })

  it.each([q80, iq4XS, bf16])("weights of $name", async (recipe) => {
    const report = estimateMemory({ model, recipe, engine: libllama, context: 512 })
    const observed = await referee.simulateMemory(
      contextRequestOf(modelFileOf(model.architecture, recipe), report.resolved),
    )
    expect(observed).toMatchObject({ ok: true, ...sumsOf(report) })
  })

  it("refuses a quantized value cache without flash attention, as llama.cpp does", async () => {
    const question = { context: 8_192, cacheValues: "q8_0", flashAttention: false } as const
    const request = { ...contextRequestOf(file, {}), ...question }
    expect(await referee.simulateMemory(request)).toMatchObject({
      ok: false,
      code: "REFUSED",
      reason: expect.stringMatching(/quantized V cache requires flash_attn/),
    })
    expect(() => estimateMemory({ model, recipe: q4KM, engine: libllama, ...question })).toThrow(
      expect.objectContaining({ code: "REFUSED_BY_ENGINE", message: expect.stringMatching(/flash attention/) }),
    )
  })

  it("has the sums of node-llama-cpp's own simulation", async () => {
    // Its estimators compute a whole batch at once.
    const report = estimateMemory({ model, recipe: q4KM, engine: libllama, context: 8_192, batch: 512 })
    const opinion = await referee.estimateWithNodeLlamaCpp(contextRequestOf(file, report.resolved))
    expect(opinion).toMatchObject({
      ok: true,
      simulated: true,
      modelBytes: report.weightsBytes,
      contextBytes: report.cacheBytes + report.computeBytes,
    })
  }, 60_000)
})

describe("invented shapes of both families, asked of llama.cpp itself", () => {
  it.each(randomConfigs(40))("$name", async ({ config, question, engine }) => {
    const model = { architecture: architectureFromConfig(config) }
    const file = modelFileOf(model.architecture, q4KM)
    const prediction = () => estimateMemory({ model, recipe: q4KM, engine, ...question })
    try {
      const report = prediction()
      const observed = await referee.simulateMemory(contextRequestOf(file, report.resolved))
      expect(observed).toMatchObject({ ok: true, ...sumsOf(report) })
    } catch (error) {
      if (!PlimsollError.isInstance(error) || error.code !== "REFUSED_BY_ENGINE") throw error
      expect(
        await referee.simulateMemory(contextRequestOf(file, { ...question, context: question.context ?? 0 })),
      ).toMatchObject({
        ok: false,
      })
    }
  })
})
