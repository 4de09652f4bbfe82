import type { Architecture } from "../../architecture/architecture.ts"
import { describe } from "../../describe.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import { architectureFromConfig } from "../index.ts"
import type { GgufAdapter, GgufAdapters } from "./registry/adapter.ts"
import { denseGguf } from "./registry/dense.ts"
import { encodersGguf } from "./registry/encoders.ts"
import { latentGguf } from "./registry/latent.ts"
import { mixturesGguf } from "./registry/mixtures.ts"
import { recurrentGguf } from "./registry/recurrent.ts"

const adapters: GgufAdapters = {
  ...denseGguf,
  ...mixturesGguf,
  ...latentGguf,
  ...recurrentGguf,
  ...encodersGguf,
}

function adapterOf(name: unknown): GgufAdapter {
  const adapter = typeof name === "string" && Object.hasOwn(adapters, name) ? adapters[name] : undefined
  if (adapter) return adapter
  throw new PlimsollError(
    "UNKNOWN_ARCHITECTURE",
    `general.architecture: expected one of ${Object.keys(adapters).join(", ")}, got ${describe(name)}`,
  )
}

/**
 * Turns a GGUF's header into blocks.
 *
 * @throws PlimsollError `UNKNOWN_ARCHITECTURE` without an adapter, `INVALID_GGUF` or `INVALID_CONFIG` naming the field
 */
export function architectureFromGguf(header: GgufHeader): Architecture {
  const config = adapterOf(header.metadata["general.architecture"]).config(header)
  return architectureFromConfig(config)
}

/**
 * The metadata that llama.cpp needs to load this architecture, without a tokenizer.
 *
 * @throws PlimsollError `UNKNOWN_ARCHITECTURE` where the architecture has no GGUF form here
 */
export function ggufMetadataOf(architecture: Architecture): GgufMetadata {
  const name = architecture.names.gguf
  const { metadata } = adapterOf(name)
  return {
    "general.architecture": { type: "string", value: name as string },
    ...metadata(architecture),
    "tokenizer.ggml.model": { type: "string", value: "no_vocab" },
  }
}
