import type { ProjectorPart, TowerShape } from "../../architecture/tower.ts"
import type { TowerConfig, TowerReader } from "./tower-reader.ts"
import { biased, plain, readSide, readSizes, usualNeeds } from "./tower-reader.ts"

function readFrame({ tower }: TowerConfig) {
  const { patchSize, ...sizes } = readSizes(tower)
  const merge = readSide(tower, "spatial_merge_size", 2)
  return {
    sizes,
    merge,
    merged: sizes.hiddenSize * merge ** 2,
    patch: { size: patchSize, frames: readSide(tower, "temporal_patch_size", 2) },
  }
}

/** Width of what the tower hands over: that of the language model. */
function readOutput({ tower, languageSize }: TowerConfig): number {
  return tower.integer("out_hidden_size", { fallback: languageSize })
}

/** Qwen2-VL, which calls the language model's width `hidden_size`. */
export const qwen2Vision: TowerReader = {
  needs: usualNeeds,
  read: (config): TowerShape => {
    const { sizes, merge, merged, patch } = readFrame(config)
    const outputs = config.tower.kindOf("embed_dim") === "absent" ? readOutput(config) : config.languageSize
    const projector = [
      { part: "norm", type: "layer", size: sizes.hiddenSize } as const,
      biased(merged, merged),
      biased(merged, outputs),
    ]
    return { ...sizes, ...plain, patch, merge, projector }
  },
}

/** Qwen2.5-VL: RMS norms and gates, attention inside windows. */
export const qwen25Vision: TowerReader = {
  needs: usualNeeds,
  read: (config): TowerShape => {
    const { sizes, merge, merged, patch } = readFrame(config)
    const projector = [
      { part: "norm", type: "rms", size: sizes.hiddenSize } as const,
      biased(merged, merged),
      biased(merged, readOutput(config)),
    ]
    return { ...sizes, ...plain, norm: "rms", gated: true, patch, merge, projector }
  },
}

const isIndex = (element: unknown): element is number => typeof element === "number" && Number.isInteger(element)

/** Qwen3-VL and 3.5: positions in a table; in some, what inner layers see is handed over too. */
export const qwen3Vision: TowerReader = {
  needs: usualNeeds,
  read: (config): TowerShape => {
    const { sizes, merge, merged, patch } = readFrame(config)
    const outputs = readOutput(config)
    const indexes = config.tower.array("deepstack_visual_indexes", isIndex, "a list of layer indexes")
    const count = indexes?.length ?? 0
    const inner: readonly ProjectorPart[] =
      count > 0
        ? [
            { part: "norm", type: "layer", size: merged, count },
            { ...biased(merged, merged), count },
            { ...biased(merged, outputs), count },
          ]
        : []
    return {
      ...sizes,
      ...plain,
      patch: { ...patch, bias: true },
      positions: config.tower.integer("num_position_embeddings", { fallback: 2304 }),
      merge,
      projector: [
        { part: "norm", type: "layer", size: sizes.hiddenSize },
        biased(merged, merged),
        biased(merged, outputs),
        ...inner,
      ],
    }
  },
}
