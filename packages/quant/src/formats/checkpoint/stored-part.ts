import { dataTypeBits, type SafetensorsDataType } from "@plimsoll/specs"
import type { StoredPart } from "./packing.ts"

/**
 * One tensor of a packed matrix, its bytes counted.
 *
 * @param name - what takes the place of "weight" in the matrix's name
 * @param shape - as the file's header has it; empty for a single number
 */
export function storedPart(name: string, dataType: SafetensorsDataType, shape: readonly number[]): StoredPart {
  const bits = shape.reduce((product, size) => product * size, dataTypeBits[dataType])
  return { name, dataType, shape, bytes: bits / 8 }
}

/** A matrix's rows (outputs) and columns (inputs), and the experts that stand before them. */
export interface MatrixShape {
  readonly experts: readonly number[]
  readonly rows: number
  readonly columns: number
}

/** The parts of a shape of two or more dimensions; `undefined` for a vector or a number. */
function matrixShape(shape: readonly number[]): MatrixShape | undefined {
  const rows = shape.at(-2)
  const columns = shape.at(-1)
  return rows === undefined || columns === undefined ? undefined : { experts: shape.slice(0, -2), rows, columns }
}

/** What a packing that takes any matrix says to others. */
export function noMatrix(shape: readonly number[]): string | undefined {
  return matrixShape(shape) ? undefined : `[${shape.join(", ")}] is no matrix`
}

/** What a packing that has no form for experts in one tensor says to others than plain matrices. */
export function noPlainMatrix(shape: readonly number[]): string | undefined {
  return shape.length === 2 ? undefined : `[${shape.join(", ")}] is no matrix of rows and columns`
}

/** Rows and columns of a shape that a packing has no objection to. */
export function matrixOf(shape: readonly number[]): MatrixShape {
  return matrixShape(shape) ?? { experts: [], rows: 1, columns: shape[0] ?? 1 }
}

/** Groups that `size` elements make, the last one perhaps shorter. */
export function groupsOf(size: number, groupSize: number | undefined): number {
  return groupSize === undefined ? 1 : Math.ceil(size / groupSize)
}
