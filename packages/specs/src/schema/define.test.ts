import { describe, expect, test } from "vitest"
import * as z from "zod"
import { hardwareCatalogue } from "../hardware/catalogue.ts"
import { glm45Air } from "../models/glm-4.5-air.ts"
import { blockSchema } from "./blocks.ts"
import {
  architectureSchema,
  defineHardware,
  defineModel,
  hardwareSchema,
  modelSchema,
  parseArchitecture,
} from "./index.ts"

const { architecture } = glm45Air
const kinds = blockSchema.options.map(({ shape }) => shape.kind.value)
type Path = readonly (string | number)[]

/** The blocks of a real model with one field changed, or removed where `undefined`. */
function changed(path: Path, value: unknown): unknown {
  // Through JSON, for layers share their blocks and a clone's would too.
  const copy = JSON.parse(JSON.stringify(architecture)) as Record<string | number, unknown>
  const owner = path.slice(0, -1).reduce((inner, key) => inner[key] as typeof copy, copy)
  owner[path.at(-1) as string] = value
  return copy
}

const layer = ["groups", 1, "layers", 0] as const
const attention = [...layer, 1] as const
const experts = [...layer, 3] as const

describe("parseArchitecture", () => {
  test("returns the blocks of a real model, and what came as JSON", () => {
    expect(parseArchitecture(architecture)).toEqual(architecture)
    expect(parseArchitecture(JSON.parse(JSON.stringify(architecture)))).toEqual(architecture)
  })

  test("takes blocks side by side", () => {
    const step = { sideBySide: [architecture.groups[1]?.layers[0]?.[1], architecture.groups[1]?.layers[0]?.[3]] }
    expect(parseArchitecture(changed(attention, step)).groups[1]?.layers[0]?.[1]).toEqual(step)
  })

  test.each<[string, unknown]>([
    [": expected an object, got nothing", undefined],
    [": expected an object, got a list of 0", []],
    [".hiddenSize: expected at least 1, got 0", changed(["hiddenSize"], 0)],
    [".hiddenSize: expected an integer, got 1.5", changed(["hiddenSize"], 1.5)],
    [".hiddenSize: expected a number, got NaN", changed(["hiddenSize"], Number.NaN)],
    [".hiddenSize: expected a number, got nothing", changed(["hiddenSize"], undefined)],
    ['.hiddenSize: expected a number, got "4096"', changed(["hiddenSize"], "4096")],
    [".hiddenSize: expected at most 2147483648, got 2147483649", changed(["hiddenSize"], 2 ** 31 + 1)],
    [".groups[1].layers[0][1].kvHeads: expected a divisor of heads (96), got 7", changed([...attention, "kvHeads"], 7)],
    [".groups[1].layers[0][1].kvheads: expected no such field, got 8", changed([...attention, "kvheads"], 8)],
    [
      ".groups[1].layers[0][1].rope.dimensions: expected at most keyDim (128), got 256",
      changed([...attention, "rope", "dimensions"], 256),
    ],
    [
      `.groups[1].layers[0][1].kind: expected one of ${kinds.join(", ")}, got "attn"`,
      changed([...attention, "kind"], "attn"),
    ],
    [".groups[1].layers[0][1]: expected an object, got null", changed(attention, null)],
    [
      ".groups[1].layers[0][1].sideBySide[0].size: expected a number, got nothing",
      changed(attention, { sideBySide: [{ kind: "dense" }] }),
    ],
    [
      ".groups[1].layers[0][1].sideBySide: expected at least 1 entry, got a list of 0",
      changed(attention, { sideBySide: [] }),
    ],
    [".groups[1].layers[0][3].active: expected at most experts (128), got 129", changed([...experts, "active"], 129)],
    [
      '.groups[1].layers[0][3].activation: expected one of silu, gelu, relu, reluSquared, xielu, swigluOai, situ, got "tanh"',
      changed([...experts, "activation"], "tanh"),
    ],
    [".groups: expected at most 4096 layers in total, got 4097", changed(["groups", 1, "repeat"], 4096)],
    [".groups: expected at most 1000000 experts in all layers, got 2925128", changed([...experts, "experts"], 65_000)],
    [
      ".groups: expected at most 1000000000000000 parameters, got 4611",
      {
        ...(changed(["hiddenSize"], 2 ** 31) as object),
        vocabularySize: 2 ** 31,
        groups: [{ repeat: 1, layers: [[architecture.outputNorm]] }],
        predictionLayers: [],
        tiedEmbeddings: true,
      },
    ],
    [".tiedEmbeddings: expected true or false, got null", changed(["tiedEmbeddings"], null)],
    ['["a\\nb"]: expected no such field, got 1', changed(["a\nb"], 1)],
  ])("refuses: architecture%s", (message, value) => {
    const thrown = expect(() => parseArchitecture(value))
    thrown.toThrow(expect.objectContaining({ code: "INVALID_ARCHITECTURE" }))
    thrown.toThrow(`architecture${message}`)
  })
})

describe("definitions of one's own", () => {
  const [hardware] = hardwareCatalogue

  test("are returned as they came", () => {
    expect(defineModel(glm45Air)).toBe(glm45Air)
    for (const entry of hardwareCatalogue) expect(defineHardware(entry)).toBe(entry)
  })

  test("are checked", () => {
    const soon = { value: "soon", source: { where: "a press release" } }
    expect(() => defineModel({ ...glm45Air, released: soon })).toThrow(
      'model.released.value: expected an ISO 8601 date, got "soon"',
    )
    const wrong = { ...glm45Air, architecture: { ...architecture, hiddenSize: -1 } }
    expect(() => defineModel(wrong)).toThrow("model.architecture.hiddenSize: expected at least 1, got -1")
    if (!hardware) throw new Error("the catalogue is empty")
    expect(() => defineHardware({ ...hardware, bandwidth: 0 })).toThrow(
      "hardware.bandwidth: expected more than 0, got 0",
    )
    expect(() => defineHardware({ ...hardware, memoryBytes: 8, memoryOptions: [4, 16] })).toThrow(
      "hardware.memoryBytes: expected the largest of memoryOptions (16), got 8",
    )
  })
})

test("schemas can be published as JSON Schema", () => {
  for (const schema of [architectureSchema, modelSchema, hardwareSchema]) {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: "object", additionalProperties: false })
  }
})
