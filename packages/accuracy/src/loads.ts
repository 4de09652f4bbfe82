import type { Referee } from "@plimsoll/runtime/referee"
import type { Architecture } from "@plimsoll/specs"
import { writeModelHeader } from "@plimsoll/specs/gguf"

/**
 * Has llama.cpp load the header that is written of an architecture. It refuses a file that lacks a tensor it asks for,
 * has one of another shape, or has one that it never asked for (src/llama-model-loader.cpp, `done_getting_tensors`).
 *
 * @returns `"loads"`, or llama.cpp's reason
 */
export async function loadsInLlamaCpp(referee: Referee, architecture: Architecture): Promise<string> {
  const { bytes: header, fileBytes } = writeModelHeader(architecture)
  const answer = await referee.simulateMemory({
    model: { header, fileBytes },
    context: 512,
    repack: false,
    loadPredictionLayers: architecture.predictionLayers.length > 0,
  })
  return answer.ok ? "loads" : answer.reason
}
