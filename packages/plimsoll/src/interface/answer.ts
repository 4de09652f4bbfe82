import { hardwareAnswer } from "./answers/hardware.ts"
import { memoryAnswer } from "./answers/memory.ts"
import { sizeAnswer } from "./answers/size.ts"
import { speedAnswer } from "./answers/speed.ts"
import { tensorsAnswer } from "./answers/tensors.ts"
import { type ErrorAnswer, errorAnswer } from "./error-answer.ts"
import { resolveDraft } from "./memory-request.ts"
import { parseRequest } from "./parse.ts"
import { resolveModel } from "./resolve.ts"
import { versions } from "./versions.ts"

export type Answer = ({ readonly id?: unknown; readonly ok: true } & Readonly<Record<string, unknown>>) | ErrorAnswer

const answers = {
  size: sizeAnswer,
  tensors: tensorsAnswer,
  memory: memoryAnswer,
  speed: speedAnswer,
  hardware: hardwareAnswer,
} as const

/**
 * Answers one question of the machine interface. Never throws: errors are answers too.
 *
 * @param value - the question as parsed JSON
 * @example
 * ```ts
 * await answer({ ask: "size", model: "glm-4.5-air", recipe: "Q4_K_M" }) // { ok: true, tensorBytes: 72848161792, … }
 * ```
 */
export async function answer(value: unknown): Promise<Answer> {
  const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : undefined
  try {
    const { request, warnings } = parseRequest(value)
    const draft = await resolveDraft(request)
    const model = { ...(await resolveModel(request.model)), draft }
    const body = answers[request.ask](request, model)
    return {
      ...(id === undefined ? {} : { id }),
      ok: true,
      ask: request.ask,
      ...body,
      warnings: [...warnings, ...(model.warnings ?? []), ...body.warnings],
      versions: { ...versions, ...("versions" in body ? body.versions : {}) },
    }
  } catch (error) {
    return errorAnswer(error, id)
  }
}
