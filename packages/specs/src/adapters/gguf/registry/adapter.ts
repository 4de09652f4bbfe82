import type { Architecture } from "../../../architecture/architecture.ts"
import type { GgufHeader } from "../../../gguf/header.ts"
import type { GgufMetadata } from "../../../gguf/metadata.ts"
import type { HuggingFaceConfig } from "../../config.ts"

/** Both ways between blocks and a GGUF. */
export interface GgufAdapter {
  /** The keys under the architecture's prefix that llama.cpp reads. */
  readonly metadata: (architecture: Architecture) => GgufMetadata
  /** The config that the file's checkpoint would have, as far as blocks need it. */
  readonly config: (header: GgufHeader) => HuggingFaceConfig
}

/** By `general.architecture`. */
export type GgufAdapters = Readonly<Record<string, GgufAdapter>>
