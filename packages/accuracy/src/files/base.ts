import bases from "./bases.json" with { type: "json" }

/** A name and the model whose shape its files have; without a model, a shape that the catalogue does not have. */
interface BaseRule {
  readonly name: string
  readonly model?: string
}

const rules = (bases.rules as readonly BaseRule[]).map(({ name, model }) => ({ pattern: new RegExp(name), model }))

/**
 * The catalogue's model of the same shape, by the repository's name: the first rule of `bases.json` that is found in it
 * decides.
 *
 * @returns `undefined` where the name does not tell, or tells a shape that the catalogue does not have
 */
export function baseOf(repository: string): string | undefined {
  const name = (repository.split("/")[1] ?? "").toLowerCase().replaceAll("_", "-")
  for (const { pattern, model } of rules) {
    const found = pattern.exec(name)
    if (found) return model?.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? "")
  }
  return undefined
}
