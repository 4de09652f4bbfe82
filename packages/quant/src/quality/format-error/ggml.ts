import type { StorageTypeName } from "@plimsoll/specs"
import type { FormatError } from "./format-error.ts"

/**
 * Errors of GGML's formats by ggml's own quantizers and readers (llama.cpp v0.5.0, `ggml_quantize_chunk`), with an
 * importance matrix that holds all weights for equal. Ternary formats and those of one bit are for models trained to them,
 * where they lose nothing. `f32` is what was quantized.
 */
export const ggmlFormatErrors: Readonly<Partial<Record<StorageTypeName, FormatError>>> = {
  f32: { relativeRms: { normal: 0, heavyTailed: 0 } },
  f16: { relativeRms: { normal: 0.0002067, heavyTailed: 0.0002069 } },
  bf16: { relativeRms: { normal: 0.001665, heavyTailed: 0.001659 } },
  q8_0: { relativeRms: { normal: 0.005364, heavyTailed: 0.006788 } },
  q6_k: {
    relativeRms: { normal: 0.01731, heavyTailed: 0.02105 },
    withoutMatrix: { normal: 0.01775, heavyTailed: 0.02153 },
  },
  q5_1: {
    relativeRms: { normal: 0.03385, heavyTailed: 0.03924 },
    withoutMatrix: { normal: 0.03796, heavyTailed: 0.04359 },
  },
  q5_k: {
    relativeRms: { normal: 0.03545, heavyTailed: 0.04146 },
    withoutMatrix: { normal: 0.03618, heavyTailed: 0.04213 },
  },
  q5_0: {
    relativeRms: { normal: 0.04055, heavyTailed: 0.05223 },
    withoutMatrix: { normal: 0.04274, heavyTailed: 0.05406 },
  },
  q4_1: {
    relativeRms: { normal: 0.07003, heavyTailed: 0.08125 },
    withoutMatrix: { normal: 0.07829, heavyTailed: 0.09027 },
  },
  q4_k: {
    relativeRms: { normal: 0.07088, heavyTailed: 0.0826 },
    withoutMatrix: { normal: 0.07151, heavyTailed: 0.08322 },
  },
  q4_0: {
    relativeRms: { normal: 0.08178, heavyTailed: 0.1045 },
    withoutMatrix: { normal: 0.08608, heavyTailed: 0.1079 },
  },
  iq4_nl: {
    relativeRms: { normal: 0.0749, heavyTailed: 0.08734 },
    withoutMatrix: { normal: 0.07611, heavyTailed: 0.08889 },
  },
  nvfp4: { relativeRms: { normal: 0.095, heavyTailed: 0.09241 } },
  iq4_xs: {
    relativeRms: { normal: 0.07558, heavyTailed: 0.08836 },
    withoutMatrix: { normal: 0.07668, heavyTailed: 0.08974 },
  },
  mxfp4: { relativeRms: { normal: 0.1151, heavyTailed: 0.1263 } },
  q3_k: { relativeRms: { normal: 0.1445, heavyTailed: 0.1707 }, withoutMatrix: { normal: 0.151, heavyTailed: 0.1773 } },
  iq3_s: {
    relativeRms: { normal: 0.1371, heavyTailed: 0.155 },
    withoutMatrix: { normal: 0.1663, heavyTailed: 0.1891 },
  },
  iq3_xxs: { relativeRms: { normal: 0.1818, heavyTailed: 0.1975 }, withoutMatrix: { normal: 0.2137 } },
  q2_k: { relativeRms: { normal: 0.2682, heavyTailed: 0.2964 }, withoutMatrix: { normal: 0.297, heavyTailed: 0.3339 } },
  iq2_s: { relativeRms: { normal: 0.2489, heavyTailed: 0.2912 } },
  iq2_xs: { relativeRms: { normal: 0.3, heavyTailed: 0.3298 } },
  q2_0: { relativeRms: { normal: 0.7195, heavyTailed: 0.7435 } },
  iq2_xxs: { relativeRms: { normal: 0.3437, heavyTailed: 0.3888 } },
  tq2_0: { relativeRms: { normal: 0.8092, heavyTailed: 0.8551 } },
  iq1_m: { relativeRms: { normal: 0.4514, heavyTailed: 0.4917 } },
  tq1_0: { relativeRms: { normal: 0.8092, heavyTailed: 0.8551 } },
  iq1_s: { relativeRms: { normal: 0.4861, heavyTailed: 0.5588 } },
  q1_0: { relativeRms: { normal: 0.6006, heavyTailed: 0.6758 } },
}
