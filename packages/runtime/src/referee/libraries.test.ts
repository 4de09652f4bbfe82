import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { assertCanReadSums, findLlamaCpp, readLibraries } from "./libraries.ts"

let builds: string
beforeEach(() => {
  builds = mkdtempSync(join(tmpdir(), "plimsoll-test-"))
})
afterEach(() => rmSync(builds, { recursive: true }))

function build(name: string, release: string): void {
  mkdirSync(join(builds, name))
  writeFileSync(
    join(builds, name, "_nlcBuildMetadata.json"),
    JSON.stringify({ buildOptions: { llamaCpp: { release } } }),
  )
}

test("takes the build of the release that is known", () => {
  mkdirSync(join(builds, "empty"))
  build("linux-x64", "v0.5.0")
  expect(readLibraries(builds)).toEqual({ folder: join(builds, "linux-x64"), release: "v0.5.0" })
})

test("refuses another release, whose structures have other fields", () => {
  build("linux-x64", "v0.6.0")
  expect(() => readLibraries(builds)).toThrow(`expected llama.cpp v0.5.0, got v0.6.0 in ${join(builds, "linux-x64")}`)
})

test.each([
  ["an empty folder", () => readLibraries(builds), /expected a build of llama\.cpp in .*, found none/],
  ["no folder", () => readLibraries(join(builds, "none")), /expected a build of llama\.cpp in .*, found none/],
  [
    "a platform without packages",
    () => findLlamaCpp("sunos", "x64"),
    /expected a platform of linux-x64, .*, got sunos-x64/,
  ],
  ["a package that is not installed", () => findLlamaCpp("win32", "arm64"), /@node-llama-cpp\/win-arm64, found none/],
  [
    "C++ of another kind",
    () => assertCanReadSums("darwin", "arm64"),
    /expected linux-x64 or linux-arm64, got darwin-arm64/,
  ],
])("tells of %s", (_, attempt, message) => {
  expect(attempt).toThrow(
    expect.objectContaining({ code: "REFEREE_UNAVAILABLE", message: expect.stringMatching(message) }),
  )
})
