import { transform } from "esbuild"
import { describe, expect, it } from "vitest"
import { markPure } from "../presets/pure.js"

/** What a bundler keeps of code of which an application uses nothing. */
const keptOf = async (code: string) => (await transform(code, { treeShaking: true, format: "esm" })).code.trim()

describe("markPure", () => {
  it.each([
    ["a call", "var a = make(1)"],
    ["a spread", "var b = { id: 1, ...other() }"],
    ["a map made of entries", "var c = new Map(list.map((x) => [x, x]))"],
    ["a property of something", "var d = settings.first?.second"],
    ["one of several", "var e = 1, f = make(2)"],
  ])("lets %s go where nothing uses it", async (_, code) => {
    expect(await keptOf(code)).not.toBe("")
    expect(await keptOf(markPure(code))).toBe("")
  })

  it("changes no value", async () => {
    const code = "var a = [1, 2].map((x) => 2 * x)\nvar b = { ...{ c: a }, d: 1 }\nexport { a, b }"
    const url = `data:text/javascript,${encodeURIComponent(markPure(code))}`
    expect({ ...(await import(/* @vite-ignore */ url)) }).toEqual({ a: [2, 4], b: { c: [2, 4], d: 1 } })
  })

  it("leaves alone what bundlers see through, what does something, and what waits", () => {
    const code = "var a = [1, { b: () => 2 }]\ndo()\nfunction f() {}\nvar c = await load()\n"
    expect(markPure(code)).toBe(code)
  })
})
