import { posix } from "node:path"
import { importsOf } from "./imports.ts"

/**
 * Circles of files that import each other when they run; imports of types alone do not count.
 *
 * @param files - path within the package → text
 * @returns each circle once, as the paths in the order of import, the first repeated at the end
 */
export function findCycles(files: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []

  const visit = (file: string): void => {
    const start = path.indexOf(file)
    if (start >= 0) cycles.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    path.push(file)
    for (const { specifier, typeOnly } of importsOf(files.get(file) ?? "")) {
      const target = posix.join(posix.dirname(file), specifier)
      if (!typeOnly && specifier.startsWith(".") && files.has(target)) visit(target)
    }
    path.pop()
    done.add(file)
  }

  for (const file of files.keys()) visit(file)
  return cycles
}
