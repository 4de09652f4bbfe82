import {
  a100Sxm4_80gb,
  b200Sxm180gb,
  gtx1080Ti,
  h100Sxm5_80gb,
  instinctMi300x,
  m4Max40gpu,
  rtx2080Ti,
  rtx3090,
  rtx4090,
  rtx5090,
  teslaV100Sxm2_32gb,
} from "@plimsoll/specs/hardware"
import { supportOf, supportRules } from "../src/engines/support/index.ts"
import { markdownTable } from "./markdown.ts"

export const pageDevices = [
  gtx1080Ti,
  teslaV100Sxm2_32gb,
  rtx2080Ti,
  a100Sxm4_80gb,
  rtx3090,
  rtx4090,
  h100Sxm5_80gb,
  b200Sxm180gb,
  rtx5090,
  instinctMi300x,
  m4Max40gpu,
]
export const pageFormats = [
  "BF16",
  "Q4_K",
  "IQ1_M",
  "MXFP4",
  "NVFP4",
  "FP8",
  "FP8-block",
  "INT8",
  "AWQ-4-128",
  "GPTQ-4-128",
  "bnb-nf4",
  "MLX-4-64",
  "EXL3-4.0",
]
const pageEngines = ["llama.cpp", "vllm", "sglang", "tensorrt-llm", "mlx", "exllamav3", "transformers"]

const signs = { native: "yes", fallback: "decoded", no: "no", unknown: "?" } as const

function ofEngine(engine: string): string {
  const rows = pageFormats.flatMap((format) => {
    const answers = pageDevices.map((hardware) => supportOf({ engine, format, hardware }).runs)
    return answers.every((runs) => runs === "unknown") ? [] : [[format, ...answers.map((runs) => signs[runs])]]
  })
  const kernels = (supportRules[engine] ?? []).map(({ formats, on, runs, kernel, why, source }) => {
    const { vendor, from, below, gfx } = on
    const range = gfx
      ? gfx.join(", ")
      : [from ? `from ${from}` : "", below ? `below ${below}` : ""].filter(Boolean).join(", ")
    return [formats.join(", "), `${vendor}${range ? ` ${range}` : ""}`, signs[runs], kernel ?? "", why, source.where]
  })
  return `## ${engine}\n\n${markdownTable(["format", ...pageDevices.map(({ name }) => name)], rows)}\n\n${markdownTable(["formats", "devices", "runs", "kernel", "why", "source"], kernels)}`
}

/** The documentation's page: which engine runs which format on which device. */
export function supportPage(): string {
  return [
    "# Support",
    `Generated from \`@plimsoll/memory/support\` by its tests. "yes": with a kernel made for the format. "decoded": to 16 bits for the
arithmetic, so that it saves memory and no work. "?": nothing was read about it. Of an engine's rules the first that
applies decides. Ollama and LM Studio run what llama.cpp runs.`,
    ...pageEngines.map(ofEngine),
    "",
  ].join("\n\n")
}
