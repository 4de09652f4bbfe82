import ts from "typescript"

/** Rooms whose code may ask for a model family by name; data about single models is named after them too. */
const rooms: readonly RegExp[] = [
  /^packages\/specs\/src\/adapters\//,
  /^packages\/specs\/src\/models\//,
  /^packages\/memory\/src\/engines\/[^/]+\/architectures\//,
  /^packages\/quant\/src\/recipes\/[^/]+\//,
  /^packages\/quant\/src\/quality\/models\/[^/]+\.ts$/,
  /^packages\/quant\/src\/files\/tokenizers\//,
  // Questions put to engines about invented models of each family.
  /^packages\/accuracy\/src\//,
]

/**
 * Families of open models. llama.cpp and its library are no families, so "llama" counts only as a whole string; Kimi
 * delta attention is the published name of a mechanism that several families have.
 */
const family =
  /(?:^|[^a-z])(?:glm|chatglm|qwen|deepseek|gemma|mistral|mixtral|falcon|phi-?[1-4]|kimi(?![ -]?delta)|gpt-?oss|nemotron|granite|olmo|mamba-?2\.8|exaone|cohere|minimax|hunyuan|ernie|jamba|lfm2|rwkv[4-7])/i
const llamaAlone = /^llama[-_ ]?[0-9.]*$/i

export function mayNameFamilies(file: string): boolean {
  return rooms.some((room) => room.test(file)) || /\.(test|test-d|fuzz|bench)\.ts$/.test(file) || /\/test\//.test(file)
}

/**
 * Family names in the code of a source text; comments may explain as they like.
 *
 * @returns the identifiers and strings that name one
 */
export function familyNames(text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    const isWord = ts.isIdentifier(node) || ts.isRegularExpressionLiteral(node)
    if (isText || isWord) {
      const name = node.text
      if (family.test(name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")) || (isText && llamaAlone.test(name)))
        found.push(name)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile("module.ts", text, ts.ScriptTarget.ES2022))
  return found
}
