import type { Model } from "../models/model.ts"
import type { Source } from "../source.ts"
import type { Finding, Rule } from "./finding.ts"

interface Dated {
  readonly entry: string
  readonly date: string | undefined
  readonly required: boolean
}

/** Dates are days, months or years that exist, ISO 8601; prices have one. */
export const dates: Rule = (catalogues) => {
  const { models, hardware, interconnects = [], memorySystems = [], clouds = [], marketRates = [] } = catalogues
  const stated = (entry: string) => (source: Source) => ({
    entry: `${entry} source`,
    date: source.date,
    required: false,
  })
  const all: readonly Dated[] = [
    ...models.flatMap((model) => [
      { entry: `${model.id} released`, date: model.released?.value, required: false },
      ...figureSources(model).map(stated(model.id)),
    ]),
    ...hardware.flatMap(({ id, released, sources, launchPrice, prices }) => [
      { entry: `${id} released`, date: released, required: false },
      ...sources.map(stated(id)),
      ...[...(launchPrice ? [launchPrice] : []), ...prices].map(({ date }) => ({
        entry: `${id} price`,
        date,
        required: true,
      })),
    ]),
    ...[...interconnects, ...memorySystems].flatMap(({ id, sources }) => sources.map(stated(id))),
    ...clouds.flatMap(({ id, prices }) => prices.map(({ date }) => ({ entry: `${id} price`, date, required: true }))),
    ...marketRates.map(({ hardware: id, date }) => ({ entry: `${id} market rate`, date, required: true })),
  ]
  return all.filter(({ date, required }) => (date === undefined ? required : !isDate(date))).map(finding)
}

function figureSources(model: Model): readonly Source[] {
  const { released, license, contextLength, publishedParameters, statedParameters, downloads } = model
  const figures = [released, license, contextLength, publishedParameters, statedParameters, downloads]
  return [
    ...model.sources,
    ...model.benchmarks.map(({ source }) => source),
    ...figures.flatMap((figure) => (figure ? [figure.source] : [])),
  ]
}

/** The calendar decides: a 31st of February is written back as another day. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false
  const time = new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

function finding({ entry, date }: Dated): Finding {
  return {
    rule: "dates",
    entry,
    expected: "a date that exists, ISO 8601",
    actual: date === undefined ? "none" : `"${date}"`,
    tip: "Write 2026-11-23, or 2026-11 where the day is not known.",
  }
}
