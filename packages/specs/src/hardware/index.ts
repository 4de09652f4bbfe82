/** Nothing is here yet. */
export type Empty = never
