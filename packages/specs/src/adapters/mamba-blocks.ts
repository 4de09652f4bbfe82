import type { Mamba1Block } from "../architecture/blocks/mamba1.ts"
import type { Mamba2Block } from "../architecture/blocks/mamba2.ts"
import type { ConfigReader } from "./config.ts"

/** Mamba's sizes, by the names that pure and mixed families give them. */
export function readMamba1(config: ConfigReader, hiddenSize: number): Mamba1Block {
  const expand = config.integer(config.fieldOf("mamba_expand", "expand"), { fallback: 2 })
  const rank = config.fieldOf("mamba_dt_rank", "time_step_rank")
  // "auto"
  const auto = Math.ceil(hiddenSize / 16)
  return {
    kind: "mamba1",
    size: expand * hiddenSize,
    stateSize: config.integer(config.fieldOf("mamba_d_state", "state_size"), { fallback: 16 }),
    stepRank: config.kindOf(rank) === "text" ? auto : config.integer(rank, { fallback: auto }),
    kernel: config.integer(config.fieldOf("mamba_d_conv", "conv_kernel"), { fallback: 4 }),
    ...readBiases(config),
  }
}

/** Mamba 2's sizes, by the names that pure and mixed families give them. */
export function readMamba2(config: ConfigReader, hiddenSize: number): Mamba2Block {
  const heads = config.integer(config.fieldOf("mamba_num_heads", "mamba_n_heads", "num_heads"))
  const groupsField = config.fieldOf("mamba_n_groups", "n_groups")
  const groups = config.integer(groupsField, { fallback: 1 })
  if (heads % groups !== 0) throw config.wrong(groupsField, `a divisor of the number of heads (${heads})`)
  return {
    kind: "mamba2",
    heads,
    headDim: readHeadDim(config, hiddenSize, heads),
    stateSize: config.integer(config.fieldOf("mamba_d_state", "ssm_state_size", "state_size"), { fallback: 128 }),
    groups,
    kernel: config.integer(config.fieldOf("mamba_d_conv", "conv_kernel"), { fallback: 4 }),
    ...readBiases(config),
  }
}

function readHeadDim(config: ConfigReader, hiddenSize: number, heads: number): number {
  const field = config.fieldOf("mamba_head_dim", "mamba_d_head")
  const kind = config.kindOf(field)
  // "auto"
  if (kind !== "text" && kind !== "absent") return config.integer(field)
  const headDim = (config.integer("mamba_expand", { fallback: 2 }) * hiddenSize) / heads
  if (!Number.isInteger(headDim)) throw config.wrong(field, "a positive integer")
  return headDim
}

function readBiases(config: ConfigReader): Pick<Mamba1Block, "bias" | "convolutionBias"> {
  const convolution = config.boolean(config.fieldOf("mamba_conv_bias", "use_conv_bias"), true)
  const projections = config.boolean(config.fieldOf("mamba_proj_bias", "use_bias"), false)
  return { ...(convolution ? { convolutionBias: true } : {}), ...(projections ? { bias: true } : {}) }
}
