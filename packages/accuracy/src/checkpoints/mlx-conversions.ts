import { mlxDefaults } from "@plimsoll/quant/formats"
import {
  type CheckpointRecipe,
  checkpointFilesOf,
  type MlxOptions,
  mlxChanges,
  mlxRecipe,
  nativeRecipeOf,
  storedModulesOf,
} from "@plimsoll/quant/recipes"
import type { Model } from "@plimsoll/specs"

/** One way in which a repository of that name may have been made. */
export interface Conversion {
  readonly options: MlxOptions
  /** What the name does not tell and is taken for granted: the program, the day, whether experts were left packed. */
  readonly assumed: string
}

/** Forms in which checkpoints are published and that converters may keep, as MLX names them. */
const keptForms: Readonly<Record<string, NonNullable<MlxOptions["experts"]>>> = {
  "int4-32": { mode: "affine", bits: 4, groupSize: 32 },
  mxfp4: mlxDefaults.mxfp4,
}

/** How the model's own checkpoint packs its experts, where a converter may leave them so. */
function publishedExperts(model: Model): MlxOptions["experts"] {
  const recipe = nativeRecipeOf(model)
  const modules = recipe ? storedModulesOf(model.architecture, recipe, "kinds").modules : []
  const packed = modules.find(({ tensor, format }) => tensor.experts && Object.hasOwn(keptForms, format))
  return packed && keptForms[packed.format]
}

/** The newest rules first, then those before each change that came after the model. */
function daysFor(model: Model): readonly (string | undefined)[] {
  const released = model.released?.value ?? ""
  const days = new Set(Object.values(mlxChanges).map(({ date }) => date))
  return [
    undefined,
    ...[...days]
      .filter((day) => day >= released)
      .toSorted()
      .toReversed(),
  ]
}

/** Every way, the likeliest first: the newest rules, with towers, experts packed anew. */
export function conversionsOf(model: Model, options: MlxOptions): readonly Conversion[] {
  const experts = options.experts ? undefined : publishedExperts(model)
  return daysFor(model).flatMap((madeOn) =>
    (["mlx-vlm", "mlx-lm"] as const).flatMap((program) => {
      const assumed = [program, ...(madeOn ? [`made by ${madeOn}`] : [])]
      const anew = { options: { ...options, program, madeOn }, assumed: assumed.join(", ") }
      if (!experts) return [anew]
      const kept = { ...anew.options, experts }
      return [anew, { options: kept, assumed: [...assumed, "experts as published"].join(", ") }]
    }),
  )
}

/** Towers whose parameters are counted and whose shapes are not known, in the type of what is not packed. */
function countedTowerBytes(model: Model, { towers }: CheckpointRecipe): number {
  if (towers === "absent" || model.architecture.towers?.length) return 0
  return (model.towers ?? []).reduce((sum, { parameters }) => sum + 2 * parameters, 0)
}

/** Bytes of all files; `undefined` where a tower's shape is unknown. */
export function convertedBytes(model: Model, options: MlxOptions): number | undefined {
  const recipe = mlxRecipe(options)
  const { fileBytes } = checkpointFilesOf(model.architecture, recipe)
  if (fileBytes === undefined) return undefined
  return fileBytes + countedTowerBytes(model, recipe)
}
