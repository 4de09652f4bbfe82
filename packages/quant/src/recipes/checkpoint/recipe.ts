import type { Architecture, Tensor } from "@plimsoll/specs"
import type { Packing, StoredPart } from "../../formats/checkpoint/packing.ts"
import type { CheckpointDetail } from "./detail.ts"

/** The program that quantizes checkpoints, or `"native"` where the publisher trained or released them so. */
export type CheckpointTool =
  | "gptq"
  | "awq"
  | "llm-compressor"
  | "modelopt"
  | "bitsandbytes"
  | "hqq"
  | "exllamav2"
  | "exllamav3"
  | "mlx"
  | "native"

/** Which modules get which packing: the first rule that applies decides; what none takes stays in 16 bits. */
export interface CheckpointRule {
  readonly applies: (tensor: Tensor) => boolean
  /** `undefined`: the module is left as the checkpoint has it. */
  readonly packing: Packing | undefined
  /** Why, as the tool's code or published configs have it. */
  readonly source: string
  /**
   * At what detail the rule sees all that it decides by: `"kinds"` where it looks neither at the number of a layer nor
   * of an expert, `"layers"` where not at an expert's. Where absent, every tensor is asked for by its own name.
   */
  readonly detail?: CheckpointDetail | undefined
}

/** What a tool makes of one model before it packs it, and the rules by which it does. */
export interface CheckpointPlan {
  /**
   * Matrices rows (outputs) before columns (inputs), stacked experts first; names as the tool writes them. Below the
   * finest detail the first of equal layers and experts alone.
   */
  readonly tensorsAt: (detail: CheckpointDetail) => readonly Tensor[]
  readonly rules: readonly CheckpointRule[]
}

/** A way to quantize a checkpoint that stays safetensors. */
export interface CheckpointRecipe {
  readonly format: "safetensors"
  readonly tool: CheckpointTool
  /** As requests name it: "GPTQ-4-128", "FP8", "MLX-4-64" … */
  readonly name: string
  readonly rules: readonly CheckpointRule[]
  /**
   * For tools that stack, split or leave out tensors, or spread bits by the whole model: stands in place of `rules` and
   * of the checkpoint's own list of tensors.
   */
  readonly planOf?: ((architecture: Architecture) => CheckpointPlan) | undefined
  /** Type of what is not quantized. */
  readonly baseType: "BF16" | "F16" | "F32"
  /** Towers stay in the base type where absent; `"absent"`: left out; a packing: in it, where their rows fit. */
  readonly towers?: "absent" | Packing | undefined
  /** False where the tool leaves out prediction layers. */
  readonly keepsPredictionLayers: boolean
  /** Version of the tool whose rules these are, and where they were read. */
  readonly provenance: string
}

/** A matrix or vector of the model, and the tensors that store it. */
export interface StoredModule {
  readonly tensor: Tensor
  /** Name of the packing, or the base type in lower case. */
  readonly format: string
  readonly parts: readonly StoredPart[]
  /** Of one. */
  readonly bytes: number
  readonly reason: "kept" | "requested" | "rule" | "default"
  /** How many tensors of the model are stored so; 1 where each is listed. */
  readonly times: number
}
