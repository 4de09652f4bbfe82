import type { Architecture } from "@plimsoll/specs"
import { gemma31B, llama318B, mistral7BV03, qwen257B, qwen2514B, qwen2532B } from "./architectures.ts"

/** Sizes of published files, headers included. */
export interface RecordedRepository {
  /** Hugging Face repository, with the revision where it is known. */
  readonly repository: string
  readonly architecture: Architecture
  /** Whether its publisher quantizes with an importance matrix. */
  readonly importanceMatrix: boolean
  /** Largest part of files in several parts, bytes; each part has a header of its own. */
  readonly partBytes?: number
  /** Where the sizes were read. */
  readonly source: string
  /** Name of the recipe and bytes of the file. */
  readonly files: readonly (readonly [recipe: string, bytes: number])[]
}

const catalogue = "file sizes as a public model catalogue lists them, read 2026-11-23"

export const recordedRepositories: readonly RecordedRepository[] = [
  {
    repository: "Qwen/Qwen2.5-14B-Instruct-GGUF@b466e1f8",
    architecture: qwen2514B,
    importanceMatrix: false,
    partBytes: 4e9,
    source: catalogue,
    files: [
      ["Q2_K", 5_770_497_600],
      ["Q3_K_M", 7_339_204_160],
      ["Q4_0", 8_517_725_856],
      ["Q4_K_M", 8_988_110_496],
      ["Q5_0", 10_266_554_048],
      ["Q5_K_M", 10_508_873_376],
      ["Q6_K", 12_124_684_064],
      ["Q8_0", 15_701_597_984],
    ],
  },
  {
    repository: "Qwen/Qwen2.5-32B-Instruct-GGUF@a15e3cc1",
    architecture: qwen2532B,
    importanceMatrix: false,
    partBytes: 4e9,
    source: catalogue,
    files: [
      ["Q2_K", 12_313_098_784],
      ["Q3_K_M", 15_935_048_320],
      ["Q4_0", 18_640_231_072],
      ["Q4_K_M", 19_851_336_384],
      ["Q5_0", 22_638_254_880],
      ["Q5_K_M", 23_262_157_568],
      ["Q6_K", 26_886_155_104],
      ["Q8_0", 34_820_885_632],
    ],
  },
  {
    repository: "ggml-org/gemma-3-1b-it-GGUF@f9c28bcd",
    architecture: gemma31B,
    importanceMatrix: false,
    source: catalogue,
    files: [
      ["Q4_K_M", 806_058_240],
      ["Q8_0", 1_069_306_368],
      ["F16", 2_006_573_568],
    ],
  },
  {
    repository: "bartowski/Meta-Llama-3.1-8B-Instruct-GGUF",
    architecture: llama318B,
    importanceMatrix: true,
    source: catalogue,
    files: [["Q4_K_M", 4_920_739_232]],
  },
  {
    repository: "bartowski/Mistral-7B-Instruct-v0.3-GGUF@61fd4167",
    architecture: mistral7BV03,
    importanceMatrix: true,
    source: catalogue,
    files: [
      ["IQ1_M", 1_757_663_456],
      ["IQ1_S", 1_615_319_264],
      ["IQ2_M", 2_504_249_568],
      ["IQ2_S", 2_314_457_312],
      ["IQ2_XS", 2_201_473_248],
      ["IQ2_XXS", 1_994_903_776],
      ["IQ3_M", 3_288_846_560],
      ["IQ3_S", 3_186_348_256],
      ["IQ3_XS", 3_022_770_400],
      ["IQ3_XXS", 2_830_880_992],
      ["IQ4_NL", 4_130_066_656],
      ["IQ4_XS", 3_911_962_848],
      ["Q2_K", 2_722_877_664],
      ["Q3_K_L", 3_825_979_616],
      ["Q3_K_M", 3_522_941_152],
      ["Q3_K_S", 3_168_522_464],
      ["Q4_K_M", 4_372_812_000],
      ["Q4_K_S", 4_144_746_720],
      ["Q5_K_M", 5_136_175_328],
      ["Q5_K_S", 5_002_481_888],
      ["Q6_K", 5_947_248_864],
      ["Q8_0", 7_702_565_088],
    ],
  },
  {
    repository: "bartowski/DeepSeek-R1-Distill-Qwen-7B-GGUF@36100415",
    architecture: qwen257B,
    importanceMatrix: true,
    source: catalogue,
    files: [
      ["IQ2_M", 2_780_342_240],
      ["IQ3_M", 3_574_011_872],
      ["IQ3_XS", 3_346_255_840],
      ["IQ4_NL", 4_437_813_216],
      ["IQ4_XS", 4_218_472_416],
      ["Q2_K", 3_015_940_064],
      ["Q3_K_L", 4_088_459_232],
      ["Q3_K_M", 3_808_391_136],
      ["Q3_K_S", 3_492_368_352],
      ["Q4_0", 4_444_121_056],
      ["Q4_1", 4_873_283_552],
      ["Q4_K_M", 4_683_073_504],
      ["Q4_K_S", 4_457_768_928],
      ["Q5_K_M", 5_444_831_200],
      ["Q5_K_S", 5_315_176_416],
      ["Q6_K", 6_254_198_752],
      ["Q8_0", 8_098_525_152],
      ["F16", 15_237_853_152],
    ],
  },
]

/** The file that bartowski/DeepSeek-R1-Distill-Qwen-7B-GGUF was made of, without an importance matrix's metadata. */
export const recordedSourceFile = { recipe: "F32", bytes: 30_468_419_264, headerBytes: 5_953_216, source: catalogue }

/** ggml-org/gpt-oss-20b-GGUF, the one file of its repository. */
export const recordedGptOss20B = {
  recipe: "MXFP4_MOE",
  bytes: 12_109_566_560,
  headerBytes: 13_008_224,
  source: catalogue,
}

/**
 * Llama 3.1 8B in bits per weight, to four decimals, as llama.cpp's tools/quantize/README.md prints them
 * (311c2c9f, read 2026-11-23).
 */
export const printedBitsPerWeight: readonly (readonly [recipe: string, bitsPerWeight: number])[] = [
  ["IQ1_S", 2.0042],
  ["IQ1_M", 2.146],
  ["IQ2_XXS", 2.3824],
  ["IQ2_XS", 2.5882],
  ["IQ2_S", 2.7403],
  ["IQ2_M", 2.9294],
  ["IQ3_XXS", 3.2548],
  ["IQ3_XS", 3.4977],
  ["IQ3_S", 3.6606],
  ["IQ3_M", 3.7628],
  ["IQ4_XS", 4.4597],
  ["IQ4_NL", 4.6818],
  ["Q2_K_S", 2.9697],
  ["Q2_K", 3.1593],
  ["Q3_K_S", 3.6429],
  ["Q3_K_L", 4.2979],
  ["Q4_K_S", 4.6672],
  ["Q4_K_M", 4.8944],
  ["Q5_K_S", 5.5704],
  ["Q5_K_M", 5.7036],
  ["Q6_K", 6.5633],
  ["Q8_0", 8.5008],
  ["F16", 16.0005],
]
