import { mlxDefaults } from "@plimsoll/quant/formats"
import {
  type CheckpointRecipe,
  checkpointFilesOf,
  type MlxOptions,
  mlxChanges,
  mlxRecipe,
} from "@plimsoll/quant/recipes"
import type { Model } from "@plimsoll/specs"

/** One way in which a repository of that name may have been made. */
export interface Conversion {
  readonly options: MlxOptions
  /** What the name does not tell and is taken for granted: the program, the day, whether experts were left packed. */
  readonly assumed: string
}

/** What publishers pack experts in, which converters may keep as it is. */
const packedExperts: Readonly<Record<string, MlxOptions["experts"]>> = {
  // config.quantization_config of moonshotai/Kimi-K2-Thinking and its successors: 4 bits, groups of 32.
  "kimi-k2-thinking": { mode: "affine", bits: 4, groupSize: 32 },
  "kimi-k2.5": { mode: "affine", bits: 4, groupSize: 32 },
  // mlx-vlm v0.6.15 mlx_vlm/models/deepseek_v4/language.py:25.
  "deepseek-v4-flash": mlxDefaults.mxfp4,
  "deepseek-v4-pro": mlxDefaults.mxfp4,
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
  const experts = options.experts ? undefined : packedExperts[model.id]
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
