import type { Architecture } from "../../architecture/architecture.ts"
import type { ConfigReader } from "../config.ts"

/** Turns the config of one `model_type` into blocks. */
export type Adapter = (config: ConfigReader) => Architecture

/** Adapters by `model_type`. */
export type Adapters = Readonly<Record<string, Adapter>>
