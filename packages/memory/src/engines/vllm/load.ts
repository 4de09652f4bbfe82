import type { StoredModule } from "@plimsoll/quant/recipes"
import type { Hardware } from "@plimsoll/specs"
import type { LoadRules } from "../serving/weights.ts"

/** Groups of 4-bit floats for experts that kernels take in padded shapes only. */
const paddedFormat = "mxfp4"

/** Sizes that a kernel takes. */
interface Padding {
  readonly name: string
  readonly hidden: number
  readonly intermediate: number
}

/**
 * As vLLM 0.13 vllm/model_executor/layers/quantization/mxfp4.py, create_weights: Marlin before Hopper, FlashInfer from
 * Blackwell on. On Hopper Triton's layout of values pads one dimension to 256, which is read from two published loads.
 */
function paddingOf(hardware: Hardware | undefined): Padding {
  const capability = Number(hardware?.computeCapability ?? 9)
  if (hardware?.vendor === "amd") return { name: "rocm", hidden: 256, intermediate: 256 }
  if (capability >= 10 && capability < 11) return { name: "flashinfer", hidden: 256, intermediate: 256 }
  if (capability >= 9 && capability < 10) return { name: "triton", hidden: 256, intermediate: 64 }
  return { name: "marlin", hidden: 256, intermediate: 128 }
}

const up = (size: number, to: number) => Math.ceil(size / to) * to

/** A matrix of all experts or of one, as it is kept: rows of gate and up are the hidden layer's. */
function keptBytes({ tensor, format, bytes }: StoredModule, share: number, padding: Padding): number | undefined {
  if (!format.startsWith(paddedFormat) || !tensor.experts) return undefined
  const [rows = 1, columns = 1] = tensor.shape.slice(-2)
  const doubled = tensor.role === "gateUp" ? 2 : 1
  const [inner, hidden] = tensor.role === "down" ? [columns, rows] : [rows / doubled, columns]
  // Ranks pad what they have; where they have whole experts nothing is divided.
  const parts = tensor.expert === undefined && share < 1 ? Math.round(1 / share) : 1
  const part = inner / parts
  const factor = (up(part, padding.intermediate) * up(hidden, padding.hidden)) / (part * hidden)
  return Math.round(bytes * factor)
}

/** What vLLM does to a checkpoint as it loads it. */
export function loadRulesOf(hardware: Hardware | undefined): LoadRules & { readonly key: string } {
  const padding = paddingOf(hardware)
  return {
    key: `vllm ${padding.name}`,
    // As vLLM 0.30 vllm/model_executor/layers/vocab_parallel_embedding.py:DEFAULT_VOCAB_PADDING_SIZE.
    vocabularyPadding: 64,
    kept: (module, share) => keptBytes(module, share, padding),
    // As vLLM 0.30 mla/common.py, process_weights_after_loading: W_UV and W_UK_T of what is not in 16 bits.
    copiesLatentProjections: true,
    // As vLLM 554340f3 prints it: "Initialized PLE embedding … weight_device=cpu, pinned=True".
    keepsTablesOnHost: true,
  }
}
