import type { TrainingRequest } from "../src/training/request.ts"

/** Peaks that trainers published, in the unit they printed. */
export interface TrainingPeak {
  readonly model: "llama-2-7b" | "llama-3.1-8b" | "llama-3.1-70b"
  readonly what: string
  readonly request: Omit<TrainingRequest, "model">
  readonly bytes: number
  /** Half of the last digit that was printed, bytes. */
  readonly rounding: number
  /** `"tensors"`: PyTorch's own peak; `"process"`: all that the process took, as nvidia-smi says. */
  readonly scope: "tensors" | "process"
  readonly source: string
}

const GB = 1e9
const GiB = 2 ** 30
const factory = "https://github.com/hiyouga/LLaMA-Factory/wiki/Performance-comparison, 2024-04-15"
const tune = "pytorch/torchtune@0031bfb0 README.md"
const longLora = "Chen et al. 2023, LongLoRA, table 12"

const qlora = { method: "qlora", rank: 8, batch: 1, accumulation: 4 } as const
const unsloth = { gradientCheckpointing: "offloaded", fusedKernels: true, loss: "kernel" } as const
const compiled = {
  batch: 2,
  sequenceLength: 2048,
  fusedKernels: true,
  loss: "chunked",
  adapterPrecision: "bfloat16",
} as const

const flash: readonly (readonly [length: number, gigabytes: number])[] = [
  [1024, 6],
  [2048, 7],
  [4096, 9],
  [8192, 12],
  [16_384, 19],
  [32_768, 32],
]
const offloaded: readonly (readonly [length: number, gigabytes: number])[] = [
  [1024, 5],
  [2048, 6],
  [4096, 7],
  [8192, 8],
  [16_384, 10],
  [32_768, 16],
  [65_536, 25],
  [100_000, 37],
]

export const trainingPeaks: readonly TrainingPeak[] = [
  ...flash.map(
    ([sequenceLength, gigabytes]): TrainingPeak => ({
      model: "llama-2-7b",
      what: `QLoRA, ${sequenceLength} tokens, FlashAttention 2`,
      request: { ...qlora, sequenceLength },
      bytes: gigabytes * GB,
      rounding: GB / 2,
      scope: "process",
      source: factory,
    }),
  ),
  ...offloaded.map(
    ([sequenceLength, gigabytes]): TrainingPeak => ({
      model: "llama-2-7b",
      what: `QLoRA, ${sequenceLength} tokens, Unsloth`,
      request: { ...qlora, ...unsloth, sequenceLength },
      bytes: gigabytes * GB,
      rounding: GB / 2,
      scope: "process",
      source: factory,
    }),
  ),
  {
    model: "llama-2-7b",
    what: "LoRA, 4 × 1024 tokens, FlashAttention 2",
    request: { method: "lora", batch: 4, accumulation: 2, sequenceLength: 1024 },
    bytes: 17 * GB,
    rounding: GB / 2,
    scope: "process",
    source: factory,
  },
  {
    model: "llama-2-7b",
    what: "LoRA, 4 × 1024 tokens, Unsloth",
    request: { method: "lora", batch: 4, accumulation: 2, sequenceLength: 1024, ...unsloth },
    bytes: 16 * GB,
    rounding: GB / 2,
    scope: "process",
    source: factory,
  },
  {
    model: "llama-3.1-8b",
    what: "full, 2 × 2048 tokens, paged 8-bit Adam in the backward pass",
    request: { ...compiled, method: "full", precision: "bfloat16", optimizer: "pagedAdamw8bit", fusedBackward: true },
    bytes: 18.9 * GiB,
    rounding: 0.05 * GiB,
    scope: "tensors",
    source: tune,
  },
  {
    model: "llama-3.1-8b",
    what: "LoRA, 2 × 2048 tokens",
    request: { ...compiled, method: "lora" },
    bytes: 16.2 * GiB,
    rounding: 0.05 * GiB,
    scope: "tensors",
    source: tune,
  },
  {
    model: "llama-3.1-8b",
    what: "QLoRA, 2 × 2048 tokens",
    request: { ...compiled, method: "qlora" },
    bytes: 7.4 * GiB,
    rounding: 0.05 * GiB,
    scope: "tensors",
    source: tune,
  },
  {
    model: "llama-3.1-70b",
    what: "LoRA, 2 × 2048 tokens, 8 devices",
    request: { ...compiled, method: "lora", devices: 8, zeroStage: 3 },
    bytes: 27.6 * GiB,
    rounding: 0.05 * GiB,
    scope: "tensors",
    source: tune,
  },
  {
    model: "llama-2-7b",
    what: "LoRA of attention, 8192 tokens, ZeRO 2 on 8 devices",
    request: { method: "lora", targets: "attention", sequenceLength: 8192, accumulation: 8, devices: 8, zeroStage: 2 },
    bytes: 25.7 * GB,
    rounding: 0.05 * GB,
    scope: "process",
    source: longLora,
  },
]
