import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Model } from "../../src/models/model.ts"
import { format } from "../format.ts"
import { catalogueText, indexText } from "./catalogue-text.ts"
import type { ModelFacts } from "./facts.ts"
import { type Made, modelOfFacts } from "./model-of-facts.ts"
import { constantName, moduleText } from "./module-text.ts"

/** All entries, and the facts that no entry could be made of. */
export interface MadeModels {
  readonly models: readonly Model[]
  readonly skipped: readonly Extract<Made, { readonly reason: string }>[]
}

/** @throws Error where two ids give the same constant */
export function makeModels(facts: readonly ModelFacts[]): MadeModels {
  const made = facts.map(modelOfFacts)
  const models = made.flatMap((one) => ("model" in one ? [one.model] : []))
  const owners = new Map<string, string>()
  for (const { id } of models) {
    const other = owners.get(constantName(id))
    if (other !== undefined) throw new Error(`${id}: expected a constant of its own, ${other} has the same`)
    owners.set(constantName(id), id)
  }
  return { models, skipped: made.flatMap((one) => ("reason" in one ? [one] : [])) }
}

/** Writes the generated modules into a folder, formatted as the repository's are. */
export function writeModels(models: readonly Model[], folder: string, repository: string): void {
  mkdirSync(folder, { recursive: true })
  for (const model of models) writeFileSync(join(folder, `${model.id}.ts`), moduleText(model))
  writeFileSync(join(folder, "catalogue.ts"), catalogueText(models))
  writeFileSync(join(folder, "index.ts"), indexText(models))
  format(folder, repository)
}
