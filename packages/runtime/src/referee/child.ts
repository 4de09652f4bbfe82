import { type ChildProcess, fork } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { PlimsollError } from "@plimsoll/specs"
import type { Refusal } from "./answer.ts"
import type { WorkerAnswer, WorkerQuestion } from "./protocol.ts"

/** A child process that answers one question after the other, and is replaced when one was its last. */
export interface Child {
  readonly ask: (question: WorkerQuestion) => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface ChildOptions {
  /** Of llama.cpp's libraries. */
  readonly libraries: string
  /** Where it runs: for the model's file, and for what a crash may leave. */
  readonly folder: string
  readonly timeoutMilliseconds: number
}

/** How much of the last words is kept, characters. */
const keptOutput = 8192

export function openChild(options: ChildOptions): Child {
  let running: ChildProcess | undefined
  let output = ""
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  const start = (): ChildProcess => {
    const child = fork(workerPath(), [options.libraries], {
      cwd: options.folder,
      // Without backtraces: ggml would start a debugger for one. Color codes would end up in reasons.
      env: { ...process.env, GGML_NO_BACKTRACE: "1", NO_COLOR: "1" },
      execArgv: [],
      // Typed arrays travel as they are.
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    })
    output = ""
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-keptOutput)
    })
    // What happens while a question is asked is told to its asker; without a listener the rest would end the host.
    child.on("error", () => {})
    child.once("close", () => {
      if (running === child) running = undefined
    })
    hold(child, false)
    return child
  }

  const askNow = (question: WorkerQuestion): Promise<unknown> => {
    running ??= start()
    const child = running
    hold(child, true)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        refuse("TIMED_OUT", `no answer within ${options.timeoutMilliseconds} ms`)
        child.kill("SIGKILL")
      }, options.timeoutMilliseconds)
      const done = () => {
        clearTimeout(timer)
        child.off("message", onMessage).off("close", onClose).off("error", onError)
        hold(child, false)
      }
      const refuse = (code: Refusal["code"], reason: string, signal?: string) => {
        done()
        if (running === child) running = undefined
        resolve({ ok: false, code, reason, log: linesOf(output), ...(signal ? { signal } : {}) } satisfies Refusal)
      }
      const onMessage = (answer: WorkerAnswer) => {
        done()
        if (answer.ok) resolve(answer.value)
        else reject(new PlimsollError("REFEREE_FAILED", answer.reason))
      }
      // "close" comes after the last of the output, "exit" may come before.
      const onClose = (code: number | null, signal: string | null) => {
        const end = signal ? `ended by ${signal}` : `ended with status ${code}`
        refuse("CRASHED", [end, ...linesOf(output).slice(-1)].join(": "), signal ?? undefined)
      }
      const onError = (cause: Error) => {
        done()
        reject(new PlimsollError("REFEREE_FAILED", `expected a child process, got ${cause.message}`, { cause }))
      }
      child.on("message", onMessage).on("close", onClose).on("error", onError)
      child.send(question, (cause) => cause && onError(cause))
    })
  }

  return {
    ask: async (question) => {
      if (closed) throw new PlimsollError("REFEREE_FAILED", "expected an open referee, got a question after close()")
      const answer = last.then(() => askNow(question))
      last = answer.catch(() => undefined)
      return answer
    },
    close: async () => {
      closed = true
      await last
      const child = running
      if (!child) return
      const gone = new Promise((resolve) => child.once("close", resolve))
      hold(child, true)
      child.kill("SIGKILL")
      await gone
    },
  }
}

/** An idle child must not keep the host's process alive. */
function hold(child: ChildProcess, busy: boolean): void {
  const action = busy ? "ref" : "unref"
  child[action]()
  child.channel?.[action]()
  // Typed as a stream, in fact a socket.
  const errors = child.stderr as { ref?: () => void; unref?: () => void } | null
  errors?.[action]?.()
}

/** Beside this file; the bundler may move this code to a file one folder up. */
function workerPath(): string {
  const places = ["./worker.js", "./referee/worker.js"].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  const found = places.find((path) => existsSync(path))
  if (!found)
    throw new PlimsollError("REFEREE_FAILED", `expected the referee's worker at ${places.join(" or ")}, found none`)
  return found
}

function linesOf(output: string): string[] {
  return output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}
