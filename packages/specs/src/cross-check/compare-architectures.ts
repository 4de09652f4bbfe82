import { type Architecture, blocksOf, type Layer, layersOf } from "../architecture/architecture.ts"
import { describe } from "../describe.ts"
import { type CheckedSource, type Disagreement, grouped } from "./disagreement.ts"

/** What files call things says nothing of the model. */
const naming: ReadonlySet<string> = new Set(["names", "tensor"])

type Fields = Map<string, unknown>

/** Every field under its path; lists of numbers are one field. */
function flatten(value: unknown, path: string, into: Fields): void {
  if (typeof value !== "object" || value === null) {
    if (value !== undefined) into.set(path, value)
    return
  }
  if (Array.isArray(value) && value.every((part) => typeof part !== "object")) {
    into.set(path, value.join(", "))
    return
  }
  for (const [key, part] of Object.entries(value)) {
    if (!naming.has(key)) flatten(part, path === "" ? key : `${path}.${key}`, into)
  }
}

/** Blocks under their kind, and a count where a layer has several of one kind. */
function fieldsOfLayer(layer: Layer): Fields {
  const fields: Fields = new Map()
  const seen = new Map<string, number>()
  for (const block of blocksOf(layer)) {
    const before = seen.get(block.kind) ?? 0
    seen.set(block.kind, before + 1)
    flatten(block, before === 0 ? block.kind : `${block.kind} #${before + 1}`, fields)
  }
  return fields
}

/** Files keep many numbers in 32 bits. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b || Math.fround(a) === Math.fround(b)
  return a === b
}

/**
 * Fields in which two descriptions of one model differ, layer by layer.
 *
 * @returns one entry a field; a field of several layers is one entry
 */
export function compareArchitectures(
  expected: Architecture,
  got: Architecture,
  expectedFrom: CheckedSource,
  gotFrom: CheckedSource,
): readonly Disagreement[] {
  const found: Disagreement[] = []
  const compare = (a: Fields, b: Fields, prefix: string) => {
    for (const field of new Set([...a.keys(), ...b.keys()])) {
      if (same(a.get(field), b.get(field))) continue
      found.push({
        kind: "field",
        what: `${prefix}${field}`,
        expected: describe(a.get(field)),
        got: describe(b.get(field)),
        expectedFrom,
        gotFrom,
        count: 1,
        elements: undefined,
      })
    }
  }
  const fieldsOf = ({ groups: _groups, predictionLayers: _prediction, ...rest }: Architecture) => {
    const fields: Fields = new Map()
    flatten(rest, "", fields)
    return fields
  }
  compare(fieldsOf(expected), fieldsOf(got), "")

  // Repeated layers are the same object, and are taken apart once.
  const known = new Map<Layer, Fields>()
  const fieldsIn = (layer: Layer): Fields => {
    const fields = known.get(layer) ?? fieldsOfLayer(layer)
    known.set(layer, fields)
    return fields
  }
  const compareLayers = (a: readonly Layer[], b: readonly Layer[], prefix: string) => {
    compare(new Map([["length", a.length]]), new Map([["length", b.length]]), `${prefix}.`)
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
      const [ours, theirs] = [a[index], b[index]]
      if (ours && theirs) compare(fieldsIn(ours), fieldsIn(theirs), `${prefix}.${index}.`)
    }
  }
  compareLayers(layersOf(expected), layersOf(got), "layers")
  compareLayers(expected.predictionLayers, got.predictionLayers, "predictionLayers")
  return grouped(found)
}
