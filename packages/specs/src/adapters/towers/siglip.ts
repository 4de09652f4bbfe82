import type { TowerShape } from "../../architecture/tower.ts"
import { plain, readPositions, readSizes, type TowerReader, usualNeeds } from "./tower-reader.ts"

/** Gemma 3's SigLIP: one matrix joins it to the language model, after a norm. */
export const siglipVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, languageSize }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize, bias: true },
      positions: readPositions(tower, 896),
      lastNorm: "layer",
      merge: 4,
      projector: [
        { part: "norm", type: "rms", size: sizes.hiddenSize },
        { part: "linear", inputs: sizes.hiddenSize, outputs: languageSize },
      ],
      // conversion/gemma.py:281 of llama.cpp v0.5.0.
      stored: { patch: "f32", projector: "f16" },
    }
  },
}

/** MiniCPM-V's SigLIP: a fixed number of queries attends to the patches. */
export const resampledVision: TowerReader = {
  needs: usualNeeds,
  read: ({ tower, outer, languageSize: width }): TowerShape => {
    const { patchSize, ...sizes } = readSizes(tower)
    return {
      ...sizes,
      ...plain,
      patch: { size: patchSize, bias: true },
      positions: readPositions(tower, 980),
      lastNorm: "layer",
      projector: [
        { part: "table", rows: outer.integer("query_num", { fallback: 64 }), columns: width },
        { part: "linear", inputs: sizes.hiddenSize, outputs: width },
        { part: "linear", inputs: width, outputs: width, bias: true, count: 4 },
        { part: "norm", type: "layer", size: width, count: 3 },
        { part: "linear", inputs: width, outputs: width },
      ],
    }
  },
}
