import type { LlamaCppOptions } from "./options.ts"

/** The command line that gets these options, program first. */
export function flagsFor(program: string, options: LlamaCppOptions, offloaded: boolean): readonly string[] {
  return [
    program,
    "-c",
    String(options.context),
    "-b",
    String(options.batch),
    "-ub",
    String(options.microBatch),
    // Only the server takes slots; the command line always has one.
    ...(options.sequences > 1 ? ["-np", String(options.sequences)] : []),
    ...(options.unifiedCache && options.sequences > 1 ? ["--kv-unified"] : []),
    "-fa",
    options.flashAttention ? "on" : "off",
    "-ctk",
    options.cacheKeys,
    "-ctv",
    options.cacheValues,
    ...(options.fullWindowCache ? ["--swa-full"] : []),
    "-ngl",
    offloaded ? "99" : "0",
  ]
}
