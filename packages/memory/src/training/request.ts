import type { ModelRequest } from "../request.ts"

/** Roles of matrices that adapters stand beside. */
export type AdapterTargets = "attention" | "all"

/** A question about what fine-tuning takes. */
export interface TrainingRequest {
  readonly model: ModelRequest
  /** All weights, low-rank adapters beside 16-bit weights, or beside weights in four bits. */
  readonly method: "full" | "lora" | "qlora"
  /** Tokens of a sequence. */
  readonly sequenceLength: number
  /** Sequences of one device at once; 1 where absent. */
  readonly batch?: number | undefined
  /** Steps whose gradients are summed; 1 where absent. */
  readonly accumulation?: number | undefined
  /** Rank of the adapters; 8 where absent. */
  readonly rank?: number | undefined
  /** `"all"` where absent: attention and feed-forward layers, experts that are routed to left out. */
  readonly targets?: AdapterTargets | undefined
  /** Type of the adapters, their gradients and states; PEFT's `"float32"` where absent. */
  readonly adapterPrecision?: "float32" | "bfloat16" | undefined
  /** Of `"full"`: `"bfloat16"` keeps all in 16 bits, `"mixed"`, where absent, a copy and states in 32. */
  readonly precision?: "mixed" | "bfloat16" | "float32" | undefined
  /** `"adamw"` where absent. Paged states live on the host where the device is full. */
  readonly optimizer?: OptimizerName | undefined
  /** The optimizer's step runs as each gradient is made: gradients are not kept. */
  readonly fusedBackward?: boolean | undefined
  /** Inputs of layers are kept and the rest computed again; `"offloaded"`: on the host. True where absent. */
  readonly gradientCheckpointing?: boolean | "offloaded" | undefined
  /** Attention without a matrix of scores; true where absent. */
  readonly flashAttention?: boolean | undefined
  /** Norms and feed-forward layers in kernels of their own (Liger, Unsloth, `torch.compile`); false where absent. */
  readonly fusedKernels?: boolean | undefined
  /**
   * `"plain"`, where absent: logits in 32 bits with copies; `"chunked"`: a few tokens at once; `"kernel"`: gradients in
   * place; `"linear"`: fused with the head, so that no logits stand at all.
   */
  readonly loss?: "plain" | "chunked" | "kernel" | "linear" | undefined
  /** Devices that share the batch; 1 where absent. */
  readonly devices?: number | undefined
  /** ZeRO's stage: 1 shares states, 2 gradients too, 3 weights too, as FSDP does; 0 where absent. */
  readonly zeroStage?: 0 | 1 | 2 | 3 | undefined
}

export const optimizers = [
  "adamw",
  "adamw8bit",
  "pagedAdamw8bit",
  "pagedAdamw",
  "lion",
  "adafactor",
  "sgd",
  "muon",
] as const
export type OptimizerName = (typeof optimizers)[number]

/** Bytes of an optimizer's states for each weight. */
export interface OptimizerRule {
  /** States of the weights' own or 32-bit type; `"8bit"`: each in a byte with a 32-bit scale for 256 of them. */
  readonly states: number
  readonly width: "own" | "8bit"
  /** On the host where the device is full. */
  readonly isPaged?: boolean | undefined
  readonly source: string
}

export const optimizerRules: Readonly<Record<OptimizerName, OptimizerRule>> = {
  adamw: { states: 2, width: "own", source: "Kingma and Ba 2015: first and second moment" },
  adamw8bit: { states: 2, width: "8bit", source: "Dettmers et al. 2022, blocks of 256 (bitsandbytes@95f9af30)" },
  pagedAdamw8bit: { states: 2, width: "8bit", isPaged: true, source: "bitsandbytes@95f9af30, paged optimizers" },
  pagedAdamw: { states: 2, width: "own", isPaged: true, source: "bitsandbytes@95f9af30, paged optimizers" },
  lion: { states: 1, width: "own", source: "Chen et al. 2023: one momentum" },
  // Rows and columns of a matrix in place of its elements: a thousandth of them.
  adafactor: { states: 0.001, width: "own", source: "Shazeer and Stern 2018: factored second moment" },
  sgd: { states: 0, width: "own", source: "no momentum" },
  muon: { states: 1, width: "own", source: "Jordan et al. 2024: one momentum; Adam for tables left out" },
}
