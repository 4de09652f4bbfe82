import { createProgram } from "../src/program.ts"

export interface Ran {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** Runs the command line in this process and returns what a person would see. */
export async function run(args: readonly string[], input = ""): Promise<Ran> {
  let [out, error] = ["", ""]
  async function* chunks() {
    // Chunks end anywhere, also inside a line.
    for (let start = 0; start < input.length; start += 7) yield input.slice(start, start + 7)
  }
  const program = createProgram(
    {
      out: (text) => {
        out += text
      },
      error: (text) => {
        error += text
      },
      input: chunks(),
      write: async (line) => {
        out += line
      },
    },
    "1.2.3",
  )
  const status = await program(args)
  return { status, out, error }
}
