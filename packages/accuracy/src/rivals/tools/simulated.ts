import { contextRequestOf } from "../../ask.ts"
import { observedAmounts } from "../../grid/amounts.ts"
import { sparseFile } from "../../grid/ask.ts"
import { askedSpread } from "../../grid/spreads.ts"
import type { Referees } from "../../referees.ts"
import { figuresOf } from "./figures.ts"
import { knownOf, modelOf } from "./models.ts"
import type { Case, ContextSettings } from "./tool.ts"

/** Models by what a formula has to know of them. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  dense: ["llama-3.1-8b", "qwen3-14b", "mistral-small-3.2-24b", "phi-4", "glm-4-9b-0414"],
  experts: ["qwen3-30b-a3b", "glm-4.5-air", "mixtral-8x7b", "olmoe-1b-7b"],
  "latent attention": ["deepseek-v2-lite", "deepseek-v3.1", "glm-4.7-flash"],
  "sliding windows": ["gemma-3-12b", "gemma-2-9b", "gpt-oss-20b", "llama-4-scout"],
  hybrid: ["qwen3-next-80b-a3b-instruct", "granite-4.0-h-tiny", "lfm2-1.2b", "nemotron-nano-9b-v2"],
  recurrent: ["mamba-2.8b"],
}

type Asked = Pick<ContextSettings, "devices" | "context" | "sequences" | "flashAttention"> & { readonly cache: string }

/** Of every model two plain questions. */
const plain: readonly Asked[] = [
  { devices: 0, context: 8_192, sequences: 1, flashAttention: true, cache: "f16" },
  { devices: 1, context: 32_768, sequences: 1, flashAttention: true, cache: "f16" },
]

/** And one of these in turn. */
const further: readonly Asked[] = [
  { devices: 1, context: 131_072, sequences: 1, flashAttention: true, cache: "q8_0" },
  { devices: 0, context: 32_768, sequences: 4, flashAttention: true, cache: "f16" },
  { devices: 1, context: 8_192, sequences: 1, flashAttention: false, cache: "f16" },
  { devices: 1, context: 32_768, sequences: 4, flashAttention: true, cache: "q4_0" },
]

/** Tokens a step, and outputs kept: what node-llama-cpp opens contexts with. */
const batch = 512

function settingsOf({ cache, ...rest }: Asked): ContextSettings {
  const shared = { unifiedCache: false, fullWindowCache: false, batch, microBatch: batch }
  return { ...rest, ...shared, cacheKeys: cache, cacheValues: cache }
}

/** The questions with what llama.cpp's own simulation answers, which takes its process along for a few. */
export async function simulatedCases(referees: Referees, folder: string): Promise<readonly Case[]> {
  const models = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => ({ kind, model: modelOf(id) })))
  const cases = models.map(({ kind, model }, index) =>
    referees.use(async (referee) => {
      const file = sparseFile(folder, model)
      const ofModel: Case[] = []
      for (const asked of [...plain, ...further.slice(index % further.length).slice(0, 1)]) {
        const settings = settingsOf(asked)
        const answer = await referee.simulateMemory({
          ...contextRequestOf(file, { ...settings, outputs: batch }),
          ...askedSpread(settings.devices === 0 ? "cpu" : "one", model.architecture),
        })
        const truth = answer.ok ? figuresOf(observedAmounts(answer)) : undefined
        ofModel.push({ kind, ...knownOf(model), path: file.path ?? "", settings, truth })
      }
      return ofModel
    }),
  )
  return (await Promise.all(cases)).flat()
}
