import { once } from "node:events"
import { Command, CommanderError } from "commander"
import type { EstimateOptions } from "./commands/estimate.ts"
import type { Output } from "./commands/output.ts"
import type { ShowOptions } from "./commands/show.ts"
import type { TensorsOptions } from "./commands/tensors.ts"

/** What the program needs of the process it runs in. */
export interface ProgramIo extends Output {
  readonly input: AsyncIterable<string>
  readonly write: (line: string) => Promise<void>
}

/** The command line as a value; `run` returns the exit status. */
export function createProgram(io: ProgramIo, version: string): (args: readonly string[]) => Promise<number> {
  let status = 0
  const program = new Command("plimsoll")
    .description("What a language model needs, and which machine runs it.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {} })

  program
    .command("show")
    .argument("<model>", "catalogue id, alias or Hugging Face repository")
    .description("the page of a model: facts, files, memory, devices that run it")
    .option("--recipe <name>", "recipe of the files that devices must hold", "Q4_K_M")
    .option("-c, --context <tokens>", "tokens of context, such as 8192 or 32k", "8192")
    .option("--json", "answers for programs")
    .action(async (name: string, options: ShowOptions) => {
      const { show } = await import("./commands/show.ts")
      status = await show(name, options, io)
    })

  program
    .command("estimate")
    .argument(
      "<model>",
      "catalogue id, alias, Hugging Face repository, or a path to a .gguf or .safetensors file, or to a folder/",
    )
    .description("memory of a model on a machine, term by term")
    .option("--on <hardware...>", "device that holds the model; absent: the CPU alone")
    .option("--recipe <name>", "recipe, such as Q4_K_M")
    .option("--engine <name>", "llama.cpp, llama-server or libllama")
    .option("-c, --context <tokens>", "tokens of context, all sequences together; 0: the model's own")
    .option("--sequences <count>", "parallel sequences")
    .option("--batch <tokens>", "tokens accepted at once")
    .option("--micro-batch <tokens>", "tokens computed at once")
    .option("--cache-keys <type>", "f16, q8_0, q4_0 …")
    .option("--cache-values <type>", "f16, q8_0, q4_0 …")
    .option("--flash-attention <on|off>", "absent: the engine's default")
    .option("--draft <model>", "a model that drafts tokens, loaded beside it with the same recipe")
    .option("--projector", "load the model's towers for images or sound as well")
    .option("--host-memory <size>", "memory of the host, such as 128GB")
    .option("--json", "the answer for programs")
    .action(async (name: string, options: EstimateOptions) => {
      const { estimate } = await import("./commands/estimate.ts")
      status = await estimate(name, options, io)
    })

  program
    .command("tensors")
    .argument("<model>", "catalogue id, alias, Hugging Face repository, or a path to a .gguf file")
    .description("every tensor of a model's file: format, bytes and why")
    .option("--recipe <name>", "recipe, such as Q4_K_M; absent: the file's own formats, or Q4_K_M")
    .option("--group <by>", "layer: equal tensors of several layers in one row; role; none", "layer")
    .option("--rules <version>", "rules of an earlier quantizer, such as 2025-01")
    .option("--importance-matrix [on|off]", "absent: as is usual for the recipe")
    .option("--tensor-type <pattern=format...>", "as llama-quantize takes it: the first pattern that matches decides")
    .option("--token-embedding-type <format>", "as llama-quantize takes it")
    .option("--output-tensor-type <format>", "as llama-quantize takes it")
    .option("--leave-output-tensor", "as llama-quantize takes it")
    .option("--pure", "as llama-quantize takes it: no mix")
    .option("--json", "the answer for programs")
    .action(async (name: string, options: TensorsOptions) => {
      const { tensors } = await import("./commands/tensors.ts")
      status = await tensors(name, options, io)
    })

  program
    .command("batch")
    .description("answers one JSON request a line from standard input, in order")
    .action(async () => {
      const { batch } = await import("./commands/batch.ts")
      await batch(io.input, io.write)
    })

  return async (args) => {
    status = 0
    if (args.length === 0) {
      io.out(program.helpInformation())
      return 0
    }
    try {
      await program.parseAsync([...args], { from: "user" })
      return status
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      if (error.exitCode === 0) return 0
      io.error(
        `error INVALID_REQUEST: ${error.message.replace(/^error: /, "").replaceAll("\n", " ")}. See plimsoll --help.\n`,
      )
      return 2
    }
  }
}

/** Writes to a stream and waits while its buffer is full. */
export async function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain")
}
