import type { SafetensorsCheckpoint } from "../safetensors/checkpoint.ts"
import { type Disagreement, grouped } from "./disagreement.ts"

/** Where a checkpoint's index says something else than its files do. */
export function compareIndex({ index, tensors }: SafetensorsCheckpoint): readonly Disagreement[] {
  const found: Disagreement[] = []
  const report = (what: string, expected: string, got: string) => {
    found.push({
      kind: "index",
      what,
      expected,
      got,
      expectedFrom: "safetensors",
      gotFrom: "safetensors",
      count: 1,
      elements: undefined,
    })
  }
  const places = new Map<string, string[]>()
  for (const { name, file } of tensors) {
    const files = places.get(name)
    if (files) files.push(file)
    else places.set(name, [file])
  }
  for (const [name, files] of places) {
    if (files.length > 1) report(name, "one file", files.join(", "))
    const named = index?.files.get(name)
    if (index && named === undefined) report(name, "no such tensor, as the index says", files[0] ?? "")
    else if (named !== undefined && !files.includes(named)) report(name, named, files[0] ?? "")
  }
  for (const [name, file] of index?.files ?? []) if (!places.has(name)) report(name, file, "no such tensor in it")
  const bytes = tensors.reduce((sum, tensor) => sum + tensor.bytes, 0)
  if (index?.totalBytes !== undefined && index.totalBytes !== bytes)
    report("metadata.total_size", `${index.totalBytes} bytes`, `${bytes} bytes in the files`)
  return grouped(found)
}
