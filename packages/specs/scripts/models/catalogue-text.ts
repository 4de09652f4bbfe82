import type { Model } from "../../src/models/model.ts"
import { constantName } from "./module-text.ts"

const head = "// Generated from facts/models: change the facts, then `npm run models:generate`."

/** The list of all models. */
export function catalogueText(models: readonly Model[]): string {
  const names = models.map(({ id }) => constantName(id))
  return [
    head,
    ...models.map(({ id }, index) => `import { ${names[index]} } from "./${id}.ts"`),
    'import type { Model } from "./model.ts"',
    "",
    "/** Every model of the catalogue. */",
    `export const modelCatalogue: readonly Model[] = [${names.join(", ")}]`,
    "",
  ].join("\n")
}

/** The public face of the folder. */
export function indexText(models: readonly Model[]): string {
  return [
    head,
    'export { modelCatalogue } from "./catalogue.ts"',
    'export { unknownFields, unverifiedFields } from "./knowledge.ts"',
    'export type { Benchmark, Capability, Confidence, Modality, Model, StatedParameters, TowerCount } from "./model.ts"',
    'export type { ParameterDifference, ParameterDifferenceKind } from "./parameter-difference.ts"',
    ...models.map(({ id }) => `export { ${constantName(id)} } from "./${id}.ts"`),
    "",
  ].join("\n")
}
