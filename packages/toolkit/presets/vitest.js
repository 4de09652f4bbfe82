// @ts-check
import { defineConfig } from "vitest/config"

/** Tests run on the sources of every package of the workspace, so nothing has to be built first. */
const conditions = ["@plimsoll/source"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{src,test}/**/*.{test,fuzz}.ts"],
    passWithNoTests: true,
    testTimeout: 180_000,
    reporters: ["default", ["json", { outputFile: ".vitest/summary.json" }]],
  },
})
