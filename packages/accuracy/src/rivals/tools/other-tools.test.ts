import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openReferees } from "../../referees.ts"
import { allGroups, type Groups } from "./groups.ts"
import { huggingFaceGguf } from "./hugging-face-gguf.ts"
import { loggedCases } from "./logged.ts"
import { type Asked, askTools } from "./memory.ts"
import { nodeLlamaCpp } from "./node-llama-cpp.ts"
import { otherToolsPage } from "./page.ts"
import { scoreOf } from "./score.ts"
import { simulatedCases } from "./simulated.ts"

const canBuildDevices = ["git", "g++"].every((program) => spawnSync(program, ["--version"]).status === 0)

const folder = mkdtempSync(join(tmpdir(), "plimsoll-tools-"))
const referees = openReferees(2)
afterAll(async () => {
  await referees.close()
  rmSync(folder, { recursive: true, force: true })
})

it("scores errors without what printing rounds, beside ours on the same", () => {
  const compared = [
    { truth: 100, told: 90, ours: 100, rounding: 5 },
    { truth: 100, told: 104, ours: 101, rounding: 5 },
    { truth: 100, told: 160, ours: 100 },
  ]
  const errors = { median: 0.05, percentile95: 0.6, worst: 0.6, bias: 0 }
  const ours = { median: 0, percentile95: 0.01, worst: 0.01, bias: 0 }
  const rest = { notTold: 0, crashed: 0 }
  expect(scoreOf("some", compared, rest)).toEqual({ tool: "some", count: 3, ...rest, ...errors, ours })
  expect(scoreOf("silent", [], rest)).toBeUndefined()
})

describe.runIf(canBuildDevices)("tools that estimate memory", () => {
  let simulated: Asked
  let logged: Asked
  let groups: Groups
  beforeAll(async () => {
    const ofLogs = askTools(loggedCases(folder))
    simulated = await askTools(await simulatedCases(referees, folder))
    logged = await ofLogs
    groups = allGroups(simulated, logged)
  }, 180_000)

  it("answer", () => {
    expect(simulated.cases.filter(({ truth }) => truth !== undefined).length).toBeGreaterThanOrEqual(60)
    const [total] = groups.simulated
    expect(total?.scores.map(({ tool }) => tool)).toEqual([...simulated.answers.keys()])
    for (const { count } of total?.scores ?? []) expect(count).toBeGreaterThanOrEqual(40)
    for (const { scores } of groups.logged) for (const { count } of scores) expect(count).toBeGreaterThanOrEqual(20)
  })

  it.each([nodeLlamaCpp, huggingFaceGguf])(
    "may crash, which costs $name that question alone",
    async ({ name, ask }) => {
      const [one] = simulated.cases
      const answers = one ? await ask([{ ...one, path: join(folder, "missing.gguf") }, one]) : []
      expect(answers).toEqual(["crashed", simulated.answers.get(name)?.[0]])
    },
  )

  it("err no less than Plimsoll does on the questions that they answer", () => {
    for (const { title, scores } of [...groups.simulated, ...groups.kinds, ...groups.logged, groups.sizes])
      for (const { tool, ours, ...theirs } of scores.filter(({ tool }) => tool !== "Plimsoll")) {
        expect(ours.median, `${title}: ${tool}, median`).toBeLessThanOrEqual(theirs.median)
        expect(ours.percentile95, `${title}: ${tool}, 95 %`).toBeLessThan(theirs.percentile95)
      }
  })

  it("stand on the page of the documentation", async () => {
    await expect(otherToolsPage(simulated, logged, groups)).toMatchFileSnapshot("../../../../../docs/other-tools.md")
  })
})
