import { loadCatalogues } from "./changes/catalogues.ts"
import { changesOf } from "./changes/changes.ts"

// Every datum that changed between two catalogues: `npm run data:changes -- v1.2.0`, or two revisions, or two folders
// that hold a built package. Without the second it is the working tree; without the first, the last commit.
const [from = "HEAD", to] = process.argv.slice(2).filter((text) => !text.startsWith("--"))
const [before, after] = [await loadCatalogues(from), await loadCatalogues(to)]
const lines = [
  ...changesOf("model", before.models, after.models),
  ...changesOf("hardware", before.hardware, after.hardware),
]
process.stdout.write(lines.length > 0 ? `${lines.join("\n")}\n` : "No datum changed.\n")
