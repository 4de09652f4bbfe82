import { readdirSync, readFileSync, rmSync } from "node:fs"
import { resolve } from "node:path"
import { readModelFacts } from "./models/facts.ts"
import { makeModels, writeModels } from "./models/files.ts"
import { byReason } from "./models/reasons.ts"

// Makes src/models from facts/models, and says which facts made no entry.
const folder = resolve("src/models")
const { models, skipped } = makeModels(readModelFacts(resolve("facts/models")))
const kept = new Set(models.map(({ id }) => `${id}.ts`))
for (const file of readdirSync(folder)) {
  const isGenerated = readFileSync(resolve(folder, file), "utf8").startsWith("// Generated from facts/models")
  if (isGenerated && !kept.has(file)) rmSync(resolve(folder, file))
}
writeModels(models, folder, resolve("../.."))
process.stdout.write(`${models.length} models; no entry for ${skipped.length}:\n`)
for (const [reason, ids] of byReason(skipped)) process.stdout.write(`  ${reason}: ${ids.join(", ")}\n`)
