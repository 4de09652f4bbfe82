import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createFreeBlocks } from "./free-blocks.ts"

/** Lays out blocks of these sizes one after another, then frees those at the given places. */
function withHoles(sizes: readonly number[], freed: readonly number[]) {
  const blocks = createFreeBlocks()
  const offsets = sizes.map((size) => blocks.allocate(size))
  for (const place of freed) blocks.free(offsets[place] ?? -1, sizes[place] ?? 0)
  return { blocks, offsets }
}

describe("createFreeBlocks", () => {
  it("takes the smallest hole that fits", () => {
    const { blocks, offsets } = withHoles([50, 1, 20, 1, 30, 1], [0, 2, 4])
    expect(blocks.allocate(25)).toBe(offsets[4])
    expect(blocks.allocate(20)).toBe(offsets[2])
    expect(blocks.allocate(31)).toBe(offsets[0])
  })

  it("takes the later of equal holes, as the comparison in ggml is `<=`", () => {
    const { blocks, offsets } = withHoles([20, 1, 20, 1], [0, 2])
    expect(blocks.allocate(20)).toBe(offsets[2])
    expect(blocks.allocate(20)).toBe(offsets[0])
  })

  it("prefers any hole to the open end, and grows where none fits", () => {
    const { blocks, offsets } = withHoles([1000, 1], [0])
    expect(blocks.allocate(1)).toBe(offsets[0])
    expect(blocks.allocate(1000)).toBe(1001)
    expect(blocks.peak()).toBe(2001)
  })

  it("merges a freed block with the holes before and after it", () => {
    const { blocks } = withHoles([10, 10, 10, 1], [0, 2, 1])
    expect(blocks.allocate(30)).toBe(0)
    expect(blocks.peak()).toBe(31)
  })

  it("gives the end back to the open end", () => {
    const { blocks } = withHoles([10, 10], [1])
    expect(blocks.allocate(500)).toBe(10)
    expect(blocks.peak()).toBe(510)
  })

  const step = fc.record({
    size: fc.integer({ min: 1, max: 300 }),
    frees: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
  })

  it("never lets live allocations overlap, and its peak is never below what lives", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const blocks = createFreeBlocks()
        const live: { offset: number; size: number }[] = []
        for (const { size, frees } of steps) {
          const offset = blocks.allocate(size)
          for (const other of live)
            expect(offset + size <= other.offset || other.offset + other.size <= offset).toBe(true)
          live.push({ offset, size })
          expect(blocks.peak()).toBeGreaterThanOrEqual(live.reduce((sum, block) => sum + block.size, 0))
          for (const place of frees) {
            const [gone] = live.splice(place % live.length, live.length > 0 ? 1 : 0)
            if (gone) blocks.free(gone.offset, gone.size)
          }
        }
      }),
    )
  })

  it("is empty again once everything is freed, in whatever order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }),
        fc.infiniteStream(fc.nat()),
        (sizes, order) => {
          const blocks = createFreeBlocks()
          const live = sizes.map((size) => ({ size, offset: blocks.allocate(size) }))
          const total = blocks.peak()
          while (live.length > 0) {
            const [gone] = live.splice(Number(order.next().value) % live.length, 1)
            if (gone) blocks.free(gone.offset, gone.size)
          }
          expect(blocks.allocate(total)).toBe(0)
        },
      ),
    )
  })
})
