import { modelCatalogue } from "@plimsoll/specs/models"
import { describe, expect, test } from "vitest"
import { otherVocabularyFiles, vocabularyFiles } from "../../../test/vocabulary-files.ts"
import * as bytePairs from "./byte-pair.ts"
import { tokenizerChoices } from "./choices.ts"
import { tokenizerOfDecoded } from "./estimated.ts"
import * as fromFiles from "./from-files.ts"
import { estimatedPieces, estimatedTokenizer, type Tokenizer, tokenizerListBytes, tokenizerOf } from "./index.ts"
import * as pieces from "./pieces.ts"

const counted: readonly Tokenizer[] = [...Object.values(bytePairs), ...Object.values(pieces)]
const all: readonly Tokenizer[] = [...counted, ...Object.values(fromFiles)]
const named = (id: string) => {
  const tokenizer = all.find((one) => one.id === id)
  if (!tokenizer) throw new Error(id)
  return tokenizer
}

test.each(vocabularyFiles)("%s fills %i rows with lists of %i bytes", (id, vocabularySize, bytes) => {
  expect(tokenizerListBytes(named(id), vocabularySize)).toBe(bytes)
})

test.each(otherVocabularyFiles)("%s comes close where special tokens differ", (id, vocabularySize, bytes) => {
  expect(Math.abs(tokenizerListBytes(named(id), vocabularySize) - bytes)).toBeLessThan(100)
})

describe("data", () => {
  test("names are unique", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test("tokens have 2 to 13 bytes, and merges are as long as tokens with a space", () => {
    for (const { tokens, tokenBytes, merges } of all) {
      expect(tokenBytes / tokens).toBeGreaterThan(2)
      expect(tokenBytes / tokens).toBeLessThan(13)
      if (merges) expect(merges.bytes / merges.count).toBeGreaterThan(tokenBytes / tokens)
    }
  })

  test("one merge a token repeats the tokens, less single letters and special tokens", () => {
    const single = counted.filter(({ tokens, merges }) => merges && merges.count <= tokens)
    expect(single.length).toBeGreaterThanOrEqual(12)
    for (const { id, tokens, tokenBytes, merges } of single) {
      const repeated = (merges?.bytes ?? 0) - (merges?.count ?? 0)
      expect(repeated, id).toBeLessThan(tokenBytes)
      // Tokens that no merge makes: 256 letters, and special ones of up to 35 bytes.
      expect(tokenBytes - repeated, id).toBeLessThan(600 + 35 * Math.max(0, tokens - (merges?.count ?? 0) - 256))
    }
  })

  test("every choice is somebody's", () => {
    const chosen = new Set(modelCatalogue.map(({ architecture }) => tokenizerOf(architecture)))
    const idle = tokenizerChoices.filter(({ tokenizer }) => !chosen.has(tokenizer))
    // Of a family that the catalogue does not have.
    expect(idle.map(({ tokenizer }) => tokenizer.id)).toEqual(["baichuan"])
  })
})

test.each([
  ["glm-4.5-air", "glm-4"],
  ["qwen2.5-14b", "qwen"],
  ["qwen3-30b-a3b", "qwen"],
  ["llama-3.3-70b", "llama-3"],
  ["llama-2-7b", "llama-2"],
  ["mistral-7b-v0.1", "mistral-v1"],
  ["mistral-nemo-12b", "tekken-mistral"],
  ["nemotron-nano-9b-v2", "tekken"],
  ["yi-1.5-6b", "yi"],
  ["deepseek-r1", "deepseek-v3"],
  ["gemma-2-9b", "gemma-2"],
  ["gemma-3-27b", "gemma-3"],
  ["gemma-4-31b", "gemma-4"],
  ["command-r7b", "command-r"],
  ["phi-4", "cl100k"],
  ["phi-4-mini", "o200k"],
  ["kimi-k2", "kimi"],
] as const)("%s has the tokenizer %s", (model, tokenizer) => {
  const entry = modelCatalogue.find(({ id }) => id === model)
  expect(entry && tokenizerOf(entry.architecture)?.id).toBe(tokenizer)
})

test("seven of eight models of the catalogue have a known tokenizer", () => {
  const known = modelCatalogue.filter(({ architecture }) => tokenizerOf(architecture))
  expect(known.length / modelCatalogue.length).toBeGreaterThan(7 / 8)
})

describe("estimates", () => {
  const source = { where: "test" }
  const withoutScores = (tokenizer: Tokenizer): Tokenizer => ({ ...tokenizer, scores: false })

  test("bounds hold every tokenizer that was counted", () => {
    for (const tokenizer of Object.values(bytePairs)) {
      const { id, tokens, merges } = tokenizer
      // Mostly of Chinese, with letters of twice the length; it was not fitted to.
      if (id === "aquila") continue
      const estimated = estimatedTokenizer({ id, tokens, merges: merges?.count, source })
      const bytes = tokenizerListBytes(withoutScores(tokenizer), tokens)
      expect(Math.abs(tokenizerListBytes(estimated, tokens) - bytes), id).toBeLessThan(estimated.error ?? 0)
    }
  })

  test("bounds without merges hold every tokenizer that was counted", () => {
    const withScores = Object.values(pieces).filter(({ scores }) => scores)
    expect(withScores.length).toBe(8)
    for (const tokenizer of withScores) {
      const { id, tokens } = tokenizer
      const estimated = estimatedPieces({ id, tokens, source })
      const bytes = tokenizerListBytes({ ...tokenizer, furtherBytes: 0 }, tokens)
      expect(Math.abs(tokenizerListBytes(estimated, tokens) - bytes), id).toBeLessThan(estimated.error ?? 0)
    }
  })

  test.each([
    // Decoded texts of the sources of these tokenizers, measured 2026-12-01.
    ["deepseek-v3", 862_285],
    ["o200k", 1_397_698],
    ["gpt-oss", 1_397_991],
    ["qwen", 976_309],
    ["command-r", 1_913_705],
  ] as const)("%s, told by its decoded text as the unknown ones are", (id, decodedBytes) => {
    const { tokens, merges, ...tokenizer } = named(id)
    const decoded = { id, tokens, merges: merges?.count ?? 0, decodedBytes, source }
    const told = tokenizerOfDecoded({ ...decoded, stored: 1.44, storedError: 0.06 })
    const error = tokenizerListBytes(told, tokens) - tokenizerListBytes({ ...tokenizer, tokens, merges }, tokens)
    expect(Math.abs(error)).toBeLessThan(told.error ?? 0)
  })

  test("a line through ten single-merge tokenizers meets the eleventh within 9 %", () => {
    const single = Object.values(bytePairs).filter(
      ({ id, tokens, merges }) => merges && merges.count < 1.2 * tokens && id !== "aquila" && id !== "refact",
    )
    expect(single.length).toBe(11)
    const points = single.map(({ tokens, tokenBytes, merges }) => {
      const lists = 12 * tokens + tokenBytes + 8 * (merges?.count ?? 0) + (merges?.bytes ?? 0)
      return [Math.log2(tokens), lists / tokens] as const
    })
    const line = (among: typeof points) => {
      const mean = (pick: 0 | 1) => among.reduce((sum, point) => sum + point[pick], 0) / among.length
      const [x, y] = [mean(0), mean(1)]
      const slope =
        among.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
        among.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
      return { slope, offset: y - slope * x }
    }
    const { slope, offset } = line(points)
    expect([slope, offset]).toEqual([expect.closeTo(2.655, 3), expect.closeTo(-6.052, 3)])
    const errors = points.map((point) => {
      const fitted = line(points.filter((other) => other !== point))
      return Math.abs((fitted.offset + fitted.slope * point[0]) / point[1] - 1)
    })
    expect(Math.max(...errors)).toBeLessThan(0.09)
  })
})
