import type { Architecture } from "./architecture.ts"
import type { NormBlock } from "./blocks/norm.ts"
import type { Inventory, Tensor, TensorRole, TensorStage } from "./tensor.ts"

interface EndOptions {
  readonly role: TensorRole
  readonly gguf: string
  readonly huggingFace: string
  readonly storage: Tensor["storage"]
}

/** Writes tensors that stand outside the layers; sizes are rows first and turned for a GGUF. */
function endWriter(inventory: Inventory, stage: TensorStage) {
  return (rowsFirst: readonly number[], { role, gguf, huggingFace, storage }: EndOptions): Tensor => ({
    name: inventory === "gguf" ? gguf : huggingFace,
    shape: inventory === "gguf" ? rowsFirst.toReversed() : rowsFirst,
    role,
    stage,
    storage,
  })
}

type EndWriter = ReturnType<typeof endWriter>

function normTensors(write: EndWriter, norm: NormBlock, size: number, names: { gguf: string; huggingFace: string }) {
  if (norm.weight === false) return []
  const gguf = norm.tensor?.gguf ?? names.gguf
  const huggingFace = norm.tensor?.huggingFace ?? names.huggingFace
  const part = (name: "weight" | "bias", role: TensorRole) =>
    write([size], { role, gguf: `${gguf}.${name}`, huggingFace: `${huggingFace}.${name}`, storage: "f32" })
  return [part("weight", "norm"), ...(norm.bias ? [part("bias", "bias")] : [])]
}

/** The embedding table and what stands beside it. */
export function inputTensors(architecture: Architecture, inventory: Inventory): readonly Tensor[] {
  const { hiddenSize, vocabularySize, embeddingExtras } = architecture
  const { ropeFactors, norm, positions, tokenTypes } = embeddingExtras ?? {}
  const write = endWriter(inventory, "input")
  const table = (role: TensorRole, rows: number, gguf: string, huggingFace: string) =>
    write([rows, hiddenSize], { role, gguf, huggingFace, storage: "weight" })
  const names = { gguf: "token_embd_norm", huggingFace: "model.embed_norm" }
  const factors = ropeFactors?.kind === "longAndShort" ? ["rope_factors_long", "rope_factors_short"] : ["rope_freqs"]
  return [
    table("tokenEmbedding", vocabularySize, "token_embd.weight", "model.embed_tokens.weight"),
    ...(positions ? [table("positions", positions, "position_embd.weight", "model.embed_positions.weight")] : []),
    ...(tokenTypes ? [table("tokenTypes", tokenTypes, "token_types.weight", "model.embed_token_types.weight")] : []),
    ...(norm ? normTensors(write, norm, hiddenSize, names) : []),
    // The checkpoint has these as numbers in its config; converters write them out.
    ...(ropeFactors && inventory === "gguf"
      ? factors.map((name) =>
          write([ropeFactors.elements], {
            role: "ropeFactors",
            gguf: `${name}.weight`,
            huggingFace: "",
            storage: "f32",
          }),
        )
      : []),
  ]
}

/** The last norm and the head. */
export function outputTensors(architecture: Architecture, inventory: Inventory): readonly Tensor[] {
  const { hiddenSize, vocabularySize, tiedEmbeddings, outputNorm, head } = architecture
  const write = endWriter(inventory, "output")
  const hasMatrix = !tiedEmbeddings && head !== "none"
  const names = { gguf: "output_norm", huggingFace: "model.norm" }
  return [
    ...(outputNorm ? normTensors(write, outputNorm, hiddenSize, names) : []),
    ...(hasMatrix
      ? [
          write([vocabularySize, hiddenSize], {
            role: "output",
            gguf: "output.weight",
            huggingFace: "lm_head.weight",
            storage: "weight",
          }),
        ]
      : []),
    ...(head === "bias"
      ? [write([vocabularySize], { role: "bias", gguf: "output.bias", huggingFace: "lm_head.bias", storage: "f32" })]
      : []),
  ]
}
