/** Stable identifiers of what went wrong; programs branch on these, people read the message. */
export type ErrorCode =
  | "UNKNOWN_MODEL"
  | "UNKNOWN_HARDWARE"
  | "UNKNOWN_RECIPE"
  | "UNKNOWN_ENGINE"
  | "UNKNOWN_ARCHITECTURE"
  | "UNKNOWN_STORAGE_TYPE"
  | "UNSUPPORTED"
  | "INVALID_REQUEST"
  | "INVALID_JSON"
  | "INVALID_CONFIG"
  | "INVALID_ARCHITECTURE"
  | "INVALID_MODEL"
  | "INVALID_HARDWARE"
  | "INVALID_SHAPE"
  | "INVALID_GGUF"
  | "INVALID_SAFETENSORS"
  | "FILE_UNREADABLE"
  | "REFUSED_BY_ENGINE"
  | "REFEREE_UNAVAILABLE"
  | "REFEREE_FAILED"
  | "MISSING_DATA"
  | "INTERNAL"

const marker = Symbol.for("plimsoll.error")

export interface PlimsollErrorOptions {
  /** What to do about it, in one sentence. */
  readonly hint?: string | undefined
  /** Valid names closest to what came. */
  readonly nearest?: readonly string[] | undefined
  readonly cause?: unknown
}

/**
 * The one error class of all Plimsoll packages: `message` says what was expected and what came,
 * `hint` what to do, `code` is stable.
 *
 * @example
 * ```ts
 * try {
 *   findModel("glm-4.5-aair")
 * } catch (error) {
 *   if (PlimsollError.isInstance(error)) console.log(error.code, error.nearest)
 * }
 * ```
 */
export class PlimsollError extends Error {
  override readonly name = "PlimsollError"
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly nearest: readonly string[]

  constructor(code: ErrorCode, message: string, options: PlimsollErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.nearest = options.nearest ?? []
    Object.defineProperty(this, marker, { value: true })
  }

  /** True for errors of any installed copy of this class, where `instanceof` would miss duplicates. */
  static isInstance(value: unknown): value is PlimsollError {
    return typeof value === "object" && value !== null && marker in value
  }
}
