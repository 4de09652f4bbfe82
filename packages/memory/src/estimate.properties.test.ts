import { q4KM, q80 } from "@plimsoll/quant/recipes"
import type { HuggingFaceConfig } from "@plimsoll/specs"
import fc from "fast-check"
import { expect, it } from "vitest"
import { architectureOf, smallConfig } from "../test/architectures.ts"
import { card, macWith } from "../test/hardware.ts"
import { llamaCpp, llamaServer } from "./engines/index.ts"
import { estimateMemory } from "./estimate.ts"
import type { MemoryRequest } from "./request.ts"

const requestOf = (config: HuggingFaceConfig): MemoryRequest => ({
  model: { architecture: architectureOf(config) },
  recipe: q80,
  engine: llamaCpp,
  context: 1024,
})
const hardware = fc.constantFrom([], [card], [macWith(64)])
const cacheType = fc.constantFrom("f16" as const, "q8_0" as const, "q4_0" as const)

it("is a sum of whole, never negative terms", () => {
  const engine = fc.constantFrom(llamaCpp, llamaServer)
  fc.assert(
    fc.property(
      smallConfig,
      hardware,
      engine,
      cacheType,
      fc.constantFrom(q4KM, q80),
      (config, devices, engine, type, recipe) => {
        const report = estimateMemory({
          ...requestOf(config),
          recipe,
          engine,
          hardware: devices,
          cacheKeys: type,
          cacheValues: type,
        })
        for (const { bytes } of report.terms) expect(Number.isSafeInteger(bytes) && bytes >= 0).toBe(true)
        expect(report.terms.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(report.totalBytes)
        const places = [report.host, ...report.devices].reduce((sum, { totalBytes }) => sum + totalBytes, 0)
        expect(places).toBe(report.totalBytes)
      },
    ),
  )
})

it("never keeps a smaller cache for a longer context, and takes whole steps of 256", () => {
  const contexts = fc.tuple(fc.integer({ min: 1, max: 8192 }), fc.integer({ min: 1, max: 8192 }))
  fc.assert(
    fc.property(smallConfig, contexts, hardware, (config, pair, devices) => {
      const [short, long] = pair.sort((a, b) => a - b)
      const cacheAt = (context: number | undefined) =>
        estimateMemory({ ...requestOf(config), hardware: devices, context }).cacheBytes
      expect(cacheAt(short)).toBeLessThanOrEqual(cacheAt(long))
      expect(cacheAt(short)).toBe(cacheAt(Math.ceil((short ?? 0) / 256) * 256))
    }),
  )
})

it("never takes less, all in all, for a context longer than a micro-batch", () => {
  const steps = fc.tuple(fc.integer({ min: 4, max: 64 }), fc.integer({ min: 4, max: 64 }))
  fc.assert(
    fc.property(smallConfig, steps, hardware, cacheType, (config, pair, devices, type) => {
      const [short = 0, long = 0] = pair.sort((a, b) => a - b)
      const totalAt = (context: number) =>
        estimateMemory({ ...requestOf(config), hardware: devices, context, cacheKeys: type, cacheValues: type })
          .totalBytes
      expect(totalAt(256 * short)).toBeLessThanOrEqual(totalAt(256 * long))
    }),
  )
})

it("splits weights and cache over devices and host without losing any", () => {
  const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(
      smallConfig,
      shares,
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      (config, split, gpuLayers, onHost) => {
        const request = { ...requestOf(config), cacheOnHost: onHost }
        const one = estimateMemory({ ...request, hardware: [card] })
        const several = estimateMemory({
          ...request,
          hardware: split.map(() => card),
          tensorSplit: split,
          gpuLayers,
        })
        expect(several.devices).toHaveLength(split.length)
        expect(several.cacheBytes).toBe(one.cacheBytes)
        const counted = ({ terms }: typeof one) =>
          terms.reduce(
            (sum, { what, how }) => sum + (what === "weights" ? Number(/^(\d+) tensors/.exec(how)?.[1] ?? 0) : 0),
            0,
          )
        // Tensors are padded as their place pads them, by less than a block each; a tied head is one copy less on the host.
        const table = request.model.architecture.tiedEmbeddings && gpuLayers === 0
        const padding = 512 * (counted(one) + counted(several) + 1)
        if (table) expect(several.weightsBytes).toBeLessThan(one.weightsBytes)
        else expect(Math.abs(several.weightsBytes - one.weightsBytes)).toBeLessThanOrEqual(padding)
      },
    ),
  )
})

it("never takes less for more layers", () => {
  fc.assert(
    fc.property(smallConfig, hardware, (config, devices) => {
      const more = { ...config, num_hidden_layers: Number(config.num_hidden_layers) + 1 }
      const [less, larger] = [config, more].map((each) => estimateMemory({ ...requestOf(each), hardware: devices }))
      expect(larger?.weightsBytes).toBeGreaterThan(less?.weightsBytes ?? 0)
      expect(larger?.cacheBytes).toBeGreaterThan(less?.cacheBytes ?? 0)
      expect(larger?.totalBytes).toBeGreaterThan(less?.totalBytes ?? 0)
    }),
  )
})

it("keeps a cache of f16 no smaller than q8_0 and that no smaller than q4_0", () => {
  fc.assert(
    fc.property(smallConfig, hardware, (config, devices) => {
      const [f16 = 0, q8 = 0, q4 = 0] = (["f16", "q8_0", "q4_0"] as const).map(
        (type) =>
          estimateMemory({ ...requestOf(config), hardware: devices, cacheKeys: type, cacheValues: type }).cacheBytes,
      )
      expect(f16).toBeGreaterThanOrEqual(q8)
      expect(q8).toBeGreaterThanOrEqual(q4)
    }),
  )
})

it("answers the same when asked again, and for an equal architecture", () => {
  fc.assert(
    fc.property(smallConfig, hardware, (config, devices) => {
      const ask = () => estimateMemory({ ...requestOf(config), hardware: devices })
      const request = { ...requestOf(config), hardware: devices }
      const first = estimateMemory(request)
      expect(estimateMemory(request)).toEqual(first)
      expect(ask()).toEqual(first)
    }),
  )
})
