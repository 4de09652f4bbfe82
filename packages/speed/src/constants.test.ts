import { vendors } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { ampere, round } from "../test/devices.ts"
import { constantsOf } from "./constants.ts"

describe("constantsOf", () => {
  it("knows generations by the start of their name", () => {
    for (const generation of ["Hopper", "Blackwell", "Ada Lovelace", "Ampere"])
      expect(constantsOf({ ...round, generation }).support).toBe("generation")
    for (const generation of ["M1 Max", "M2 Ultra", "M3", "M4 Pro"])
      expect(constantsOf({ ...round, vendor: "apple", generation }).support).toBe("generation")
    for (const generation of ["RDNA 4.0", "RDNA 3.5"])
      expect(constantsOf({ ...round, vendor: "amd", generation }).support).toBe("generation")
  })

  it("knows of others their vendor alone, and says so within a factor of two", () => {
    for (const generation of ["M5 Max", "RDNA 3.0", "CDNA 3", "unheard of"]) {
      const constants = constantsOf({ ...round, generation })
      expect(constants.support).toBe("vendor")
      expect(constants.decodeFactors).toEqual([0.5, 2])
    }
  })

  it("takes no constants of GDDR devices for HBM, where they differ or were never measured", () => {
    expect(constantsOf({ ...round, generation: "Blackwell", memoryType: "HBM3e" }).support).toBe("vendor")
    const hbm = constantsOf({ ...ampere, memoryType: "HBM2e" })
    expect(hbm.support).toBe("generation")
    expect(hbm.bandwidthShare).toBeLessThan(constantsOf(ampere).bandwidthShare)
  })

  it("has bounds around every prediction", () => {
    for (const vendor of vendors)
      for (const segment of ["consumer", "workstation", "datacenter", "laptop"] as const)
        for (const generation of ["Ampere", "M2", "RDNA 4", "other"]) {
          const { decodeFactors, prefillFactors } = constantsOf({ ...round, vendor, segment, generation })
          for (const [low, high] of [decodeFactors, prefillFactors]) {
            expect(low).toBeLessThan(1)
            expect(high).toBeGreaterThan(1)
          }
        }
  })
})
