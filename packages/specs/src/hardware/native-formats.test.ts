import { describe, expect, it, test } from "vitest"
import { hardwareCatalogue } from "./catalogue.ts"
import {
  a100Sxm4_80gb,
  b200Sxm180gb,
  gtx1080Ti,
  h100Sxm5_80gb,
  instinctMi210,
  instinctMi300x,
  instinctMi355x,
  m3Max40gpu,
  rtx3090,
  rtx4090,
  rtx5090,
  rx7900Xtx,
  rx9070Xt,
  teslaT4,
} from "./index.ts"
import { nativeFormats } from "./native-formats.ts"

describe("nativeFormats", () => {
  it.each([
    [gtx1080Ti, "fp32 int8"],
    [teslaT4, "fp32 fp16 int8 int4"],
    [a100Sxm4_80gb, "fp32 tf32 fp16 bf16 int8 int4"],
    [rtx3090, "fp32 tf32 fp16 bf16 int8 int4"],
    [rtx4090, "fp32 tf32 fp16 bf16 fp8 int8 int4"],
    [h100Sxm5_80gb, "fp32 tf32 fp16 bf16 fp8 int8"],
    [b200Sxm180gb, "fp32 tf32 fp16 bf16 fp8 fp6 fp4 int8"],
    [rtx5090, "fp32 tf32 fp16 bf16 fp8 fp6 fp4 int8"],
    [instinctMi210, "fp32 fp16 bf16 int8"],
    [instinctMi300x, "fp32 tf32 fp16 bf16 fp8 int8"],
    [instinctMi355x, "fp32 fp16 bf16 fp8 fp6 fp4 int8"],
    [rx7900Xtx, "fp32 fp16 bf16 int8 int4"],
    [rx9070Xt, "fp32 fp16 bf16 fp8 int8 int4"],
    [m3Max40gpu, "fp32 fp16 bf16"],
  ])("$0.id: $1", (hardware, formats) => {
    expect(nativeFormats(hardware).join(" ")).toBe(formats)
  })
})

test("a rate of a narrow float is known only of devices that have the format", () => {
  for (const hardware of hardwareCatalogue) {
    const formats = new Set(nativeFormats(hardware))
    for (const format of ["tf32", "bf16", "fp8", "fp6", "fp4", "int8"] as const)
      if (hardware.rates[format] !== undefined) expect([hardware.id, format, formats.has(format)]).toContain(true)
  }
})
