import type { Architecture } from "@plimsoll/specs"
import { type FileRun, runOf } from "../../files/file-runs.ts"
import { fileTensorsOf } from "./file-tensors.ts"
import { storedModulesOf } from "./modules.ts"
import type { CheckpointRecipe, StoredModule } from "./recipe.ts"

const firstExpert = ".experts.0."

/** What the names of a layer's experts begin with; `undefined` where that of the first has no such number. */
function prefixOf({ tensor: { name } }: StoredModule): string | undefined {
  const start = name.indexOf(firstExpert)
  return start < 0 ? undefined : name.slice(0, start + firstExpert.length - "0.".length)
}

/** Modules that stand together: those of one layer's experts, or any that are listed. */
function together(modules: readonly StoredModule[]): readonly (readonly StoredModule[])[] {
  const groups: StoredModule[][] = []
  for (const module of modules) {
    const group = groups.at(-1)
    const [first] = group ?? []
    const isSame = first?.times === module.times && (module.times === 1 || prefixOf(first) === prefixOf(module))
    if (group && isSame) group.push(module)
    else groups.push([module])
  }
  return groups
}

/** The tensors of a checkpoint's files in their order, experts that are stored alike in one run. */
export function fileRunsOf(architecture: Architecture, recipe: CheckpointRecipe): readonly FileRun[] {
  const { modules } = storedModulesOf(architecture, recipe, "layers")
  if (modules.some((module) => module.times > 1 && prefixOf(module) === undefined))
    return [runOf(fileTensorsOf(storedModulesOf(architecture, recipe).modules))]
  return together(modules).map((group): FileRun => {
    const [first] = group
    const tensors = fileTensorsOf(group)
    return first && first.times > 1 ? { tensors, times: first.times, prefix: prefixOf(first) ?? "" } : runOf(tensors)
  })
}
