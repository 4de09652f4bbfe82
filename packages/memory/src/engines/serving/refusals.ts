import { type CheckpointRecipe, type CheckpointTool, storedModulesOf } from "@plimsoll/quant/recipes"
import { type Architecture, type Block, blocksOf, layersOf, PlimsollError, type Tensor } from "@plimsoll/specs"
import type { Parallelism } from "./parallelism.ts"

/** Says what a server refuses, and what to set instead. */
type Refuse = (message: string, hint: string) => never

function refuser(engine: string): Refuse {
  return (message, hint) => {
    throw new PlimsollError("REFUSED_BY_ENGINE", `${engine} ${message}`, { hint })
  }
}

const divides = (part: number, whole: number) => whole % part === 0

function checkHeads(block: Block, tensor: number, refuse: Refuse): void {
  const fewer = "Choose a tensorParallel that divides the heads."
  if (block.kind === "attention" || block.kind === "crossAttention") {
    const { heads, kvHeads } = block
    if (!divides(tensor, heads))
      refuse(`divides attention heads over ranks, got ${heads} heads and tensorParallel ${tensor}`, fewer)
    if (!divides(tensor, kvHeads) && !divides(kvHeads, tensor))
      refuse(
        `divides key and value heads over ranks or copies them, got ${kvHeads} and tensorParallel ${tensor}`,
        fewer,
      )
  }
  if (
    (block.kind === "latentAttention" || block.kind === "compressedAttention" || block.kind === "mamba2") &&
    !divides(tensor, block.heads)
  )
    refuse(`divides heads over ranks, got ${block.heads} heads and tensorParallel ${tensor}`, fewer)
  if (block.kind === "gatedDelta" && !(divides(tensor, block.keyHeads) && divides(tensor, block.valueHeads)))
    refuse(
      `divides heads of recurrent layers over ranks, got ${block.keyHeads} and ${block.valueHeads} with tensorParallel ${tensor}`,
      fewer,
    )
}

function checkWidths(block: Block, { tensor, data, expert }: Parallelism, refuse: Refuse): void {
  if (block.kind === "dense" && !divides(tensor, block.size))
    refuse(
      `divides feed-forward layers over ranks, got ${block.size} and tensorParallel ${tensor}`,
      "Choose a tensorParallel that divides it.",
    )
  if (block.kind !== "experts") return
  const ranks = tensor * data
  if (expert === 1 && !divides(ranks, block.size))
    refuse(
      `divides experts over ranks, got experts ${block.size} wide and ${ranks} ranks`,
      "Set expertParallel to the number of ranks.",
    )
  if (expert > block.experts)
    refuse(
      `gives each rank an expert, got ${block.experts} experts and expertParallel ${expert}`,
      "Lower expertParallel.",
    )
}

/** Sizes of a packing's groups, as the names of packings state them. */
function groupOf(format: string): number | undefined {
  const found = /^(?:gptq-\d+|awq-\d+|int\d+|fp8-block)-(\d+)(?:-asymmetric)?$/.exec(format)
  return found ? Number(found[1]) : undefined
}

const byRows: ReadonlySet<Tensor["role"]> = new Set(["down", "attentionOutput", "mixerOutput"])
const byColumns: ReadonlySet<Tensor["role"]> = new Set(["gate", "up", "gateUp", "query", "queryUp"])

/** Ranks need whole groups of a packed matrix (as vLLM 0.30 fp8_utils.py, validate_fp8_block_shape; gptq_marlin.py). */
function checkGroups(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  parallelism: Parallelism,
  refuse: Refuse,
): void {
  const { tensor, data, expert } = parallelism
  if (tensor === 1) return
  for (const { tensor: matrix, format } of storedModulesOf(architecture, recipe, "kinds").modules) {
    const group = groupOf(format)
    if (group === undefined || (matrix.experts && expert > 1)) continue
    const [rows = 1, columns = 1] = matrix.shape.slice(-2)
    const ranks = matrix.experts ? tensor * data : tensor
    const inBlocks = format.startsWith("fp8-block")
    const doubled = matrix.role === "gateUp" ? 2 : 1
    const size = byRows.has(matrix.role) ? columns : inBlocks && byColumns.has(matrix.role) ? rows / doubled : undefined
    if (size === undefined || divides(group * ranks, size)) continue
    refuse(
      `needs whole groups of ${group} on each rank, got ${size} of ${matrix.name} over ${ranks} ranks`,
      matrix.experts ? "Lower tensorParallel, or set expertParallel." : "Lower tensorParallel.",
    )
  }
}

export interface RefusalRules {
  readonly engine: string
  /** Tools whose checkpoints it loads. */
  readonly tools: ReadonlySet<CheckpointTool>
}

/**
 * What a server says no to before it allocates anything: heads that do not divide, groups that ranks would cut,
 * checkpoints that it has no kernels for.
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE`
 */
export function refuseUneven(
  architecture: Architecture,
  recipe: CheckpointRecipe,
  parallelism: Parallelism,
  rules: RefusalRules,
): void {
  const refuse = refuser(rules.engine)
  if (!rules.tools.has(recipe.tool))
    refuse(
      `has no kernels for checkpoints of ${recipe.tool}, got ${recipe.name}`,
      "Choose FP8, AWQ, GPTQ, NVFP4 or BF16.",
    )
  const layers = layersOf(architecture)
  if (parallelism.pipeline > layers.length)
    refuse(
      `gives each stage a layer, got ${layers.length} layers and pipelineParallel ${parallelism.pipeline}`,
      "Lower it.",
    )
  if (parallelism.tensor * parallelism.data === 1) return
  for (const block of [...new Set(layers)].flatMap(blocksOf)) {
    checkHeads(block, parallelism.tensor, refuse)
    checkWidths(block, parallelism, refuse)
  }
  checkGroups(architecture, recipe, parallelism, refuse)
}
