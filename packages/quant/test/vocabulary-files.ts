/**
 * Bytes of the lists `tokenizer.ggml.tokens`, `scores`, `token_type` and `merges`, keys included, in the vocabularies
 * that llama.cpp tests its tokenizers with (v0.5.0 models/ggml-vocab-*.gguf, measured 2026-12-01).
 */
export const vocabularyFiles: readonly (readonly [tokenizer: string, vocabularySize: number, listBytes: number])[] = [
  ["llama-3", 128_256, 7_817_421],
  ["llama-2", 32_000, 723_058],
  ["phi-3", 32_064, 724_759],
  ["deepseek-v2", 102_400, 3_969_313],
  ["deepseek-coder", 32_256, 1_155_119],
  ["falcon", 65_024, 2_287_069],
  ["starcoder", 49_152, 1_718_613],
  ["refact", 49_216, 1_720_052],
  ["gpt-2", 50_257, 1_766_262],
  ["command-r", 256_000, 10_864_624],
  ["bert", 30_522, 626_773],
  ["baichuan", 64_000, 1_340_283],
  ["aquila", 100_008, 4_825_049],
  ["gemma-4", 262_144, 15_762_502],
]

/** The same of files whose texts come from another source than the tokenizer's figures: they differ by special tokens. */
export const otherVocabularyFiles: typeof vocabularyFiles = [
  ["qwen", 151_936, 5_927_627],
  ["gpt-neox", 50_432, 1_770_801],
]
