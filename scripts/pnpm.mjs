// The workspace's pnpm: `node scripts/pnpm.mjs add -F @plimsoll/specs zod`
import { pnpm } from "./workspace.mjs"

process.exitCode = pnpm(process.argv.slice(2), { cwd: process.cwd() })
