import type { Architecture } from "../../architecture/architecture.ts"
import { describe } from "../../describe.ts"
import { PlimsollError } from "../../errors.ts"
import type { GgufHeader } from "../../gguf/header.ts"
import type { GgufMetadata } from "../../gguf/metadata.ts"
import { nearestNames } from "../../nearest.ts"
import { type ArchitectureOptions, architectureFromConfig } from "../index.ts"
import type { GgufAdapter, GgufAdapters } from "./registry/adapter.ts"
import { denseGguf } from "./registry/dense.ts"
import { encodersGguf } from "./registry/encoders.ts"
import { latentGguf } from "./registry/latent.ts"
import { mixturesGguf } from "./registry/mixtures.ts"
import { recurrentGguf } from "./registry/recurrent.ts"
import { confirmed, standardConfig } from "./standard.ts"

const adapters: GgufAdapters = {
  ...denseGguf,
  ...mixturesGguf,
  ...latentGguf,
  ...recurrentGguf,
  ...encodersGguf,
}

function adapterNamed(name: unknown): GgufAdapter | undefined {
  return typeof name === "string" && Object.hasOwn(adapters, name) ? adapters[name] : undefined
}

function unknownArchitecture(name: unknown): PlimsollError {
  const known = Object.keys(adapters)
  return new PlimsollError(
    "UNKNOWN_ARCHITECTURE",
    `general.architecture: expected one of ${known.length} known ones, got ${describe(name)}`,
    { nearest: typeof name === "string" ? nearestNames(name, known) : [] },
  )
}

/**
 * Turns a GGUF's header into blocks. An architecture without an adapter is read as a usual decoder where its tensors are
 * exactly those of one, with a warning.
 *
 * @throws PlimsollError `UNKNOWN_ARCHITECTURE` without an adapter, `INVALID_GGUF` or `INVALID_CONFIG` naming the field
 */
export function architectureFromGguf(header: GgufHeader, { warn }: ArchitectureOptions = {}): Architecture {
  const name = header.metadata["general.architecture"]
  const adapter = adapterNamed(name)
  if (adapter) return architectureFromConfig(adapter.config(header))
  if (typeof name !== "string" || name === "") throw unknownArchitecture(name)
  const architecture = confirmed(readStandard(header, name), header, name)
  warn?.(`no adapter knows general.architecture ${describe(name)}: its blocks are what its tensors look like`)
  return architecture
}

/** @throws PlimsollError `UNKNOWN_ARCHITECTURE` where the header lacks what a usual decoder states */
function readStandard(header: GgufHeader, name: string): Architecture {
  try {
    return architectureFromConfig(standardConfig(header, name))
  } catch (cause) {
    if (!PlimsollError.isInstance(cause)) throw cause
    const { message, nearest } = unknownArchitecture(name)
    throw new PlimsollError("UNKNOWN_ARCHITECTURE", message, { cause, nearest })
  }
}

/**
 * The metadata that llama.cpp needs to load this architecture, without a tokenizer.
 *
 * @throws PlimsollError `UNKNOWN_ARCHITECTURE` where the architecture has no GGUF form here
 */
export function ggufMetadataOf(architecture: Architecture): GgufMetadata {
  const name = architecture.names.gguf
  const adapter = adapterNamed(name)
  if (!adapter) throw unknownArchitecture(name)
  return {
    "general.architecture": { type: "string", value: name as string },
    ...adapter.metadata(architecture),
    "tokenizer.ggml.model": { type: "string", value: "no_vocab" },
  }
}
