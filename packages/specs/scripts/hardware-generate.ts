import { resolve } from "node:path"
import { format } from "./format.ts"
import { writeHardwareLists } from "./hardware/lists.ts"

// Makes src/hardware/index.ts and catalogue.ts from the entries beside them: `npm run hardware:generate`.
const folder = resolve("src/hardware")
const count = writeHardwareLists(folder, folder)
format(folder, resolve("../.."))
process.stdout.write(`${count} entries\n`)
