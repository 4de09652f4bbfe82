/** Where a figure comes from. */
export interface Source {
  /** URL, or `owner/repository@commit:path`. */
  readonly where: string
  /** Day on which it was read or published, ISO 8601. */
  readonly date?: string | undefined
  /** `"row"`: named for the whole entry and not for this figure alone. */
  readonly scope?: "row" | undefined
}

/** A figure with its source; `verified: false` where no source of its own could be named. */
export interface Sourced<T> {
  readonly value: T
  readonly source: Source
  readonly verified?: false | undefined
}
