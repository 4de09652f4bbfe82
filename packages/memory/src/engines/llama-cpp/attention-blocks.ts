import { type Architecture, type AttentionBlock, blocksOf, layersOf } from "@plimsoll/specs"
import { keptFor } from "../../remember.ts"

const knownBlocks = new WeakMap<Architecture, readonly AttentionBlock[]>()

/** Attention blocks of the trunk, one per layer that has one. */
export function attentionBlocks(architecture: Architecture): readonly AttentionBlock[] {
  return keptFor(knownBlocks, architecture, () =>
    layersOf(architecture).flatMap((layer) =>
      blocksOf(layer).filter((block): block is AttentionBlock => block.kind === "attention"),
    ),
  )
}
