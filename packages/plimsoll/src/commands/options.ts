import { PlimsollError } from "@plimsoll/specs"
import { parseBytes, parseTokens } from "../render/format.ts"

/** A count of tokens as people write it: 8192, 8k, 128K. */
export function tokensOption(flag: string, text: string): number {
  const tokens = parseTokens(text)
  if (tokens === undefined)
    throw new PlimsollError("INVALID_REQUEST", `${flag}: expected tokens such as 8192 or 8k, got "${text}"`)
  return tokens
}

/** A size as people write it: 64GB, 24GiB. */
export function bytesOption(flag: string, text: string): number {
  const bytes = parseBytes(text)
  if (bytes === undefined)
    throw new PlimsollError("INVALID_REQUEST", `${flag}: expected a size such as 64GB or 24GiB, got "${text}"`)
  return bytes
}

export function integerOption(flag: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value))
    throw new PlimsollError("INVALID_REQUEST", `${flag}: expected an integer, got "${text}"`)
  return value
}

export function switchOption(flag: string, text: string): boolean {
  if (text === "on" || text === "true") return true
  if (text === "off" || text === "false") return false
  throw new PlimsollError("INVALID_REQUEST", `${flag}: expected on or off, got "${text}"`)
}
