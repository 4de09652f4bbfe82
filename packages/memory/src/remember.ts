/**
 * Looks a pure function's answer up, or computes and keeps it; the oldest goes once there are `most`.
 *
 * @param known - answers so far; hold it in a `WeakMap` by what they were computed of, so that they go together
 */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, most: number, compute: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = compute()
  if (known.size >= most) known.delete(known.keys().next().value as Key)
  known.set(key, value)
  return value
}

/** The answers kept for one object, gone when it is. */
export function keptFor<Owner extends object, Kept>(all: WeakMap<Owner, Kept>, owner: Owner, create: () => Kept): Kept {
  const found = all.get(owner)
  if (found !== undefined) return found
  const created = create()
  all.set(owner, created)
  return created
}
