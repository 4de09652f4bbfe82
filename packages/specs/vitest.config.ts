import preset from "@plimsoll/toolkit/vitest"
import { mergeConfig } from "vitest/config"

// The only package with tests of types: they cost a run of the compiler.
export default mergeConfig(preset, {
  test: { typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"], tsconfig: "tsconfig.json" } },
})
