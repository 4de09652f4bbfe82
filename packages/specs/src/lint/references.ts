import type { Finding, Rule } from "./finding.ts"

function missing(entry: string, kind: string, id: string): Finding {
  return {
    rule: "references",
    entry,
    expected: `the id of ${kind} in the catalogue`,
    actual: `"${id}"`,
    tip: "Name an entry that is there, or add it.",
  }
}

/**
 * What an entry names is there: the interconnects of hardware, which are no slower than its links, and the hardware of
 * clouds.
 */
export const references: Rule = ({ hardware, interconnects, clouds = [], marketRates = [] }) => {
  const devices = new Set(hardware.map(({ id }) => id))
  const known = new Map(interconnects?.map((entry) => [entry.id, entry.bandwidth]))
  const links = hardware.flatMap(({ id, links: own = [] }) => own.map((link) => ({ id, link })))
  return [
    ...links.flatMap(({ id, link: { name, interconnect, bandwidth } }) => {
      if (!interconnects || interconnect === undefined) return []
      const most = known.get(interconnect)
      if (most === undefined) return [missing(`${id} ${name}`, "an interconnect", interconnect)]
      if (bandwidth === undefined || bandwidth <= most) return []
      return [
        {
          rule: "references",
          entry: `${id} ${name}`,
          expected: `at most ${most / 1e9} GB/s in one direction, as ${interconnect} has`,
          actual: `${bandwidth / 1e9} GB/s`,
          tip: "Data sheets print both directions together: halve them.",
        },
      ]
    }),
    ...clouds.flatMap(({ id, hardware: device }) => (devices.has(device) ? [] : [missing(id, "hardware", device)])),
    ...marketRates.flatMap(({ market, hardware: device }) =>
      devices.has(device) ? [] : [missing(market, "hardware", device)],
    ),
  ]
}
