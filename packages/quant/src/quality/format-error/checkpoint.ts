import type { FormatError } from "./format-error.ts"

/**
 * Errors of checkpoint formats by rounding to nearest (`test/checkpoint-rounding.ts` says how each rounds). GPTQ and AWQ
 * share the grids "int4-128" and "uint4-128" and choose better points on them with sample text: these figures are what
 * they start from.
 */
export const checkpointFormatErrors = {
  "int4-128": { relativeRms: { normal: 0.111, heavyTailed: 0.1629 } },
  "int3-128": { relativeRms: { normal: 0.2382, heavyTailed: 0.3413 } },
  "int8-128": { relativeRms: { normal: 0.006541, heavyTailed: 0.009609 } },
  "uint4-128": { relativeRms: { normal: 0.1005, heavyTailed: 0.1341 } },
  "int8-row": { relativeRms: { normal: 0.008675, heavyTailed: 0.01942 } },
  nf4: { relativeRms: { normal: 0.0919, heavyTailed: 0.1049 } },
  fp8: { relativeRms: { normal: 0.02652, heavyTailed: 0.02618 } },
  mxfp4: { relativeRms: { normal: 0.1151, heavyTailed: 0.1263 } },
  nvfp4: { relativeRms: { normal: 0.09505, heavyTailed: 0.09224 } },
  "mlx-2-32": { relativeRms: { normal: 0.3622, heavyTailed: 0.4189 } },
  "mlx-2-64": { relativeRms: { normal: 0.3949, heavyTailed: 0.4844 } },
  "mlx-2-128": { relativeRms: { normal: 0.4247, heavyTailed: 0.549 } },
  "mlx-3-32": { relativeRms: { normal: 0.1714, heavyTailed: 0.1981 } },
  "mlx-3-64": { relativeRms: { normal: 0.191, heavyTailed: 0.2384 } },
  "mlx-3-128": { relativeRms: { normal: 0.2077, heavyTailed: 0.2811 } },
  "mlx-4-32": { relativeRms: { normal: 0.0811, heavyTailed: 0.09319 } },
  "mlx-4-64": { relativeRms: { normal: 0.09102, heavyTailed: 0.1123 } },
  "mlx-4-128": { relativeRms: { normal: 0.1002, heavyTailed: 0.1338 } },
  "mlx-5-32": { relativeRms: { normal: 0.0393, heavyTailed: 0.0451 } },
  "mlx-5-64": { relativeRms: { normal: 0.04414, heavyTailed: 0.05452 } },
  "mlx-5-128": { relativeRms: { normal: 0.04876, heavyTailed: 0.06487 } },
  "mlx-6-32": { relativeRms: { normal: 0.01927, heavyTailed: 0.02215 } },
  "mlx-6-64": { relativeRms: { normal: 0.02171, heavyTailed: 0.02678 } },
  "mlx-6-128": { relativeRms: { normal: 0.024, heavyTailed: 0.03197 } },
  "mlx-8-32": { relativeRms: { normal: 0.004776, heavyTailed: 0.005463 } },
  "mlx-8-64": { relativeRms: { normal: 0.00538, heavyTailed: 0.006619 } },
  "mlx-8-128": { relativeRms: { normal: 0.005941, heavyTailed: 0.007901 } },
} as const satisfies Readonly<Record<string, FormatError>>
