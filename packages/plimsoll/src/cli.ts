#!/usr/bin/env node
import { readFileSync } from "node:fs"
import { errorAnswer } from "./interface/error-answer.ts"
import { createProgram, writeTo } from "./program.ts"

// A reader that closes early (head, less) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }

const run = createProgram(
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    input: process.stdin.setEncoding("utf8") as AsyncIterable<string>,
    write: (line) => writeTo(process.stdout, line),
  },
  version,
)

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    const { code, message, hint } = errorAnswer(error).error
    process.stderr.write(`error ${code}: ${message}. ${hint}\n`)
    process.exitCode = 1
  },
)
