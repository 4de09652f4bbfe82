/** What the answers rest on: the release the engine rules were read from, and the day the data was compiled. */
export const versions = { rules: "llama.cpp 0.5.0", data: "2026-11-23" } as const
