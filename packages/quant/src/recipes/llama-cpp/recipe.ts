import type { StorageTypeName } from "@plimsoll/specs"
import type { RuleVersion } from "./rules/version.ts"

/** Names of llama.cpp's file types, as `llama-quantize` takes them (v0.5.0 tools/quantize/quantize.cpp:34). */
export type FileTypeName =
  | "F32"
  | "F16"
  | "BF16"
  | "Q8_0"
  | "Q6_K"
  | "Q5_0"
  | "Q5_1"
  | "Q5_K_S"
  | "Q5_K_M"
  | "Q4_0"
  | "Q4_1"
  | "Q4_K_S"
  | "Q4_K_M"
  | "Q3_K_S"
  | "Q3_K_M"
  | "Q3_K_L"
  | "Q2_K"
  | "Q2_K_S"
  | "Q2_0"
  | "Q1_0"
  | "IQ4_NL"
  | "IQ4_XS"
  | "IQ3_M"
  | "IQ3_S"
  | "IQ3_XS"
  | "IQ3_XXS"
  | "IQ2_M"
  | "IQ2_S"
  | "IQ2_XS"
  | "IQ2_XXS"
  | "IQ1_M"
  | "IQ1_S"
  | "TQ2_0"
  | "TQ1_0"
  | "MXFP4_MOE"

/** Whose deviation from the plain mix a file follows. */
export type Variant =
  | "bartowski-L"
  | "unsloth-L"
  /** What bartowski's own builds of the quantizer choose since 2026. */
  | "bartowski-2026"
  | "bartowski-2026-L"

/** A pattern that is searched in a tensor's name, and the format of what it finds. */
export type TensorTypeRule = readonly [pattern: string, type: StorageTypeName]

export type { RuleVersion } from "./rules/version.ts"

/** A mix of llama.cpp's `llama-quantize`: which tensor gets which format. */
export interface LlamaCppRecipe {
  readonly tool: "llama.cpp"
  readonly name: FileTypeName
  /** llama.cpp's number of the file type, `general.file_type` in the file. */
  readonly fileType: number
  /** The format of every tensor that no rule of the mix names. */
  readonly defaultType: StorageTypeName
  /**
   * True where the quantizer weighs errors by an importance matrix; some mixes then choose other formats.
   * Absent: true for the IQ mixes and for Q2_K_S, which cannot do without, false for others.
   */
  readonly importanceMatrix?: boolean | undefined
  /** Which state of llama.cpp made the file; see `ruleVersions`. Absent: llama.cpp v0.5.0. */
  readonly rules?: RuleVersion | undefined
  readonly variant?: Variant | undefined
  /** `--tensor-type`: the first pattern that matches decides. */
  readonly tensorTypes?: readonly TensorTypeRule[] | undefined
  /** `--pure`: no mix, the default format wherever a tensor may be quantized. */
  readonly pure?: boolean | undefined
  /** `--token-embedding-type`. */
  readonly embeddingType?: StorageTypeName | undefined
  /** `--output-tensor-type`. */
  readonly outputType?: StorageTypeName | undefined
  /** `--leave-output-tensor`: the head stays as the source has it, where the file has one of its own. */
  readonly keepOutput?: boolean | undefined
  /**
   * False where the converter left out the layers that predict further tokens (`--no-nextn`). Absent: as converters of
   * the rules' period did with the family.
   */
  readonly predictionLayers?: boolean | undefined
  /**
   * Format of the file that is quantized, which tensors keep that no recipe touches. Absent: the recipe's own for
   * F32, F16 and BF16, as a converter writes it, `"bf16"` for others.
   */
  readonly sourceType?: "bf16" | "f16" | "f32" | undefined
}

const requiresMatrix: ReadonlySet<FileTypeName> = new Set(["Q2_K_S"])

/** Whether the mix is made with an importance matrix, by the recipe or by what is usual. */
export function usesImportanceMatrix(recipe: LlamaCppRecipe): boolean {
  return recipe.importanceMatrix ?? (recipe.name.startsWith("IQ") || requiresMatrix.has(recipe.name))
}

export function sourceTypeOf({ sourceType, defaultType }: LlamaCppRecipe): "bf16" | "f16" | "f32" {
  if (sourceType) return sourceType
  return defaultType === "f32" || defaultType === "f16" ? defaultType : "bf16"
}
