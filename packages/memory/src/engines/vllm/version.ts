import { PlimsollError } from "@plimsoll/specs"

/** Release that the newest rules of this folder were read from. */
export const version = "0.30.0"

/** Rules that changed between releases. */
export interface VllmRules {
  readonly version: string
  /** The engine before 0.8: blocks are printed, profiled with whole prompts. */
  readonly isFirstEngine: boolean
  /** Layers with a window keep no more than it (vllm-project/vllm#17945, on by default since 0.10.0). */
  readonly groupsLayers: boolean
  /** Layers with a chunk keep no more than it: `VLLM_ALLOW_CHUNKED_LOCAL_ATTN_WITH_HYBRID_KV_CACHE` is on. */
  readonly groupsChunks: boolean
  /** Least ratio of layers of two kinds at which the larger kind is divided rather than the smaller padded. */
  readonly paddingRatio: number
  /** Tokens are printed as requests × context, and not as blocks of one group (#40691, #54662). */
  readonly printsWholeCapacity: boolean
  /** What CUDA graphs will take is subtracted from the cache (#30515, on by default since 0.21.0). */
  readonly subtractsGraphs: boolean
  /** `--gpu-memory-utilization` is 0.92 where it is not given, and not 0.9. */
  readonly takesLargerShare: boolean
  /**
   * The sampler is profiled with a sort of all logits: it was without FlashInfer's kernels before 0.10, which asked for a
   * version that had none, and from 0.12 to 0.19, where they were off by default (vllm/v1/sample/ops/topk_topp_sampler.py).
   */
  readonly sortsLogits: boolean
  /** Of models without experts the sampler is profiled without top-k, top-p and log probabilities (#44443). */
  readonly profilesPlainSampler: boolean
  /** States of the last block boundary are kept for prefixes, beside those of the last token. */
  readonly alignsStates: boolean
  /** Where blocks lie outermost, pages of several widths are packed from a block's start, each group's (#48993). */
  readonly packsGroups: boolean
  /** Latent caches of several widths: as many pages of each width as a group has most, and not of all (#44577). */
  readonly slotsByWidth: boolean
  /** Steps that are scheduled while earlier ones are computed keep blocks behind windows and chunks (#47728). */
  readonly reservesInFlight: boolean
  /** Pages of attention that do not divide the largest are padded to it. */
  readonly padsPages: boolean
  /** Latent caches beside states are kept in blocks that are a multiple of this many tokens. */
  readonly latentAlignment: number
}

type Numbers = readonly [major: number, minor: number]

function numbersOf(text: string): Numbers {
  const found = /^v?(\d+)\.(\d+)/.exec(text)
  if (!found)
    throw new PlimsollError("INVALID_REQUEST", `engineVersion: expected a release such as "${version}", got "${text}"`)
  return [Number(found[1]), Number(found[2])]
}

/**
 * The rules of a release.
 *
 * @param asked - as the engine prints it: "0.19.2rc1.dev134+gfe9c3d6c5"; absent: the newest with rules here
 * @param computeCapability - of the device: cards before 8.0 stay with the first engine up to 0.10
 * @throws PlimsollError `INVALID_REQUEST` where it is no release
 */
export function rulesOf(asked: string | undefined, computeCapability?: string | undefined): VllmRules {
  const [major, minor] = numbersOf(asked ?? version)
  const since = (release: number) => major > 0 || minor >= release
  const isOldDevice = computeCapability !== undefined && Number(computeCapability) < 8
  return {
    version: asked ?? version,
    isFirstEngine: !since(8) || (isOldDevice && !since(11)),
    groupsLayers: since(10),
    groupsChunks: since(14),
    paddingRatio: since(20) ? 1.5 : 1.25,
    printsWholeCapacity: since(21),
    subtractsGraphs: since(21),
    takesLargerShare: since(25),
    sortsLogits: !since(10) || (since(12) && !since(20)) || (isOldDevice && !since(11)),
    profilesPlainSampler: since(25),
    alignsStates: since(20),
    packsGroups: since(27),
    // The stride before #48993 that its description states; 0.22.1 printed the older one, 0.23.0 this.
    slotsByWidth: since(23),
    // Merged in July 2026 behind the branch of 0.25; in 0.27.1 vllm/config/vllm.py:553.
    reservesInFlight: since(26),
    // Not in 001cabc1 (0.24), in 0.27.1 vllm/v1/core/kv_cache_utils.py, unify_kv_cache_spec_page_size.
    padsPages: since(25),
    latentAlignment: since(24) ? 128 : 64,
  }
}
