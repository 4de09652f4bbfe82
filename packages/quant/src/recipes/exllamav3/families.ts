/**
 * Families whose class has a component for prediction layers (exllamav3 v1.4.1 exllamav3/architecture: qwen3_5_mtp.py,
 * hy_v3_mtp.py, deepseek_v4_mtp.py); others leave them out.
 */
const withPrediction: ReadonlySet<string> = new Set(["qwen3_5_text", "qwen3_5_moe_text", "hy_v3", "deepseek_v4"])

export function keepsPrediction(modelType: string | undefined): boolean {
  return modelType !== undefined && withPrediction.has(modelType)
}
