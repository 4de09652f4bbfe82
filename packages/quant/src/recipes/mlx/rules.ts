import { type Architecture, layersOf, type Tensor } from "@plimsoll/specs"
import { type MlxQuantization, mlxPacking } from "../../formats/checkpoint/mlx.ts"
import type { CheckpointRule } from "../checkpoint/recipe.ts"
import { familyRules } from "./families.ts"
import { follows, mlxChanges } from "./history.ts"
import type { MlxMix } from "./mix.ts"

export type MlxFloatType = "BF16" | "F16" | "F32"

/** The programs that convert: the first keeps the language model alone, the second towers as well. */
export type MlxProgram = "mlx-lm" | "mlx-vlm"

/** What MLX's programs are asked to make. */
export interface MlxRequest {
  /** Absent where nothing is packed. */
  readonly quantization?: MlxQuantization | undefined
  /** What routed experts are packed in already, and keep. */
  readonly experts?: MlxQuantization | undefined
  /** `"awq"`: scaled by activations first (`mlx_lm.awq`); table and head have groups of 32. */
  readonly method?: "awq" | undefined
  /** More bits for what matters most, in place of the same for all. */
  readonly mix?: MlxMix | undefined
  readonly floatType: MlxFloatType
  readonly program: MlxProgram
  /** Day the file was made, ISO 8601; the newest rules where absent. */
  readonly madeOn?: string | undefined
}

/** Linear layers and tables keep their weights under this name; convolutions do too, and are no matrices. */
function isMatrix({ name, shape, role }: Tensor): boolean {
  const isExpertStack = shape.length === 3 && role !== "bias" && role !== "convolution"
  return isExpertStack || (shape.length === 2 && name.endsWith(".weight"))
}

function isRoutedExpert({ experts, role }: Tensor): boolean {
  return experts !== undefined && role !== "bias"
}

function expertRules({ experts, floatType }: MlxRequest): readonly CheckpointRule[] {
  if (!experts) return []
  // A module that is packed already has no `to_quantized`, and is passed over.
  const source = "mlx-lm v0.32.0 mlx_lm/utils.py:868 wrapped_predicate"
  return [{ applies: isRoutedExpert, packing: mlxPacking(experts, floatType), source, detail: "kinds" }]
}

const isTableOrHead = ({ role }: Tensor) => role === "tokenEmbedding" || role === "output"

/** Groups of table and head, and their bits whatever is asked for the layers (mlx-lm v0.32.0 mlx_lm/quant/awq.py:405). */
const awqTables: MlxQuantization = { mode: "affine", bits: 4, groupSize: 32 }

function embeddingRules({ madeOn, method, floatType }: MlxRequest): readonly CheckpointRule[] {
  if (method === "awq") {
    const source = "mlx-lm v0.32.0 mlx_lm/quant/awq.py:421 and :509"
    return [{ applies: isTableOrHead, packing: mlxPacking(awqTables, floatType), source, detail: "kinds" }]
  }
  const { packedEmbeddings } = mlxChanges
  if (follows(packedEmbeddings, madeOn)) return []
  const { source } = packedEmbeddings
  return [{ applies: ({ role }) => role === "tokenEmbedding", packing: undefined, source, detail: "kinds" }]
}

/** The rules for one model: its class may ask for more bits of some modules, and a mix counts its layers. */
export function mlxRules(architecture: Architecture, request: MlxRequest): readonly CheckpointRule[] {
  const { quantization, mix, floatType } = request
  const experts = expertRules(request)
  if (!quantization) return experts
  const packing = mlxPacking(quantization, floatType)
  const fits = (tensor: Tensor) => isMatrix(tensor) && packing.objection(tensor.shape) === undefined
  return [
    ...experts,
    {
      applies: (tensor) => !fits(tensor),
      packing: undefined,
      source: "mlx-lm v0.32.0 mlx_lm/utils.py:867 wrapped_predicate",
      detail: "kinds",
    },
    ...embeddingRules(request),
    // AWQ packs whole layers and asks no class (mlx-lm v0.32.0 mlx_lm/quant/awq.py:488).
    ...(request.method === "awq" ? [] : familyRules(architecture.names.huggingFace, request)),
    ...(mix ? mix.rulesOf(layersOf(architecture).length, quantization.groupSize, floatType) : []),
    { applies: () => true, packing, source: "mlx-lm v0.32.0 mlx_lm/utils.py:818 quantize_model", detail: "kinds" },
  ]
}
