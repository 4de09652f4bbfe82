// `npm test`: everything that must hold before a change is taken; what did not change comes from turbo's cache.
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { install, root, turbo, workspaceFolders } from "./workspace.mjs"

install()

const tested = workspaceFolders().filter(
  (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).scripts?.test,
)
const summaryOf = (folder) => join(root, folder, ".vitest", "summary.json")
for (const folder of tested) rmSync(summaryOf(folder), { force: true })

const tasks = ["build", "//#lint", "//#knip", "typecheck", "test", "check:package"]
const status = turbo(["run", ...tasks, "--continue=dependencies-successful", "--output-logs=errors-only"])

// A file that fails before its first test counts as one failure, and so does a package without a summary.
const total = { passed: 0, failed: 0, skipped: 0 }
for (const folder of tested) {
  const summary = existsSync(summaryOf(folder)) ? JSON.parse(readFileSync(summaryOf(folder), "utf8")) : undefined
  const broken = summary?.testResults.filter((file) => file.status === "failed" && !failedTests(file)).length ?? 1
  const failed = (summary?.numFailedTests ?? 0) + broken
  const passed = summary?.numPassedTests ?? 0
  const skipped = (summary?.numPendingTests ?? 0) + (summary?.numTodoTests ?? 0)
  process.stdout.write(`${folder}: ${passed} passed${failed ? `, ${failed} failed` : ""}\n`)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function failedTests(file) {
  return file.assertionResults.filter((result) => result.status === "failed").length
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ""
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`)
process.exitCode = status !== 0 || total.failed > 0 ? 1 : 0
