// @ts-check
import { resolve } from "node:path"
import ts from "typescript"

const host = {
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getCanonicalFileName: (/** @type {string} */ name) => name,
  getNewLine: () => "\n",
}

/**
 * Writes dist/**.d.ts with maps for the entries and everything that they import. Other packages are read as built,
 * since a second check of their sources would only cost time.
 *
 * @param {string[]} entries
 * @returns {boolean} whether the sources are free of type errors
 */
export function writeDeclarations(entries) {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd(), {
    noEmit: false,
    declaration: true,
    declarationMap: true,
    emitDeclarationOnly: true,
    customConditions: [],
    rootDir: resolve("src"),
    outDir: resolve("dist"),
  })
  const program = ts.createProgram(entries, options)
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
  if (problems.length > 0) process.stderr.write(ts.formatDiagnosticsWithColorAndContext(problems, host))
  return problems.length === 0
}
