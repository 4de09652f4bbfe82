/**
 * The value of a sum of products of whole numbers: `evaluate("27*(2*1152 + 64)")` is 63936.
 *
 * @throws Error where the text is none
 */
export function evaluate(text: string): number {
  const tokens = text.match(/\d+|\S/g) ?? []
  let at = 0
  const take = (token: string) => {
    if (tokens[at] !== token) return false
    at += 1
    return true
  }
  const factor = (): number => {
    if (take("(")) {
      const inner = sum()
      if (take(")")) return inner
    } else if (/^\d+$/.test(tokens[at] ?? "")) {
      at += 1
      return Number(tokens[at - 1])
    }
    throw new Error(`expected a sum of products of numbers, got ${JSON.stringify(text)}`)
  }
  const product = (): number => {
    let value = factor()
    while (take("*")) value *= factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (take("+")) value += product()
    return value
  }
  const value = sum()
  if (at < tokens.length) throw new Error(`expected a sum of products of numbers, got ${JSON.stringify(text)}`)
  return value
}
