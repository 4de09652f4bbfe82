import type { GgufHeader } from "../../gguf/header.ts"
import { ggufFields } from "./config.ts"
import { hyperConnectionConfig, hyperConnectionMetadata } from "./hyper-connections.ts"
import { latentConfig, latentExpertsConfig, latentMetadata } from "./latent.ts"
import { expertsMetadata } from "./metadata.ts"
import type { GgufAdapter } from "./registry/adapter.ts"

const prefix = "hy_v4"

export const hyV4Gguf: GgufAdapter = {
  metadata: (architecture) => ({
    ...latentMetadata(architecture, prefix),
    ...expertsMetadata(architecture, prefix),
    ...hyperConnectionMetadata(architecture, prefix),
  }),
  config: (header: GgufHeader) => {
    const fields = ggufFields(header, prefix)
    return {
      model_type: "hy_v4",
      ...latentConfig(header, fields),
      ...latentExpertsConfig(fields),
      ...hyperConnectionConfig(fields),
      swiglu_limit: fields.numbers("swiglu_clamp_exp", 1)?.at(-1) ?? 0,
    }
  },
}
