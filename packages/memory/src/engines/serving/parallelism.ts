import { PlimsollError } from "@plimsoll/specs"
import type { MemoryRequest } from "../../request.ts"

/** How a server spreads a model over ranks, one device each. */
export interface Parallelism {
  /** Ranks that share every layer. */
  readonly tensor: number
  /** Stages that have layers of their own. */
  readonly pipeline: number
  /** Copies of what is not spread over experts. */
  readonly data: number
  /** Ranks that have experts of their own; 1: each expert is shared by ranks as other layers are. */
  readonly expert: number
  readonly ranks: number
}

/** Where one device stands. */
export interface Rank {
  /** Pipeline stage. */
  readonly stage: number
  /** Index into the request's devices. */
  readonly device: number
}

const mostRanks = 1024

function count(field: string, value: number | undefined): number {
  if (value === undefined) return 1
  if (Number.isInteger(value) && value >= 1 && value <= mostRanks) return value
  throw new PlimsollError("INVALID_REQUEST", `${field}: expected an integer from 1 to ${mostRanks}, got ${value}`)
}

/** What servers name differently. */
export interface ParallelRules {
  readonly engine: string
  /** Ranks over which experts are spread where that is asked for. */
  readonly expertRanks: (asked: number, tensor: number, data: number) => number
}

/**
 * Reads the four degrees of a request; absent ones are 1, as every server's own default is.
 *
 * @throws PlimsollError `INVALID_REQUEST` where there are fewer devices than ranks, `REFUSED_BY_ENGINE` where the engine
 *   spreads experts over another number of ranks
 */
export function parallelismOf(request: MemoryRequest, rules: ParallelRules): Parallelism {
  const tensor = count("tensorParallel", request.tensorParallel)
  const pipeline = count("pipelineParallel", request.pipelineParallel)
  const data = count("dataParallel", request.dataParallel)
  const asked = count("expertParallel", request.expertParallel)
  const ranks = tensor * pipeline * data
  const devices = request.hardware?.length ?? 0
  if (devices > 0 && devices < ranks)
    throw new PlimsollError(
      "INVALID_REQUEST",
      `hardware: expected ${ranks} devices for as many ranks, got ${devices}`,
      {
        hint: `tensorParallel ${tensor} × pipelineParallel ${pipeline} × dataParallel ${data} is the number of ranks.`,
      },
    )
  const expert = asked === 1 ? 1 : rules.expertRanks(asked, tensor, data)
  return { tensor, pipeline, data, expert, ranks }
}

/** Every rank with its device: tensor ranks side by side, then stages, then copies. */
export function ranksOf({ tensor, pipeline, ranks }: Parallelism): readonly Rank[] {
  return Array.from({ length: ranks }, (_, device) => ({ stage: Math.floor(device / tensor) % pipeline, device }))
}
