import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { fileOf, smallLlama } from "../../test/small-models.ts"
import { openReferee } from "./referee.ts"

let scratchFolder: string
beforeEach(() => {
  scratchFolder = mkdtempSync(join(tmpdir(), "plimsoll-test-"))
})
afterEach(() => rmSync(scratchFolder, { recursive: true }))

const sound = { model: fileOf(smallLlama()), context: 512 }

/** Three heads over two pairs of keys and values: what the loader lets pass, the graph asserts against. */
function abortingModel() {
  const { metadata, tensors } = smallLlama({ "attention.head_count": 3 })
  const shapes: Readonly<Record<string, readonly number[]>> = { attn_q: [256, 192], attn_output: [192, 256] }
  return fileOf({
    metadata,
    tensors: tensors.map((tensor) => ({ ...tensor, shape: shapes[tensor.name.split(".")[2] ?? ""] ?? tensor.shape })),
  })
}

test("a model that aborts llama.cpp costs its own answer only", async () => {
  const referee = openReferee({ scratchFolder })
  const before = await referee.simulateMemory(sound)
  const [crashed, after] = await Promise.all([
    referee.simulateMemory({ model: abortingModel(), context: 512 }),
    referee.simulateMemory(sound),
  ])
  expect(crashed).toMatchObject({ ok: false, code: "CRASHED", signal: "SIGABRT" })
  expect(crashed.ok ? "" : crashed.reason).toMatch(/^ended by SIGABRT: .*ggml\.c:\d+: GGML_ASSERT\(ggml_can_mul_mat/)
  expect(before.ok).toBe(true)
  expect({ ...after, log: [] }).toEqual({ ...before, log: [] })
  await referee.close()
})

test("a question that takes too long is given up, and the next one starts afresh", async () => {
  // Starting takes longer than this.
  const referee = openReferee({ scratchFolder, timeoutMilliseconds: 1 })
  const answers = await Promise.all([referee.simulateMemory(sound), referee.simulateMemory(sound)])
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, code: "TIMED_OUT", reason: "no answer within 1 ms" })
  }
  await referee.close()
})

test("closing leaves no file behind, and no further answers", async () => {
  const referee = openReferee({ scratchFolder })
  const pending = referee.simulateMemory(sound)
  await referee.close()
  expect((await pending).ok).toBe(true)
  expect(readdirSync(scratchFolder)).toEqual([])
  await expect(referee.simulateMemory(sound)).rejects.toMatchObject({ code: "REFEREE_FAILED" })
})
