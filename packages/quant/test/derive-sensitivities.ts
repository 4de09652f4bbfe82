import { modelCatalogue } from "@plimsoll/specs/models"
import { fileShapeOf } from "../src/quality/loss/stored-tensors.ts"
import type { SensitiveRole } from "../src/quality/measurement.ts"
import { modelQualities } from "../src/quality/models/index.ts"

const geometricMean = (values: readonly number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

interface RelativeSensitivities {
  readonly model: string
  readonly byRole: Readonly<Partial<Record<SensitiveRole, number>>>
  /** The head, and a table that is not one, in units of all layers together. */
  readonly head: number
  readonly tied: boolean
  readonly embedding: number | undefined
}

/**
 * Divergences of single tensors, relative to those of query and output projections, without the measurement's noise.
 * Models with routed experts come out a little different each time, by no less than the least that was measured of any
 * tensor. Of others the few rows that steer a recurrence lose next to nothing, so that 85 % of it is taken for noise.
 */
export function relativeSensitivities(): readonly RelativeSensitivities[] {
  return modelQualities.flatMap(({ model, sensitivity }) => {
    const architecture = modelCatalogue.find(({ id }) => id === model)?.architecture
    if (!sensitivity || !architecture || model === undefined) return []
    const { meanKlDivergence: measured } = sensitivity
    const isRouted = measured.downExperts !== undefined
    const noise = isRouted ? sensitivity.least : 0.85 * Math.min(measured.decay ?? 0, measured.beta ?? 0)
    const { query = 0, attentionOutput = 0, output = 0, tokenEmbedding } = measured
    const unit = (query + attentionOutput) / 2 - noise
    const { layers, tied } = fileShapeOf(architecture)
    const relative = (value: number, matrices = 1) => (value - noise) / matrices / unit
    const ends: readonly string[] = ["output", "tokenEmbedding"]
    const belowNoise: readonly string[] = isRouted ? ["decay", "beta"] : []
    const roles = Object.entries(measured).filter(([role]) => ![...ends, ...belowNoise].includes(role))
    return {
      model,
      byRole: Object.fromEntries(
        roles.map(([role, value]) => [role, relative(value, role === "sharedExpert" ? 3 : 1)]),
      ),
      head: relative(output) / layers,
      tied,
      embedding: tokenEmbedding === undefined ? undefined : relative(tokenEmbedding) / layers,
    }
  })
}

/** Means over models: those that attend in every layer and those that mix most layers by recurrence count as one each. */
export function deriveSensitivities() {
  const models = relativeSensitivities()
  const kinds = [true, false].map((recurrent) =>
    models.filter(({ byRole }) => (byRole.mixerOutput !== undefined) === recurrent),
  )
  const roles = [...new Set(models.flatMap(({ byRole }) => Object.keys(byRole) as SensitiveRole[]))]
  const means = roles.map((role) => {
    const byKind = kinds
      .map((kind) => kind.flatMap(({ byRole }) => byRole[role] ?? []))
      .filter(({ length }) => length > 0)
    return [role, geometricMean(byKind.map(geometricMean))] as const
  })
  return {
    models: models.length,
    byRole: new Map(means),
    head: geometricMean(models.filter(({ tied }) => !tied).map(({ head }) => head)),
    tiedHead: geometricMean(models.filter(({ tied }) => tied).map(({ head }) => head)),
    embedding: geometricMean(models.flatMap(({ embedding }) => embedding ?? [])),
  }
}
