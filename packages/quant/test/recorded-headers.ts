/** What a published GGUF takes beyond its padded tensors, or bounds of it, bytes. */
export interface RecordedHeader {
  readonly repository: string
  /** Catalogue entry of the same blocks. */
  readonly model: string
  readonly importanceMatrix: boolean
  readonly low: number
  readonly high: number
}

function exact(repository: string, model: string, importanceMatrix: boolean, bytes: number): RecordedHeader {
  return { repository, model, importanceMatrix, low: bytes, high: bytes }
}

/**
 * Sizes of files as public catalogues list them (read 2026-11-23), less their padded tensors. Exact ones are from sizes
 * in bytes, and equal in all files of a repository; bounds are where sizes printed to 0.1 MiB of several recipes meet.
 */
export const recordedHeaders: readonly RecordedHeader[] = [
  exact("bartowski/Mistral-7B-Instruct-v0.3-GGUF", "mistral-7b-v0.3", true, 757_984),
  exact("TheBloke/Mistral-7B-Instruct-v0.1-GGUF", "mistral-7b-v0.1", false, 734_880),
  exact("TheBloke/Mistral-7B-Instruct-v0.2-GGUF", "mistral-7b-v0.2", false, 735_520),
  exact("TheBloke/zephyr-7B-beta-GGUF", "zephyr-7b-beta", false, 734_912),
  exact("bartowski/DeepSeek-R1-Distill-Qwen-7B-GGUF", "deepseek-r1-distill-qwen-7b", true, 5_953_504),
  exact("bartowski/DeepSeek-R1-Distill-Qwen-1.5B-GGUF", "deepseek-r1-distill-qwen-1.5b", true, 5_950_560),
  exact("Qwen/Qwen2.5-Coder-7B-Instruct-GGUF", "qwen2.5-coder-7b", false, 5_953_536),
  exact("bartowski/Meta-Llama-3.1-8B-Instruct-GGUF", "llama-3.1-8b", true, 7_840_928),
  exact("bartowski/Llama-3.2-3B-Instruct-GGUF", "llama-3.2-3b", true, 7_837_984),
  exact("bartowski/SmolLM2-1.7B-Instruct-GGUF", "smollm2-1.7b", true, 1_782_752),
  exact("ibm-granite/granite-3.3-8b-instruct-GGUF", "granite-3.3-8b", false, 1_746_720),
  exact("unsloth/Qwen3-30B-A3B-GGUF", "qwen3-30b-a3b", true, 5_970_496),
  exact("unsloth/Qwen3-32B-GGUF", "qwen3-32b", true, 5_975_712),
  exact("ggml-org/gemma-3-1b-it-GGUF", "gemma-3-1b", false, 6_533_120),
  exact("microsoft/phi-4-gguf", "phi-4", false, 3_555_520),
  exact("ggml-org/gpt-oss-20b-GGUF", "gpt-oss-20b", false, 13_008_224),
  {
    repository: "bartowski/Llama-3.2-1B-Instruct-GGUF",
    model: "llama-3.2-1b",
    importanceMatrix: true,
    low: 7_823_232,
    high: 7_836_339,
  },
  {
    repository: "bartowski/google_gemma-3-270m-it-GGUF",
    model: "gemma-3-270m",
    importanceMatrix: true,
    low: 6_522_368,
    high: 6_532_608,
  },
  {
    repository: "bartowski/SmolLM2-135M-Instruct-GGUF",
    model: "smollm2-135m",
    importanceMatrix: true,
    low: 1_765_837,
    high: 1_799_322,
  },
  {
    repository: "unsloth/LFM2-350M-GGUF",
    model: "lfm2-350m",
    importanceMatrix: false,
    low: 2_378_342,
    high: 2_386_534,
  },
  {
    repository: "unsloth/LFM2-700M-GGUF",
    model: "lfm2-700m",
    importanceMatrix: false,
    low: 2_382_029,
    high: 2_388_582,
  },
  {
    repository: "bartowski/baidu_ERNIE-4.5-0.3B-PT-GGUF",
    model: "ernie-4.5-0.3b",
    importanceMatrix: true,
    low: 2_374_042,
    high: 2_389_606,
  },
  {
    repository: "bartowski/codegemma-2b-GGUF",
    model: "gemma-2b",
    importanceMatrix: true,
    low: 6_000_000,
    high: 6_046_000,
  },
  {
    // By the rules of its time, before fused projections counted as values.
    repository: "MaziyarPanahi/Phi-3.5-mini-instruct-GGUF",
    model: "phi-3.5-mini",
    importanceMatrix: true,
    low: 663_000,
    high: 769_000,
  },
  {
    repository: "unsloth/Qwen3-0.6B-GGUF",
    model: "qwen3-0.6b",
    importanceMatrix: true,
    low: 5_949_235,
    high: 5_962_342,
  },
]
