import { type Architecture, elementsOf, rowBytes, type StorageTypeName, type Tensor } from "@plimsoll/specs"
import { seeArchitecture } from "../../recipes/llama-cpp/seen-model.ts"
import { visitDistinctTypes } from "../../recipes/llama-cpp/visit.ts"
import { type Recipe, typesOf } from "../../recipes/recipe.ts"
import type { SensitiveRole } from "../measurement.ts"

/** A tensor as a recipe stores it; equal ones of many layers are told once. */
export interface StoredTensor {
  readonly tensor: Tensor
  readonly role: SensitiveRole
  readonly type: StorageTypeName
  readonly elements: number
  readonly bytes: number
  readonly times: number
}

const matrices: ReadonlySet<string> = new Set(["gate", "up", "down"])

/** The role, with experts told apart: a plain feed-forward matrix beside routed experts is a shared one's. */
export function sensitiveRole({ role, experts }: Tensor, besideExperts: boolean): SensitiveRole {
  if (!matrices.has(role)) return role
  if (experts) return `${role as "gate" | "up" | "down"}Experts`
  return besideExperts ? "sharedExpert" : role
}

const roles = new WeakMap<Architecture, ReadonlyMap<Tensor, SensitiveRole>>()

function rolesIn(architecture: Architecture): ReadonlyMap<Tensor, SensitiveRole> {
  const known = roles.get(architecture)
  if (known) return known
  const lists = seeArchitecture(architecture).layers.map(({ tensors }) => tensors)
  const found = new Map<Tensor, SensitiveRole>()
  for (const tensors of new Set(lists)) {
    const besideExperts = tensors.some(({ tensor }) => tensor.experts)
    for (const { tensor } of tensors) found.set(tensor, sensitiveRole(tensor, besideExperts))
  }
  roles.set(architecture, found)
  return found
}

/** Layers of the language model, without those that predict further tokens, and whether the embedding is its head. */
export function fileShapeOf(architecture: Architecture): { readonly layers: number; readonly tied: boolean } {
  const { context, tied } = seeArchitecture(architecture)
  return { layers: context.trunkLayers, tied }
}

/**
 * Tells every tensor of the file that a recipe makes.
 *
 * @throws PlimsollError `REFUSED_BY_ENGINE` where the tool has no format for a tensor's shape
 */
export function visitStored(architecture: Architecture, recipe: Recipe, each: (stored: StoredTensor) => void): void {
  if (recipe.tool === "llama.cpp") {
    const roleOf = rolesIn(architecture)
    visitDistinctTypes(seeArchitecture(architecture), recipe, ({ tensor, rows, columns }, { type }, times) => {
      const role = roleOf.get(tensor) ?? tensor.role
      each({ tensor, role, type, elements: rows * columns, bytes: rows * rowBytes(type, columns), times })
    })
    return
  }
  const assigned = typesOf(architecture, recipe)
  const withExperts = new Set(assigned.filter(({ tensor }) => tensor.experts).map(({ tensor }) => tensor.layer))
  for (const { tensor, type, bytes } of assigned) {
    const role = sensitiveRole(tensor, withExperts.has(tensor.layer))
    each({ tensor, role, type, elements: elementsOf(tensor), bytes, times: 1 })
  }
}
