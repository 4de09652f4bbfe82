import { type Model, parametersOf } from "@plimsoll/specs"
import { modelCatalogue } from "@plimsoll/specs/models"
import { baseOf } from "./base.ts"
import { type HowMade, predictedBytes, type RuleSet, ruleSets } from "./prediction.ts"
import type { PrintedSize } from "./printed.ts"
import { isBuiltByBartowski, ownRecipeOf, requestOf, usesMatrix } from "./publisher.ts"
import type { PublishedFile, PublishedRepository } from "./repositories.ts"
import { type Shape, shapesOf } from "./shapes.ts"

export interface ScoredFile extends PublishedFile {
  readonly predictedBytes: number
  /** Predicted over printed, less 1. */
  readonly error: number
  readonly inside: boolean
}

export interface ScoredRepository extends PublishedRepository {
  readonly model: Model
  readonly importanceMatrix: boolean
  readonly shape: Shape | undefined
  readonly rules: RuleSet
  readonly scored: readonly ScoredFile[]
  /** Files inside where nothing is told from the repository: one version of the rules, the catalogue's shape. */
  readonly insideUntold: Readonly<Record<"current" | "2025-01", number>>
  /** Files that are not scored, with the reason. */
  readonly unscored: readonly (readonly [file: PublishedFile, why: string])[]
}

/** Allowed beside rounding: what of the header is estimated. */
const tolerance = 0.003

export function isInside(predictedBytes: number, { bytes, halfUnit }: PrintedSize): boolean {
  return Math.abs(predictedBytes - bytes) <= halfUnit + tolerance * bytes
}

function scoreFile(file: PublishedFile, { architecture }: Shape, made: HowMade): ScoredFile | undefined {
  const predicted = predictedBytes(architecture, { ...made, ...requestOf(file) })
  if (predicted === undefined) return undefined
  return {
    ...file,
    predictedBytes: predicted,
    error: predicted / file.size.bytes - 1,
    inside: isInside(predicted, file.size),
  }
}

/** What no rule of a mix decides: the shape shows in these. */
const plain: ReadonlySet<string> = new Set(["F32", "F16", "BF16", "Q8_0"])

/** The stored shapes that the unquantized files can have; none where they are of another model. */
function possibleShapes(model: Model, files: readonly PublishedFile[]): readonly Shape[] {
  const telling = files.filter(({ name }) => plain.has(name))
  return shapesOf(model.architecture).filter((shape) =>
    telling.every((file) => scoreFile(file, shape, { importanceMatrix: false, rules: "current" })?.inside),
  )
}

const models = new Map(modelCatalogue.map((model) => [model.id, model]))

/** The model of a repository, by its name. */
export function modelOf(repository: string): Model | undefined {
  return models.get(baseOf(repository) ?? "")
}

function ruleSetsOf({ publisher }: PublishedRepository): readonly RuleSet[] {
  return isBuiltByBartowski(publisher) ? ruleSets : ruleSets.filter((rules) => rules !== "bartowski")
}

const count = (files: readonly ScoredFile[]) => files.filter(({ inside }) => inside).length

/** Scores a repository's files; `undefined` where its name tells no model of the catalogue. */
export function scoreRepository(repository: PublishedRepository): ScoredRepository | undefined {
  const model = modelOf(repository.repository)
  if (!model) return undefined
  const importanceMatrix = usesMatrix(repository)
  const unscored: (readonly [PublishedFile, string])[] = []
  const own = (file: PublishedFile) => {
    const why = ownRecipeOf(repository.repository, file.name)
    if (why) unscored.push([file, why])
    return why === undefined
  }
  const parameters = parametersOf(model.architecture).total
  const whole = (file: PublishedFile) => {
    const isWhole = file.size.bytes * 8 >= parameters
    if (!isWhole) unscored.push([file, "printed as less than a bit for each parameter: not the whole file"])
    return isWhole
  }
  const files = repository.files.filter(own).filter(whole)
  const shapes = possibleShapes(model, files)
  const base = { ...repository, model, importanceMatrix }
  const [catalogued] = shapesOf(model.architecture)
  if (shapes.length === 0 || !catalogued) {
    const why = "another shape than its name says: files in 16 or 8 bits show it"
    const all = files.map((file) => [file, why] as const)
    return {
      ...base,
      shape: catalogued,
      rules: "current",
      scored: [],
      insideUntold: { current: 0, "2025-01": 0 },
      unscored: [...unscored, ...all],
    }
  }
  const made = shapes.flatMap((shape) => ruleSetsOf(repository).map((rules) => ({ shape, rules, importanceMatrix })))
  let best: Pick<ScoredRepository, "shape" | "rules" | "scored"> | undefined
  for (const { shape, ...how } of made) {
    const scored = files.flatMap((file) => scoreFile(file, shape, how) ?? [])
    if (!best || count(scored) > count(best.scored)) best = { shape, rules: how.rules, scored }
    if (count(scored) === scored.length) break
  }
  const inside = (rules: "current" | "2025-01") =>
    count(files.flatMap((file) => scoreFile(file, catalogued, { rules, importanceMatrix }) ?? []))
  return (
    best && {
      ...base,
      ...best,
      insideUntold: { current: inside("current"), "2025-01": inside("2025-01") },
      unscored,
    }
  )
}
