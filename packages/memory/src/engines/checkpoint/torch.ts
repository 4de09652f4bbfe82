import type { Source } from "@plimsoll/specs"
import type { Figure } from "./estimate.ts"

const MiB = 2 ** 20

const contexts: Source = {
  where:
    "assumed: what a process with PyTorch holds before its first tensor, 250 to 900 MiB by device and CUDA's version",
}

/** The CUDA context, libraries' workspaces and what PyTorch's allocator rounds up. */
export const torchOverhead: Figure = {
  value: 500 * MiB,
  interval: { low: 250 * MiB, high: 1200 * MiB, coverage: 0.9 },
  certainty: "assumed",
  how: "CUDA context, workspaces and rounding of PyTorch's allocator",
  source: contexts,
}
