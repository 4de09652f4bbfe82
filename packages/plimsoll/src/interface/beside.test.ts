import { describe, expect, it } from "vitest"
import { run } from "../../test/run.ts"
import { answer } from "./answer.ts"

interface MemoryAnswer {
  readonly ok: boolean
  readonly terms: readonly {
    readonly what: string
    readonly of?: string
    readonly device: string
    readonly bytes: number
  }[]
}

const ask = async (fields: object) =>
  (await answer({
    ask: "memory",
    model: "gemma-3-4b",
    recipe: "Q4_K_M",
    engine: "llama-server",
    context: 8192,
    hardware: ["nvidia-geforce-rtx-4090"],
    ...fields,
  })) as unknown as MemoryAnswer
const owners = ({ terms }: MemoryAnswer) => [...new Set(terms.map(({ of }) => of))].filter((of) => of !== undefined)

describe("what is loaded beside a model", () => {
  it("is named by its terms", async () => {
    const loaded = await ask({
      draftModel: { model: "gemma-3-1b", recipe: "Q8_0", gpuLayers: 0, cacheKeys: "Q8_0" },
      projector: { recipe: "BF16", onHost: true },
      adapters: [{ rank: 16 }],
      promptCacheBytes: 0,
      contextCheckpoints: 4,
    })
    expect(owners(loaded)).toEqual(["the draft model", "the projector", "an adapter", "the adapters", "checkpoints"])
    const places = (owner: string) => new Set(loaded.terms.filter(({ of }) => of === owner).map(({ device }) => device))
    expect(places("the projector")).toEqual(new Set(["host"]))
  })

  it("takes fewer outputs with shorter drafts", async () => {
    const outputs = async (draftTokens?: number) => {
      const { resolved } = (await ask({ draftModel: "gemma-3-1b", draftTokens })) as unknown as {
        resolved: { outputs: number }
      }
      return resolved.outputs
    }
    expect([await outputs(), await outputs(1), await outputs(0)]).toEqual([16, 8, 4])
  })

  it("stands in the table of the command line", async () => {
    const { out, status } = await run([
      "estimate",
      "gemma-3-4b",
      "--engine",
      "llama-server",
      "--projector",
      "--draft",
      "gemma-3-1b",
    ])
    expect(status).toBe(0)
    for (const line of ["weights of the draft model", "weights of the projector", "cache of earlier prompts"])
      expect(out).toContain(line)
  })
})
