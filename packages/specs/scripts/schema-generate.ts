import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { format } from "./format.ts"
import { publishedSchemas } from "./json-schema.ts"

// Writes json-schema/, which is published with the package and compared with the zod schemas by a test.
const folder = resolve("json-schema")
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(publishedSchemas()))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema)}\n`)
format(folder, resolve("../.."))
