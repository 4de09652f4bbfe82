import type { Architecture } from "./architecture.ts"
import { outputDepthTensors } from "./blocks/depth-attention.ts"
import { outputConnectionTensors } from "./blocks/hyper-connection.ts"
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

/** The table of vectors for each layer, and the projection that llama.cpp keeps with the first layer. */
function perLayerTensors(
  { hiddenSize, vocabularySize, embeddingExtras }: Architecture,
  inventory: Inventory,
): readonly Tensor[] {
  const perLayer = embeddingExtras?.perLayer
  if (!perLayer) return []
  const { size, width, rows } = perLayer
  const first = endWriter(inventory, "layer")
  return [
    endWriter(inventory, "input")([inventory === "gguf" ? vocabularySize : rows, width], {
      role: "perLayerEmbedding",
      gguf: "per_layer_token_embd.weight",
      huggingFace: "model.embed_tokens_per_layer.weight",
      storage: "weight",
    }),
    first([width, hiddenSize], {
      role: "perLayerInput",
      gguf: "per_layer_model_proj.weight",
      huggingFace: "model.per_layer_model_projection.weight",
      storage: "weight",
    }),
    first([size], {
      role: "norm",
      gguf: "per_layer_proj_norm.weight",
      huggingFace: "model.per_layer_projection_norm.weight",
      storage: "f32",
    }),
  ]
}

/** One projection for each further residual stream, in and out; a GGUF stacks them and has them beside the head. */
function streamTensors({ hiddenSize, embeddingExtras }: Architecture, inventory: Inventory): readonly Tensor[] {
  const further = (embeddingExtras?.streams ?? 1) - 1
  if (further < 1) return []
  const write = endWriter(inventory, "output")
  const options = { role: "streamUpdate", storage: "weight" } as const
  const names = [
    { gguf: "altup_proj.weight", huggingFace: "model.altup_projections" },
    { gguf: "altup_unembd_proj.weight", huggingFace: "model.altup_unembed_projections" },
  ]
  if (inventory === "gguf")
    return names.map((name) => write([further, hiddenSize, hiddenSize], { ...options, ...name }))
  return names.flatMap(({ gguf, huggingFace }) =>
    Array.from({ length: further }, (_, index) =>
      write([hiddenSize, hiddenSize], { ...options, gguf, huggingFace: `${huggingFace}.${index}.weight` }),
    ),
  )
}

/** The embedding table and what stands beside it. */
export function inputTensors(architecture: Architecture, inventory: Inventory): readonly Tensor[] {
  const { hiddenSize, vocabularySize, embeddingExtras } = architecture
  const { ropeFactors, norm, positions, tokenTypes, unusedPositions = 0, furtherRows = 0 } = embeddingExtras ?? {}
  const inCheckpoint = (rows: number) => (inventory === "gguf" ? 0 : rows)
  const write = endWriter(inventory, "input")
  const table = (role: TensorRole, rows: number, gguf: string, huggingFace: string) =>
    write([rows, hiddenSize], { role, gguf, huggingFace, storage: "weight" })
  const names = { gguf: "token_embd_norm", huggingFace: "model.embed_norm" }
  const factors = ropeFactors?.kind === "longAndShort" ? ["rope_factors_long", "rope_factors_short"] : ["rope_freqs"]
  return [
    table(
      "tokenEmbedding",
      vocabularySize + inCheckpoint(furtherRows),
      "token_embd.weight",
      "model.embed_tokens.weight",
    ),
    ...(positions
      ? [
          table(
            "positions",
            positions + inCheckpoint(unusedPositions),
            "position_embd.weight",
            "model.embed_positions.weight",
          ),
        ]
      : []),
    ...(tokenTypes ? [table("tokenTypes", tokenTypes, "token_types.weight", "model.embed_token_types.weight")] : []),
    ...(norm ? normTensors(write, norm, hiddenSize, names) : []),
    ...perLayerTensors(architecture, inventory),
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

function connectionTensors({ outputConnection: block, hiddenSize }: Architecture, inventory: Inventory) {
  if (!block) return []
  if (block.kind === "depthAttention") return outputDepthTensors(hiddenSize, inventory)
  return outputConnectionTensors(block, hiddenSize, inventory)
}

function poolerTensors(hiddenSize: number, write: EndWriter): readonly Tensor[] {
  const name = "pooler.dense"
  return [
    write([hiddenSize, hiddenSize], { role: "pooler", gguf: "", huggingFace: `${name}.weight`, storage: "weight" }),
    write([hiddenSize], { role: "bias", gguf: "", huggingFace: `${name}.bias`, storage: "f32" }),
  ]
}

/** The last norm and the head. */
export function outputTensors(architecture: Architecture, inventory: Inventory): readonly Tensor[] {
  const { hiddenSize, vocabularySize, tiedEmbeddings, outputNorm, head } = architecture
  const write = endWriter(inventory, "output")
  const hasMatrix = !tiedEmbeddings && head !== "none" && head !== "pooler"
  const names = { gguf: "output_norm", huggingFace: "model.norm" }
  return [
    ...connectionTensors(architecture, inventory),
    ...streamTensors(architecture, inventory),
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
    ...(head === "pooler" && inventory === "huggingFace" ? poolerTensors(hiddenSize, write) : []),
    ...(head === "bias"
      ? [write([vocabularySize], { role: "bias", gguf: "output.bias", huggingFace: "lm_head.bias", storage: "f32" })]
      : []),
  ]
}
