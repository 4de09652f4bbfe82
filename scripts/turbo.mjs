// Turbo on the installed workspace: `node scripts/turbo.mjs run build --filter @plimsoll/specs`
import { install, turbo } from "./workspace.mjs"

install()
process.exitCode = turbo(process.argv.slice(2))
