import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { processMilliseconds } from "../test/process-time.ts"
import { PlimsollError } from "./errors.ts"
import { hardwareCatalogue } from "./hardware/catalogue.ts"
import type { Hardware } from "./hardware/hardware.ts"
import { rtx3090 } from "./hardware/index.ts"
import { modelCatalogue } from "./models/catalogue.ts"
import { findHardware, findModel, searchHardware, searchModels } from "./search.ts"

const GiB = 2 ** 30

function errorOf(find: () => unknown): PlimsollError {
  try {
    find()
  } catch (error) {
    if (PlimsollError.isInstance(error)) return error
    throw error
  }
  throw new Error("expected an error, got none")
}

/** Entries as small as the question needs, so that the catalogue may grow. */
function entry(id: string, name: string, aliases: readonly string[] = [], memoryOptions?: readonly number[]): Hardware {
  const memoryBytes = Math.max(...(memoryOptions ?? [24 * GiB]))
  return { ...rtx3090, id, name, aliases, memoryBytes, ...(memoryOptions ? { memoryOptions } : {}) }
}

const hardware = [
  entry("nvidia-rtx-4070", "NVIDIA GeForce RTX 4070", ["RTX 4070"]),
  entry("nvidia-rtx-4070-super", "NVIDIA GeForce RTX 4070 SUPER", ["RTX 4070 SUPER"]),
  entry("nvidia-rtx-4080", "NVIDIA GeForce RTX 4080", ["RTX 4080"]),
  entry("nvidia-rtx-4090-laptop", "NVIDIA GeForce RTX 4090 Laptop GPU"),
  entry("nvidia-h100-pcie", "NVIDIA H100 PCIe 80GB", ["H100 80GB"], undefined),
  entry("nvidia-h100-sxm", "NVIDIA H100 SXM", ["NVIDIA H100"], undefined),
  entry("nvidia-h100-nvl", "NVIDIA H100 NVL", ["NVIDIA H100", "the one H100"], undefined),
  entry("nvidia-a100-pcie", "NVIDIA A100 PCIe"),
  entry("nvidia-a100-sxm", "NVIDIA A100 SXM4"),
  entry("apple-m2-ultra-60gpu", "Apple M2 Ultra (60-core GPU)", ["Apple M2 Ultra"], [64 * GiB, 192 * GiB]),
  entry("apple-m2-ultra-76gpu", "Apple M2 Ultra (76-core GPU)", ["Apple M2 Ultra"], [64 * GiB, 128 * GiB, 192 * GiB]),
  entry("apple-m4-max-40gpu", "Apple M4 Max (40-core GPU)", ["Apple M4 Max"], [48 * GiB, 64 * GiB, 128 * GiB]),
]
const find = (query: string) => findHardware(query, hardware)

describe("findHardware", () => {
  test.each([
    ["nvidia-rtx-4070", "nvidia-rtx-4070"],
    ["rtx4070", "nvidia-rtx-4070"],
    ["  GeForce   RTX-4070 ", "nvidia-rtx-4070"],
    ["NVIDIA RTX 4070 Super", "nvidia-rtx-4070-super"],
    ["RTX 4090 Laptop", "nvidia-rtx-4090-laptop"],
    ["RTX 4070 24GB", "nvidia-rtx-4070"],
    ["h100 80gb", "nvidia-h100-pcie"],
    ["the one H100", "nvidia-h100-nvl"],
    ["apple-m2-ultra-76gpu", "apple-m2-ultra-76gpu"],
  ])("%s is %s", (query, id) => {
    expect(find(query).id).toBe(id)
  })

  test.each([
    ["apple-m2-ultra-76gpu-64gb", "apple-m2-ultra-76gpu-64gb", 64],
    ["M2 Ultra 76-core GPU 64 GB", "apple-m2-ultra-76gpu-64gb", 64],
    ["Apple M2 Ultra 128GB", "apple-m2-ultra-76gpu-128gb", 128],
    ["Apple M4 Max 128GiB", "apple-m4-max-40gpu-128gb", 128],
    ["apple m4 max 48gb (40-core GPU)", "apple-m4-max-40gpu-48gb", 48],
  ])("%s is %s", (query, id, gibibytes) => {
    const found = find(query)
    expect(found).toMatchObject({ id, memoryBytes: gibibytes * GiB })
    expect(found).not.toHaveProperty("memoryOptions")
    expect(find(found.id)).toEqual(found)
  })

  test("keeps what was measured and asked for one size from the others", () => {
    const measured = { ...rtx3090, memoryOptions: [16 * GiB, 24 * GiB] }
    expect(findHardware("RTX 3090 24GB", [measured]).prices).toEqual(rtx3090.prices)
    expect(findHardware("RTX 3090 16GB", [measured])).toMatchObject({ prices: [], reportedMemory: undefined })
  })

  test.each([
    ["H100", ["nvidia-h100-sxm", "nvidia-h100-nvl"]],
    ["A100", ["nvidia-a100-pcie", "nvidia-a100-sxm"]],
    ["NVIDIA H100", ["nvidia-h100-sxm", "nvidia-h100-nvl"]],
    ["H100 24GB", ["nvidia-h100-sxm", "nvidia-h100-nvl"]],
    ["M4 Max", ["apple-m4-max-40gpu-48gb", "apple-m4-max-40gpu-64gb", "apple-m4-max-40gpu-128gb"]],
    ["M2 Ultra 192GB", ["apple-m2-ultra-60gpu-192gb", "apple-m2-ultra-76gpu-192gb"]],
    ["RTX 4090 24GB", ["nvidia-rtx-4090-laptop"]],
  ])("%s may be several, and is none of them silently", (query, candidates) => {
    const { code, message, nearest } = errorOf(() => find(query))
    expect([code, nearest]).toEqual(["UNKNOWN_HARDWARE", candidates])
    expect(message).toContain(`hardware: expected the name of one entry, got "${query}", which may be ${candidates[0]}`)
  })

  test.each([
    ["RTX 4070 Ti", "nvidia-rtx-4070"],
    ["RTX 4090", "nvidia-rtx-4090-laptop"],
    ["RTX 4080 SUPER", "nvidia-rtx-4080"],
    ["RTX 4070 Super Laptop", "nvidia-rtx-4070-super"],
    ["RTX 407O", "nvidia-rtx-4070"],
  ])("%s is another product than %s, which is only suggested", (query, suggested) => {
    const { message, nearest } = errorOf(() => find(query))
    expect(message).toBe(`hardware: expected a name of the catalogue, got "${query}"`)
    expect(nearest[0]).toBe(suggested)
    expect(nearest.length).toBeLessThanOrEqual(3)
  })

  test("names the sizes that a chip is sold with", () => {
    expect(errorOf(() => find("M4 Max 96GB"))).toMatchObject({
      code: "UNKNOWN_HARDWARE",
      message: 'hardware: expected "M4 Max" with 48 GiB, 64 GiB or 128 GiB, got "M4 Max 96GB"',
      nearest: ["apple-m4-max-40gpu"],
    })
  })
})

describe("findModel", () => {
  /** Few enough that nothing else is near. */
  const models = modelCatalogue.filter(({ id }) => ["glm-4.5-air", "llama-3.1-8b"].includes(id))

  test.each([
    "glm-4.5-air",
    "GLM 4.5 Air",
    "glm 4.5 air",
    "glm45air",
    "zai-org/GLM-4.5-Air",
    "https://huggingface.co/zai-org/GLM-4.5-Air",
  ])("%s", (query) => {
    expect(findModel(query).id).toBe("glm-4.5-air")
  })

  test("knows the names of former repositories, with and without their owner", () => {
    expect(findModel("meta-llama/Meta-Llama-3.1-8B-Instruct").id).toBe("llama-3.1-8b")
    expect(findModel("Meta-Llama-3.1-8B-Instruct").id).toBe("llama-3.1-8b")
  })

  test("says what came and what is near", () => {
    expect(errorOf(() => findModel("glm-4.5-aair", models))).toMatchObject({
      code: "UNKNOWN_MODEL",
      message: 'model: expected a name of the catalogue, got "glm-4.5-aair"',
      nearest: ["glm-4.5-air"],
      hint: "Did you mean glm-4.5-air?",
    })
  })

  test.each(["glm-4.5-air-fp8", "glm-4.5", "llama-3.1-80b", "air"])("%s is none of the catalogue", (query) => {
    expect(errorOf(() => findModel(query, models)).code).toBe("UNKNOWN_MODEL")
  })
})

describe("findHardware, in the catalogue", () => {
  test.each([
    ["4090", "nvidia-geforce-rtx-4090"],
    ["4090 laptop", "nvidia-geforce-rtx-4090-laptop-gpu"],
    ["7900xtx", "amd-radeon-rx-7900-xtx"],
    ["3080 12gb", "nvidia-geforce-rtx-3080-12gb"],
    ["b580", "intel-arc-b580"],
    ["RTX 2080", "nvidia-geforce-rtx-2080"],
    ["T4", "nvidia-tesla-t4"],
    ["dgx spark", "nvidia-gb10"],
  ])("%s is %s", (query, id) => {
    expect(findHardware(query).id).toBe(id)
  })

  test.each([
    ["Radeon 8050S", ["amd-ryzen-ai-max-385", "amd-ryzen-ai-max-390"]],
    ["Snapdragon X Elite", ["qualcomm-snapdragon-x1e-78-100", "qualcomm-snapdragon-x1e-80-100"]],
  ])("%s is what several report, and none of them silently", (query, ids) => {
    expect(errorOf(() => findHardware(query)).nearest.join(" ")).toMatch(new RegExp(ids.join(".*")))
  })

  test.each([
    ["h100", "nvidia-h100-sxm5-80gb"],
    ["rtx 4o90", "nvidia-geforce-rtx-4090"],
    ["geforec rtx 3090", "nvidia-geforce-rtx-3090"],
    ["mi300x oam", "amd-instinct-mi300x"],
    ["m3 ultra", "apple-m3-ultra-60gpu"],
  ])("%s suggests %s", (query, id) => {
    expect(searchHardware(query, 5).map(({ entry: found }) => found.id)).toContain(id)
  })

  test.each([
    ["hardware", (index: number) => searchHardware(`rtx 40${index} supre`)],
    ["models", (index: number) => searchModels(`lama 3.${index} instrukt`)],
  ])("of %s, all of them are ranked within 5 ms after the first question", (_what, ask) => {
    const times = Array.from({ length: 41 }, (_, index) => {
      const start = processMilliseconds()
      ask(index)
      return processMilliseconds() - start
    })
    // The quickest tenth was not held up by the collector.
    expect(times.slice(1).toSorted((left, right) => left - right)[4]).toBeLessThan(5)
  })
})

describe("every entry", () => {
  test("is found by its id and by every name that it does not share", () => {
    const owners = new Map<string, number>()
    for (const { name, aliases } of hardwareCatalogue) {
      for (const label of new Set([name, ...aliases])) owners.set(label, (owners.get(label) ?? 0) + 1)
    }
    for (const { id, name, aliases, memoryBytes, memoryOptions } of hardwareCatalogue) {
      expect(findHardware(id).id).toBe(id)
      for (const label of new Set([name, ...aliases].filter((one) => owners.get(one) === 1))) {
        // Chips with several sizes are named with one of them.
        if (memoryOptions)
          expect(findHardware(`${label} ${memoryBytes / GiB}GB`).id).toBe(`${id}-${memoryBytes / GiB}gb`)
        else expect(findHardware(label).id).toBe(id)
      }
    }
    for (const { id, name, repository, aliases } of modelCatalogue) {
      for (const query of [id, name, repository, ...aliases]) expect(findModel(query).id).toBe(id)
    }
  })

  test("is found with each of its memory sizes", () => {
    const sized = hardwareCatalogue.flatMap(({ id, memoryOptions = [] }) =>
      memoryOptions.map((bytes) => ({ id, bytes })),
    )
    expect(sized.length).toBeGreaterThan(0)
    for (const { id, bytes } of sized) expect(findHardware(`${id}-${bytes / GiB}gb`).memoryBytes).toBe(bytes)
  })
})

describe("search", () => {
  test("ranks what is like the query, best first", () => {
    expect(searchHardware("rtx 4070", 2, hardware).map(({ entry }) => entry.id)).toEqual([
      "nvidia-rtx-4070",
      "nvidia-rtx-4070-super",
    ])
    expect(searchModels("glm 4.5 ari")[0]?.entry.id).toBe("glm-4.5-air")
    expect(searchModels("lama 3.1 8b")[0]?.entry.id).toBe("llama-3.1-8b")
    expect(searchHardware("h10", 3, hardware).map(({ entry }) => entry.id)).toContain("nvidia-h100-nvl")
  })

  test("gives a name of the entry the score 1, and nothing more", () => {
    for (const { entry } of searchHardware("rtx", 50)) {
      expect(searchHardware(entry.name)[0]).toMatchObject({ score: 1 })
    }
    const scores = searchHardware("apple m", 50).map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
  })
})

const queries = [findModel, findHardware, searchModels, searchHardware] as const

test.each([
  ["an empty text", ""],
  ["spaces", "  "],
  ["punctuation", "-!?\n"],
  ["201 characters", "x".repeat(201)],
  ["ten million characters", "4".repeat(10_000_000)],
  ["a number", 7],
  ["null", null],
  ["nothing", undefined],
  ["an object", { name: "rtx 4070" }],
])("refuses %s", (_what, query) => {
  for (const ask of queries) {
    const { message } = errorOf(() => ask(query as string))
    expect(message).toMatch(/^(model|hardware): expected a name.*, got .+$/)
    expect(message.length).toBeLessThan(200)
  }
})

test("any text is a name, or an error of ours on one line", () => {
  const word = fc.constantFrom(
    "rtx",
    "4070",
    "ti",
    "h100",
    "80gb",
    "m2 ultra",
    "64 GB",
    "gpu",
    "nvidia",
    "60-core GPU",
    "+",
    "\u0130",
  )
  const text = fc.oneof(
    fc.string({ maxLength: 200, unit: "binary" }),
    fc.array(word).map((words) => words.join(" ")),
  )
  fc.assert(
    fc.property(text, (query) => {
      try {
        expect(hardware.map(({ id }) => id)).toContain(find(query).id.replace(/-\d+gb$/, ""))
      } catch (error) {
        expect(error).toBeInstanceOf(PlimsollError)
        expect((error as PlimsollError).message).not.toMatch(/[\n\r\u2028]/)
      }
    }),
    { numRuns: 500 },
  )
})
