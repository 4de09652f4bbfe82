// @ts-check
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

const kinds = ts.SyntaxKind
const plain = new Set([
  kinds.ArrowFunction,
  kinds.FunctionExpression,
  kinds.Identifier,
  kinds.StringLiteral,
  kinds.NoSubstitutionTemplateLiteral,
  kinds.NumericLiteral,
  kinds.BigIntLiteral,
  kinds.TrueKeyword,
  kinds.FalseKeyword,
  kinds.NullKeyword,
  kinds.RegularExpressionLiteral,
])

/**
 * Whether bundlers see for themselves that a value is made without side effects.
 *
 * @param {ts.Expression} value
 * @returns {boolean}
 */
function isPlain(value) {
  if (plain.has(value.kind)) return true
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isPlain)
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every(
      (property) =>
        ts.isShorthandPropertyAssignment(property) ||
        ts.isMethodDeclaration(property) ||
        (ts.isPropertyAssignment(property) && isPlain(property.initializer)),
    )
  return false
}

/**
 * The code with every variable of its modules marked as made without side effects: the package says so of its modules
 * (`"sideEffects": false`), and a file that holds several has to say it of each value, or bundlers keep them all.
 *
 * @param {string} code
 */
export function markPure(code) {
  const file = ts.createSourceFile("built.js", code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  const values = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && !isPlain(initializer) ? [initializer] : []))
    // A function cannot wait for a module's own awaits.
    .filter((value) => !/\bawait\b/.test(code.slice(value.pos, value.end)))
  let marked = ""
  let end = 0
  for (const value of values) {
    const start = value.getStart(file)
    marked += `${code.slice(end, start)}/* @__PURE__ */ (() => (${code.slice(start, value.end)}))()`
    end = value.end
  }
  return marked + code.slice(end)
}

/**
 * Marks all that was built into a folder.
 *
 * @param {string} folder
 */
export function markFolderPure(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue
    const path = join(folder, name)
    const code = readFileSync(path, "utf8")
    const marked = markPure(code)
    if (marked !== code) writeFileSync(path, marked)
  }
}
