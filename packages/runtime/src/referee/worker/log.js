import koffi from "koffi"

/** `ggml_log_level` (as llama.cpp v0.5.0 ggml/include/ggml.h:652). */
const level = { debug: 1, information: 2, warning: 3, error: 4, continued: 5 }

/** @typedef {{ level: number, text: string }} LogLine */

/** @type {LogLine[]} */
let lines = []

/** A `ggml_log_callback` that keeps what llama.cpp says. Made once, for as long as the process lives. */
export function logCallback() {
  const Callback = koffi.proto("void (int level, const char *text, void *user)")
  return koffi.register(keep, koffi.pointer(Callback))
}

/** @returns {LogLine[]} what was said since the last call, in whole lines, without those for debugging */
export function takeLog() {
  const taken = lines.map((line) => ({ ...line, text: line.text.trimEnd() })).filter(({ text }) => text !== "")
  lines = []
  return taken.filter((line) => line.level !== level.debug)
}

/**
 * A line may come in pieces: the next one belongs to it until a piece ends the line.
 *
 * @param {number} found
 * @param {string} text
 */
function keep(found, text) {
  const last = lines.at(-1)
  if (last && !last.text.endsWith("\n")) last.text += text
  else lines.push({ level: found, text })
}

/**
 * Why llama.cpp said no, in its own words. The first complaint is the cause; what follows are the callers giving up.
 *
 * @param {readonly LogLine[]} log
 */
export function reasonOf(log) {
  const complaint = log.find((line) => line.level === level.error) ?? log.at(-1)
  return complaint?.text.trim() ?? "llama.cpp gave no reason"
}

/**
 * Whether llama.cpp's log, which prints MiB with two decimals, may mean this many bytes.
 *
 * @param {number} bytes
 * @param {string | undefined} mebibytes
 */
export function isRounded(bytes, mebibytes) {
  // C and JavaScript round a half differently, so either is let pass.
  return Math.abs(bytes / 2 ** 20 - Number(mebibytes)) < 0.005 + 1e-9
}
