import * as z from "zod"
import { architectureSchema, hardwareSchema, modelSchema } from "../src/schema/index.ts"

/** The schemas as JSON Schema (draft 2020-12), by the name of their file. */
export function publishedSchemas() {
  const schemas = { architecture: architectureSchema, hardware: hardwareSchema, model: modelSchema }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { title: name, ...z.toJSONSchema(schema, { io: "input", reused: "ref" }) },
    ]),
  )
}
