import type { FileTensor } from "../../files/safetensors.ts"
import type { StoredModule } from "./recipe.ts"

const suffix = ".weight"

/**
 * Name of a part of a matrix in the file: what ends in ".weight" is replaced, what has no such ending (experts in one
 * tensor) is followed.
 */
function partName(name: string, part: string): string {
  if (name.endsWith(suffix)) return name.slice(0, -suffix.length + 1) + part
  return part === "weight" ? name : `${name}_${part.replace(/^weight_/, "")}`
}

/**
 * The tensors of a checkpoint's files that hold these modules, in their order.
 *
 * @example
 * ```ts
 * fileTensorsOf(storedModulesOf(architecture, fp8).modules)[1]?.name // "model.layers.0.self_attn.q_a_proj.weight"
 * ```
 */
export function fileTensorsOf(modules: readonly StoredModule[]): readonly FileTensor[] {
  const tensors: FileTensor[] = []
  for (const { tensor, parts } of modules) {
    for (const { name, dataType, shape, bytes } of parts)
      tensors.push({ name: parts.length === 1 ? tensor.name : partName(tensor.name, name), dataType, shape, bytes })
  }
  return tensors
}
