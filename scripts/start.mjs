// `npm start [-- <model>]`: installs and builds what has changed, then shows the model.
import { join } from "node:path"
import { build, install, root, runNode } from "./workspace.mjs"

install()
build()
const [model = "glm-4.5-air", ...options] = process.argv.slice(2)
process.exitCode = runNode(join(root, "packages", "plimsoll", "dist", "cli.js"), ["show", model, ...options])
