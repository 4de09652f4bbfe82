import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { publishedSchemas } from "../scripts/json-schema.ts"

const folder = new URL("../json-schema/", import.meta.url)

test("the published JSON Schemas are those of the zod schemas; `npm run schema:generate` writes them", () => {
  const files = readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ])
  // As JSON, where a key without a value is none.
  expect(Object.fromEntries(files)).toEqual(JSON.parse(JSON.stringify(publishedSchemas())))
})
