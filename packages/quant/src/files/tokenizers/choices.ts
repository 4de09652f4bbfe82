import * as pair from "./byte-pair.ts"
import type { TokenizerChoice } from "./choice.ts"
import * as measured from "./from-files.ts"
import * as piece from "./pieces.ts"

/**
 * Which models have which tokenizer; the first that fits is taken. Vocabularies of one size are told apart by family.
 * Lengths of chat templates: ggml-org/llama.cpp@v0.5.0:models/templates and tests/test-chat-template.cpp, 2026-12-01,
 * but those of Gemma 3 and DeepSeek V3, which the packages of their tokenizers carry, and SmolLM2's, which is measured
 * together with its lists.
 */
export const tokenizerChoices: readonly TokenizerChoice[] = [
  { tokenizer: pair.llama3, vocabularySizes: [128_256], families: ["smollm3"], chatTemplates: [3795] },
  { tokenizer: pair.llama3, vocabularySizes: [128_256], chatTemplates: [4614, 3827, 2478] },
  { tokenizer: pair.llama4, vocabularySizes: [202_048] },
  {
    tokenizer: pair.qwen,
    vocabularySizes: [151_936, 152_064],
    families: ["qwen2", "qwen2_moe", "qwen2_vl", "qwen2_5_vl", "dots1"],
    chatTemplates: [2507, 2829, 2567],
  },
  {
    tokenizer: pair.qwen,
    vocabularySizes: [
      151_936, 152_064, 151_643, 151_646, 151_665, 151_669, 151_674, 151_680, 151_748, 152_576, 153_216,
    ],
    chatTemplates: [4116, 6148, 2471],
  },
  { tokenizer: measured.qwen35, vocabularySizes: [248_320], chatTemplates: [7756] },
  {
    tokenizer: pair.deepseekV3,
    vocabularySizes: [129_280, 128_815, 128_896],
    chatTemplates: [2301, 3067, 3357, 7007, 6945],
  },
  {
    tokenizer: pair.deepseekV2,
    vocabularySizes: [102_400],
    families: ["deepseek", "deepseek_v2", "llama"],
    chatTemplates: [459],
  },
  { tokenizer: pair.deepseekCoder, vocabularySizes: [32_256], chatTemplates: [1041] },
  { tokenizer: pair.gptOss, vocabularySizes: [201_088], chatTemplates: [16_738] },
  { tokenizer: pair.o200k, vocabularySizes: [200_064], families: ["phi3", "phi4mm"] },
  {
    tokenizer: pair.cl100k,
    vocabularySizes: [100_352, 100_278],
    families: ["phi3small", "dbrx", "olmo2", "olmo3", "stablelm"],
  },
  { tokenizer: pair.cl100k, vocabularySizes: [100_352], families: ["phi3"], chatTemplates: [377] },
  { tokenizer: measured.laguna, vocabularySizes: [100_352], families: ["laguna"], chatTemplates: [3961, 6116, 6232] },
  {
    tokenizer: pair.cl100k,
    vocabularySizes: [100_352],
    families: ["granite", "granitemoehybrid"],
    chatTemplates: [6418, 6099],
  },
  { tokenizer: pair.tekken, vocabularySizes: [131_072], families: ["nemotron_h"], chatTemplates: [10_504, 5496] },
  { tokenizer: pair.tekken, vocabularySizes: [131_072], families: ["apertus"], chatTemplates: [14_190] },
  {
    tokenizer: pair.tekkenOfMistral,
    vocabularySizes: [131_072],
    families: ["mistral", "mistral3", "ministral3", "mistral4"],
    chatTemplates: [3945, 6206, 6704, 9838],
  },
  {
    tokenizer: pair.commandR,
    vocabularySizes: [256_000],
    families: ["cohere", "cohere2"],
    chatTemplates: [8038, 11_504],
  },
  { tokenizer: piece.gemma2, vocabularySizes: [256_000], families: ["gemma", "gemma2"], chatTemplates: [591] },
  {
    tokenizer: pair.gemma4,
    vocabularySizes: [262_144],
    families: ["gemma4", "gemma4_text"],
    chatTemplates: [12_752, 16_448],
  },
  {
    tokenizer: piece.gemma3,
    vocabularySizes: [262_144, 262_208, 262_400],
    families: ["gemma3", "gemma3_text", "gemma3n", "gemma3n_text"],
    chatTemplates: [1532],
  },
  { tokenizer: pair.falcon, vocabularySizes: [65_024], families: ["falcon", "falcon_mamba"] },
  { tokenizer: measured.lfm2, vocabularySizes: [65_536], families: ["lfm2", "lfm2_moe"], chatTemplates: [1349, 1783] },
  { tokenizer: pair.starcoder, vocabularySizes: [49_152], families: ["starcoder2"] },
  {
    tokenizer: pair.refact,
    vocabularySizes: [49_152, 49_155, 49_156, 49_159],
    families: ["granite", "granitemoe"],
    chatTemplates: [4567],
  },
  { tokenizer: measured.smollm2, vocabularySizes: [49_152], chatTemplates: [368] },
  { tokenizer: pair.gptNeox, vocabularySizes: [50_280, 50_288, 50_304, 50_432] },
  { tokenizer: pair.gpt2, vocabularySizes: [50_257, 51_200] },
  { tokenizer: measured.glm4, vocabularySizes: [151_552], chatTemplates: [3374] },
  { tokenizer: measured.glm5, vocabularySizes: [154_880], chatTemplates: [3120] },
  { tokenizer: measured.kimi, vocabularySizes: [163_840], chatTemplates: [2519, 4130, 1835] },
  { tokenizer: measured.minimax, vocabularySizes: [200_064], chatTemplates: [3442, 6482, 11_756] },
  { tokenizer: measured.ling, vocabularySizes: [157_184], chatTemplates: [6073] },
  { tokenizer: measured.ernie, vocabularySizes: [103_424] },
  { tokenizer: piece.phi3, vocabularySizes: [32_064], families: ["phi3", "phimoe"], chatTemplates: [430] },
  {
    tokenizer: piece.mistralV1,
    vocabularySizes: [32_000, 32_002],
    families: ["mistral", "mixtral"],
    chatTemplates: [470],
  },
  { tokenizer: piece.mistralV3, vocabularySizes: [32_768], chatTemplates: [423, 3959] },
  { tokenizer: piece.llama2, vocabularySizes: [32_000, 32_001, 32_002, 32_015, 32_016, 32_064] },
  { tokenizer: piece.baichuan, vocabularySizes: [64_000], families: ["baichuan"] },
  { tokenizer: measured.yi, vocabularySizes: [64_000, 64_064], families: ["llama"] },
  { tokenizer: measured.internlm2, vocabularySizes: [92_544] },
  { tokenizer: measured.internlm3, vocabularySizes: [128_512] },
  { tokenizer: measured.minicpm4, vocabularySizes: [73_448] },
  { tokenizer: measured.nemotron4, vocabularySizes: [256_000], families: ["nemotron"] },
  { tokenizer: measured.jamba, vocabularySizes: [65_536], families: ["jamba"] },
  { tokenizer: piece.bert, vocabularySizes: [30_522, 30_528] },
  { tokenizer: piece.xlmRoberta, vocabularySizes: [250_002, 250_048] },
]
