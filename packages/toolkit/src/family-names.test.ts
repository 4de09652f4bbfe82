import { describe, expect, test } from "vitest"
import { familyNames, mayNameFamilies } from "./family-names.ts"

describe("familyNames", () => {
  test.each([
    ['if (architecture.names.gguf === "glm4moe") return 1', ["glm4moe"]],
    ['const isIt = name === "llama"', ["llama"]],
    ["const deepseekRule = 1", ["deepseekRule"]],
    ["function skipForQwen() {}", ["skipForQwen"]],
    ["/falcon/.test(name)", ["/falcon/"]],
  ])("finds %s", (text, names) => {
    expect(familyNames(text)).toEqual(names)
  })

  test.each([
    'import { llamaCpp } from "./llama-cpp/index.ts"',
    '"llama.cpp"',
    '"llama-server"',
    "const libllama = 1",
    "// as GLM-4.5 does",
    "const rope = 1",
  ])("leaves %s", (text) => {
    expect(familyNames(text)).toEqual([])
  })
})

test("families may be named where models are described, and nowhere else", () => {
  expect(mayNameFamilies("packages/specs/src/adapters/llama.ts")).toBe(true)
  expect(mayNameFamilies("packages/memory/src/engines/llama-cpp/architectures/phi3.ts")).toBe(true)
  expect(mayNameFamilies("packages/memory/src/engines/llama-cpp/cache.ts")).toBe(false)
  expect(mayNameFamilies("packages/specs/src/architecture/tensors.ts")).toBe(false)
})
