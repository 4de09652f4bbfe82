import type { Model } from "../../src/models/model.ts"

/** `"glm-4.5-air"` → `"glm45Air"`, `"llama-3.1-8b"` → `"llama318B"`. */
export function constantName(id: string): string {
  const [first = "", ...rest] = id.split(/[^a-z0-9]+/)
  return first + rest.map((part) => part.replace(/[a-z]/, (letter) => letter.toUpperCase())).join("")
}

/** A value that stands in the file under a name of its own, because it occurs more than once. */
interface Shared {
  readonly name: string
  readonly type: "Block" | "Layer" | "Source"
  readonly text: string
}

type Kind = Shared["type"]

/**
 * The module of a model: blocks, layers and sources that occur more than once are constants, so that the entry reads
 * as the model is built, and weighs little.
 */
export function moduleText(model: Model): string {
  const shared = new Map<string, Shared>()
  const counts = new Map<string, number>()
  visit(model, (key, kind) => kind && counts.set(key, (counts.get(key) ?? 0) + 1))
  const names = new Map<string, number>()
  const nameFor = (base: string) => {
    const number = (names.get(base) ?? 0) + 1
    names.set(base, number)
    return number === 1 ? base : `${base}${number}`
  }
  const write = (value: unknown): string => {
    const found = shared.get(JSON.stringify(value))
    if (found) return found.name
    if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`
    if (typeof value === "number") return numberText(value)
    if (typeof value !== "object" || value === null) return JSON.stringify(value)
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return `{ ${fields.map(([key, inner]) => fieldText(key, write(inner))).join(", ")} }`
  }
  // Inner values are named before those that they stand in.
  visit(model, (key, kind, value) => {
    if (!kind || shared.has(key) || (counts.get(key) ?? 0) < 2) return
    const text = write(value)
    shared.set(key, { name: nameFor(baseName(kind, value)), type: kind, text })
  })
  // Blocks keep their own kinds as their types: the last norm takes no other.
  const declarations = [...shared.values()].map(({ name, type, text }) =>
    type === "Source" ? `const ${name}: Source = ${text}` : `const ${name} = ${text} satisfies ${type}`,
  )
  const used = new Set([...shared.values()].map(({ type }) => type))
  const types = [...used].filter((type) => type !== "Source")
  return [
    "// Generated from facts/models: change the facts, then `npm run models:generate`.",
    ...(types.length > 0 ? [`import type { ${types.join(", ")} } from "../architecture/architecture.ts"`] : []),
    ...(used.has("Source") ? ['import type { Source } from "../source.ts"'] : []),
    'import type { Model } from "./model.ts"',
    "",
    ...declarations.flatMap((declaration) => [declaration, ""]),
    `export const ${constantName(model.id)}: Model = ${entryText(model, write)}`,
    "",
  ].join("\n")
}

/** Fields in the order of the interface, unknown ones written out. */
function entryText(model: Model, write: (value: unknown) => string): string {
  const stated = ["released", "license", "publishedParameters", "downloads"] as const
  const unknown = Object.fromEntries(stated.map((field) => [field, undefined]))
  const all: Readonly<Record<string, unknown>> = { ...unknown, ...model }
  const fields = order.filter((field) => field in all && (all[field] !== undefined || field in unknown))
  return `{\n${fields.map((field) => fieldText(field, all[field] === undefined ? "undefined" : write(all[field]))).join(",\n")}\n}`
}

const order: readonly (keyof Model)[] = [
  "id",
  "name",
  "aliases",
  "publisher",
  "family",
  "repository",
  "released",
  "license",
  "capabilities",
  "modalities",
  "architecture",
  "contextLength",
  "publishedParameters",
  "parameterDifferences",
  "statedParameters",
  "towers",
  "downloads",
  "benchmarks",
  "confidence",
  "unverified",
  "notes",
  "sources",
]

type Visitor = (key: string, kind: Kind | undefined, value: unknown) => void

/** Calls with every object and list inside, the innermost first. */
function visit(value: unknown, call: Visitor, field = ""): void {
  if (typeof value !== "object" || value === null) return
  for (const [name, inner] of Object.entries(value)) visit(inner, call, name)
  // Blocks side by side are no layer.
  call(JSON.stringify(value), field === "sideBySide" ? undefined : kindOf(value), value)
}

function kindOf(value: object): Kind | undefined {
  if (Array.isArray(value)) return value.length > 1 && value.every(isStep) ? "Layer" : undefined
  if ("where" in value) return "Source"
  return isBlock(value) ? "Block" : undefined
}

/** Rope factors have a kind too, and stand in no layer. */
function isBlock(value: object): boolean {
  return "kind" in value && !("elements" in value)
}

function isStep(value: unknown): boolean {
  return typeof value === "object" && value !== null && (isBlock(value) || "sideBySide" in value)
}

function baseName(kind: Kind, value: unknown): string {
  if (kind === "Source") return (value as { scope?: string }).scope === "row" ? "row" : "source"
  if (kind === "Layer") return "layer"
  const { kind: name, window, chunk } = value as { kind: string; window?: number; chunk?: number }
  const scope = window !== undefined ? "windowed" : chunk !== undefined ? "chunked" : ""
  return scope === "" ? name : `${scope}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

/** `151552` → `"151_552"`. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 10_000
    ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, "_")
    : String(value)
}

function fieldText(key: string, text: string): string {
  if (key === text) return key
  return `${/^[a-zA-Z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${text}`
}
