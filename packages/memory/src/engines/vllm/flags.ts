import type { MemoryRequest } from "../../request.ts"
import type { VllmOptions } from "./options.ts"

/** The command line that gets these options, program first; what is the default of `vllm serve` is written out too. */
export function flagsFor(request: MemoryRequest, options: VllmOptions): readonly string[] {
  const { parallelism, cacheFormat } = options
  const { tensor, pipeline, data, expert } = parallelism
  const count = (flag: string, ranks: number) => (ranks > 1 ? [flag, String(ranks)] : [])
  return [
    "vllm",
    "serve",
    ...(request.model.name === undefined ? [] : [request.model.name]),
    "--max-model-len",
    String(options.context),
    ...(request.availableCacheBytes === undefined
      ? ["--gpu-memory-utilization", String(options.memoryUtilization)]
      : ["--kv-cache-memory-bytes", String(request.availableCacheBytes)]),
    "--max-num-seqs",
    String(options.maximumSequences),
    "--max-num-batched-tokens",
    String(options.maximumBatchedTokens),
    ...(cacheFormat.name === "auto" ? [] : ["--kv-cache-dtype", cacheFormat.name]),
    ...count("--tensor-parallel-size", tensor),
    ...count("--pipeline-parallel-size", pipeline),
    ...count("--data-parallel-size", data),
    ...(options.capturesGraphs ? [] : ["--enforce-eager"]),
    ...(options.keepsPrefixes ? [] : ["--no-enable-prefix-caching"]),
    ...(expert > 1 ? ["--enable-expert-parallel"] : []),
    ...(options.loadPredictionLayers
      ? ["--speculative-config", JSON.stringify({ method: "mtp", num_speculative_tokens: options.draftTokens })]
      : []),
  ]
}
