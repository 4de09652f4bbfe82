import type { Hardware, Source } from "@plimsoll/specs"

/** How an engine runs a format on a device. */
export interface Support {
  /**
   * `"native"`: with the kernel that was made for it. `"fallback"`: decoded to 16 bits for the arithmetic, so that it
   * saves memory and no work. `"unknown"`: nothing was read about it.
   */
  readonly runs: "native" | "fallback" | "no" | "unknown"
  readonly kernel: string | undefined
  readonly why: string
  readonly source: Source | undefined
  /** First version of the engine that does so, where it was read. */
  readonly since?: string | undefined
}

/** Which devices a rule is about; all that is named must hold. */
export interface DeviceCondition {
  readonly vendor: Hardware["vendor"] | "cpu"
  /** Least CUDA compute capability. */
  readonly from?: number | undefined
  /** Compute capability that is too new. */
  readonly below?: number | undefined
  /** AMD's instruction sets, by the beginnings of their names. */
  readonly gfx?: readonly string[] | undefined
}

/** What one engine does with some formats on some devices; the first rule that applies decides. */
export interface SupportRule {
  /** Families of formats. */
  readonly formats: readonly string[]
  readonly on: DeviceCondition
  readonly runs: Exclude<Support["runs"], "unknown">
  readonly kernel?: string | undefined
  readonly why: string
  readonly since?: string | undefined
  /** True where the rule is about 16-bit activations alone, false where about quantized ones alone. */
  readonly wideActivations?: boolean | undefined
  readonly source: Source
}

export interface SupportAsked {
  /** A format or recipe by name, in any case: `"q4_k"`, `"FP8"`, `"AWQ-4-128"`, `"nvfp4"`, `"EXL3-4.0"`. */
  readonly format: string
  /** The device; absent: the CPU. */
  readonly hardware?: Hardware | undefined
  /** `"wide"`: 16-bit activations are wanted; `"quantized"`, which is taken where absent: those of the format. */
  readonly activations?: "wide" | "quantized" | undefined
}

const families: readonly (readonly [pattern: RegExp, family: string])[] = [
  [/^(ud-|bartowski-)?(q\d_k|iq\d_(xxs|xs|s|m|nl)|q\d_\d|tq\d_0|q1_0|q2_0|f32|mxfp4_moe)/, "gguf"],
  [/^mlx/, "mlx"],
  [/^exl2/, "exl2"],
  [/^exl3/, "exl3"],
  [/^(bnb|bitsandbytes|nf4|llm\.int8)/, "bitsandbytes"],
  [/^hqq/, "hqq"],
  [/^(gptq|autoround|w4a16|w8a16|int4)/, "gptq"],
  [/^awq/, "awq"],
  [/^nvfp4/, "nvfp4"],
  [/^mxfp4/, "mxfp4"],
  [/^mxfp8/, "mxfp8"],
  [/^w4afp8|^w4a8/, "w4a8"],
  [/^(int8|w8a8|smoothquant)/, "int8"],
  [/^fp8[-_ ]?block/, "fp8-block"],
  [/^fp8/, "fp8"],
  [/^(bf16|f16|fp16|bfloat16|float16)/, "16-bit"],
]

/** The family of a format by its name; the name itself where it has none. */
export function familyOf(format: string): string {
  const name = format.toLowerCase()
  return families.find(([pattern]) => pattern.test(name))?.[1] ?? name
}

function applies({ vendor, from, below, gfx }: DeviceCondition, hardware: Hardware | undefined): boolean {
  if (vendor !== (hardware?.vendor ?? "cpu")) return false
  if (from === undefined && below === undefined && gfx === undefined) return true
  if (gfx !== undefined) return gfx.some((start) => hardware?.gfx?.startsWith(start))
  const capability = hardware?.computeCapability === undefined ? undefined : Number(hardware.computeCapability)
  return capability !== undefined && capability >= (from ?? 0) && capability < (below ?? Number.POSITIVE_INFINITY)
}

/** Asks one engine's rules. */
export function supportBy(rules: readonly SupportRule[], question: SupportAsked): Support {
  const { format, hardware, activations } = question
  const names = [format.toLowerCase(), familyOf(format)]
  const found = rules.find(
    ({ formats, on, wideActivations }) =>
      formats.some((name) => names.includes(name)) &&
      applies(on, hardware) &&
      (wideActivations === undefined || wideActivations === (activations === "wide")),
  )
  if (found) return { runs: found.runs, kernel: found.kernel, why: found.why, source: found.source, since: found.since }
  const device = hardware?.name ?? "the CPU"
  return { runs: "unknown", kernel: undefined, why: `nothing was read of ${format} on ${device}`, source: undefined }
}
