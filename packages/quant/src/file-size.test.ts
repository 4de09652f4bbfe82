import { tensorsOf } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { glm45Air, llama318B, qwen257B } from "../test/architectures.ts"
import { gptOss20BContext, gptOss20BTensors } from "../test/gpt-oss-20b.ts"
import {
  printedBitsPerWeight,
  recordedGptOss20B,
  recordedRepositories,
  recordedSourceFile,
} from "../test/recorded-sizes.ts"
import { type FileSize, fileSizeOf, sizeOfTensors } from "./file-size.ts"
import { assignTypes, contextOf, llamaCppRecipes, q4KM, recipeByName, typesOf } from "./recipes/index.ts"
import { ruleVersions } from "./recipes/llama-cpp/rules/version.ts"

describe("GLM-4.5-Air", () => {
  // Rows of 1408 and 10944 elements make a third of it fall back; the last column is the prediction layer.
  test.each([
    ["Q2_K_S", 45_100_801_024, 1_364_091_392],
    ["Q2_K", 44_963_470_336, 1_369_203_200],
    ["Q3_K_S", 52_350_635_008, 1_654_800_896],
    ["Q3_K_M", 57_024_744_448, 1_755_038_208],
    ["Q3_K_L", 59_436_436_480, 1_808_351_744],
    ["IQ1_S", 34_862_509_056, 986_350_080],
    ["IQ1_M", 36_558_732_288, 1_052_385_792],
    ["IQ2_XXS", 39_385_771_008, 1_162_445_312],
    ["IQ2_XS", 41_721_326_592, 1_252_065_792],
    ["IQ2_S", 42_117_032_960, 1_259_143_680],
    ["IQ2_M", 44_378_663_936, 1_347_191_296],
    ["IQ3_XXS", 48_741_755_904, 1_519_878_656],
    ["IQ3_XS", 49_745_808_384, 1_652_802_048],
    ["IQ3_S", 52_376_816_640, 1_655_357_952],
    ["IQ3_M", 53_068_581_888, 1_662_042_624],
    ["IQ4_XS", 60_055_059_456, 1_947_148_800],
    ["IQ4_NL", 62_410_013_696, 2_036_769_280],
    ["Q4_K_S", 66_859_662_336, 2_129_240_576],
    ["Q4_K_M", 72_848_161_792, 2_409_308_672],
    ["Q5_K_S", 78_254_930_944, 2_534_744_576],
    ["Q5_K_M", 83_396_508_672, 2_767_790_592],
    ["Q6_K", 98_998_168_576, 3_148_677_632],
    ["Q8_0", 117_447_146_496, 3_844_252_160],
    ["MXFP4_MOE", 63_328_041_984, 2_667_749_888],
    ["BF16", 220_988_046_336, 7_234_265_600],
  ])("%s takes %i bytes, %i of them for the prediction layer", (recipe, bytes, predictionBytes) => {
    const size = fileSizeOf(glm45Air, recipeByName(recipe))
    expect(size.tensorBytes).toBe(bytes)
    expect(size.predictionBytes).toBe(predictionBytes)
  })

  test("Q4_0 takes 62574164992 bytes with an importance matrix and fewer without", () => {
    const withMatrix = fileSizeOf(glm45Air, recipeByName({ name: "Q4_0", importanceMatrix: true }))
    expect(withMatrix.tensorBytes).toBe(62_574_164_992)
    expect(withMatrix.predictionBytes).toBe(2_036_244_992)
    expect(fileSizeOf(glm45Air, recipeByName("Q4_0")).tensorBytes).toBeLessThan(withMatrix.tensorBytes)
  })

  test("has 803 tensors of 110468824832 elements", () => {
    const size = fileSizeOf(glm45Air, q4KM)
    expect([size.tensorCount, size.elements]).toEqual([803, 110_468_824_832])
    expect(size.bitsPerWeight).toBeCloseTo(5.2756, 4)
  })
})

describe("Llama 3.1 8B", () => {
  test.each([
    ["Q8_0", 8_532_934_912],
    ["Q6_K", 6_588_170_496],
    ["Q5_K_M", 5_725_151_488],
    ["Q4_K_M", 4_912_898_304],
    ["Q3_K_M", 4_011_081_984],
    ["IQ4_XS", 4_439_826_688],
  ])("%s takes %i bytes", (recipe, bytes) => {
    expect(fileSizeOf(llama318B, recipeByName(recipe)).tensorBytes).toBe(bytes)
  })

  test.each(printedBitsPerWeight)("%s has the %f bits per weight that llama.cpp prints", (name, printed) => {
    // llama.cpp made the two IQ4 files without a matrix, and rounds to four decimals.
    const importanceMatrix = !name.startsWith("IQ4")
    const { bitsPerWeight } = fileSizeOf(llama318B, recipeByName({ name, importanceMatrix }))
    expect(Math.abs(bitsPerWeight - printed)).toBeLessThanOrEqual(0.00005 + 1e-9)
  })
})

describe("published files", () => {
  test.each(recordedRepositories)("$repository: what is not tensors is one header for all files", (repository) => {
    const headers = repository.files.map(([name, bytes]) => {
      const recipe = recipeByName({ name, importanceMatrix: repository.importanceMatrix })
      return bytes - fileSizeOf(repository.architecture, recipe).paddedBytes
    })
    // The header holds the tokenizer: at least half a megabyte, at most eight for these vocabularies.
    expect(Math.min(...headers)).toBeGreaterThan(500_000)
    expect(Math.max(...headers)).toBeLessThan(8_000_000)
    // A further part adds a header of some 100 bytes.
    const parts = repository.files.map(([, bytes]) => Math.ceil(bytes / (repository.partBytes ?? bytes)))
    const furtherParts = Math.max(...parts) - Math.min(...parts)
    expect(Math.max(...headers) - Math.min(...headers)).toBeLessThanOrEqual(128 * furtherParts)
  })

  test("the file that they were made of has a header of its own", () => {
    const { tensorBytes } = fileSizeOf(qwen257B, recipeByName(recordedSourceFile.recipe))
    expect(tensorBytes + recordedSourceFile.headerBytes).toBe(recordedSourceFile.bytes)
  })

  test("gpt-oss 20B keeps its MXFP4 experts", () => {
    const tensors = assignTypes(gptOss20BTensors, gptOss20BContext, recipeByName(recordedGptOss20B.recipe))
    const { tensorBytes, tensorCount } = sizeOfTensors(tensors)
    expect(tensorCount).toBe(459)
    expect(tensorBytes + recordedGptOss20B.headerBytes).toBe(recordedGptOss20B.bytes)
  })
})

describe("properties", () => {
  const withoutRefusal = llamaCppRecipes.filter(({ name }) => name !== "Q1_0")

  test.each(withoutRefusal.map((recipe) => [recipe.name, recipe] as const))(
    "%s: parts sum to the total",
    (_, recipe) => {
      const size = fileSizeOf(glm45Air, recipe)
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
      expect(sum(Object.values(size.byFormat))).toBe(size.tensorBytes)
      expect(sum(Object.values(size.byStage))).toBe(size.tensorBytes)
      expect(size.paddedBytes).toBeGreaterThanOrEqual(size.tensorBytes)
    },
  )

  test("tensors that are counted once for all their like have the formats that they have one by one", () => {
    const attempt = (run: () => FileSize) => {
      try {
        return { ...run(), warnings: [] }
      } catch (error) {
        return error instanceof Error ? error.message : error
      }
    }
    // One model of every architecture: the others of the catalogue are made of the same blocks.
    const families = new Map(modelCatalogue.map(({ architecture }) => [architecture.names.gguf, architecture]))
    families.delete(undefined)
    for (const [turn, architecture] of [...families.values()].entries()) {
      const tensors = tensorsOf(architecture, "gguf")
      const context = contextOf(architecture)
      // A sixth of the recipes each, so that every recipe meets a sixth of the architectures under some version.
      for (const [index, recipe] of llamaCppRecipes.entries()) {
        if ((index + turn) % 6 !== 0) continue
        const rules = ruleVersions[Math.floor((index + turn) / 6) % ruleVersions.length]
        const request = { ...recipe, rules, importanceMatrix: turn % 2 === 0, predictionLayers: true }
        const oneByOne = attempt(() => sizeOfTensors(assignTypes(tensors, context, request)))
        expect(attempt(() => fileSizeOf(architecture, request))).toEqual(oneByOne)
        expect(attempt(() => sizeOfTensors(typesOf(architecture, request)))).toEqual(oneByOne)
      }
    }
  })

  test("finer formats never make a smaller file, whatever the widths", () => {
    // Pure files of one family: mixes of neighbouring names may overlap, Q2_K_S does even here.
    const ladder = ["Q2_K", "Q3_K_S", "Q4_K_S", "Q5_K_S", "Q6_K", "Q8_0", "BF16", "F32"]
    const shape = fc.record({ kvHeads: fc.constantFrom(1, 2, 4, 8), size: fc.integer({ min: 1, max: 300 }) })
    fc.assert(
      fc.property(shape, ({ kvHeads, size }) => {
        const [group] = llama318B.groups
        const layers = (group?.layers ?? []).map((layer) =>
          layer.map((step) => {
            if ("sideBySide" in step) return step
            if (step.kind === "attention") return { ...step, kvHeads }
            return step.kind === "dense" ? { ...step, size: size * 32 } : step
          }),
        )
        const architecture = { ...llama318B, groups: [{ repeat: 4, layers }] }
        const sizes = ladder.map((name) => fileSizeOf(architecture, recipeByName({ name, pure: true })).tensorBytes)
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
      }),
    )
  })
})

test("a mix that needs an importance matrix says so where there is none", () => {
  expect(fileSizeOf(llama318B, recipeByName("IQ2_XS")).warnings).toEqual([])
  expect(fileSizeOf(llama318B, recipeByName({ name: "IQ2_XS", importanceMatrix: false })).warnings).toEqual([
    "llama-quantize refuses IQ2_XS without an importance matrix: blk.0.attn_k.weight would be iq2_xs",
  ])
})
