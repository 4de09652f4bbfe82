import { PlimsollError } from "@plimsoll/specs"

/** What the tensors of a file may take; its header, with the tokenizer, comes on top. */
export type SizeBudget =
  | { readonly bytes: number; readonly bitsPerWeight?: undefined }
  | { readonly bitsPerWeight: number; readonly bytes?: undefined }

/**
 * @param elements - weights of the file
 * @returns whole bytes
 * @throws PlimsollError `INVALID_REQUEST` where the budget is no positive number
 */
export function bytesOfBudget({ bytes, bitsPerWeight }: SizeBudget, elements: number): number {
  const budget = bytes ?? ((bitsPerWeight ?? Number.NaN) * elements) / 8
  if (budget > 0 && Number.isFinite(budget)) return Math.floor(budget)
  throw new PlimsollError(
    "INVALID_REQUEST",
    `expected a budget of positive bytes or bitsPerWeight, got ${JSON.stringify({ bytes, bitsPerWeight })}`,
  )
}
