import type { Source, Sourced } from "../source.ts"
import type { Finding, Rule } from "./finding.ts"

const modelFigures = ["released", "license", "contextLength", "publishedParameters", "downloads"] as const

/** Every entry and every figure of its own says where it is from. */
export const sources: Rule = (catalogues) => [
  ...ofEntries(catalogues),
  ...ofJoints(catalogues),
  ...ofClouds(catalogues),
]

const ofJoints: Rule = ({ interconnects = [], memorySystems = [] }) =>
  [...interconnects, ...memorySystems].flatMap(({ id, sources: own }) => missing(id, "sources", own))

const ofClouds: Rule = ({ clouds = [], marketRates = [] }) => [
  ...clouds.flatMap(({ id, prices }) => prices.flatMap(({ source }) => missing(id, "price", [source]))),
  ...marketRates.flatMap(({ market, source }) => missing(market, "market rate", [source])),
]

const ofEntries: Rule = ({ models, hardware }) => [
  ...models.flatMap((model) => [
    ...missing(model.id, "sources", model.sources),
    ...modelFigures.flatMap((field) => {
      const figure = model[field]
      return figure ? missing(model.id, field, sourceOf(figure)) : []
    }),
    ...(model.statedParameters ? missing(model.id, "statedParameters", [model.statedParameters.source]) : []),
    ...model.benchmarks.flatMap(({ name, source }) => missing(model.id, `benchmark ${name}`, [source])),
  ]),
  ...hardware.flatMap((entry) => [
    ...missing(entry.id, "sources", entry.sources),
    ...(entry.reportedMemory ? missing(entry.id, "reportedMemory", sourceOf(entry.reportedMemory)) : []),
    ...(entry.launchPrice ? missing(entry.id, "launchPrice", [entry.launchPrice.source]) : []),
    ...entry.prices.flatMap(({ source }) => missing(entry.id, "price", [source])),
  ]),
]

/** A figure may be marked as unverified instead. */
function sourceOf({ source, verified }: Sourced<unknown>): readonly Source[] {
  return verified === false ? [{ where: "unverified" }] : [source]
}

function missing(id: string, field: string, found: readonly Source[]): readonly Finding[] {
  if (found.length > 0 && found.every(({ where }) => where.trim() !== "")) return []
  return [
    {
      rule: "sources",
      entry: `${id} ${field}`,
      expected: "a source",
      actual: "none",
      tip: "Name the page or file it was read from, or leave the figure out.",
    },
  ]
}
