import { tools } from "./index.ts"
import { type Compared, type Score, scoreOf } from "./score.ts"
import type { Answer, Case, Figure } from "./tool.ts"

/** What every tool answered to the same cases. */
export interface Asked {
  readonly cases: readonly Case[]
  readonly answers: ReadonlyMap<string, readonly Answer[]>
}

export async function askTools(cases: readonly Case[]): Promise<Asked> {
  const answers = await Promise.all(tools.map(async ({ name, ask }) => [name, await ask(cases)] as const))
  return { cases, answers: new Map(answers) }
}

const isTold = (answer: Answer | undefined) => typeof answer === "object"

/** Of the cases whose answer is known; a cache of no bytes is no question. */
function scoreTool({ cases, answers }: Asked, tool: string, figure: Figure, isAsked: (one: Case) => boolean) {
  const own = answers.get(tool) ?? []
  const ours = answers.get(tools[0]?.name ?? "") ?? []
  const compared: Compared[] = []
  const rest = { notTold: 0, crashed: 0 }
  for (const [index, one] of cases.entries()) {
    const [truth, answer, our] = [one.truth?.[figure], own[index], ours[index]]
    if (!truth || !isAsked(one)) continue
    const told = isTold(answer) ? answer[figure] : undefined
    if (told !== undefined && isTold(answer) && isTold(our))
      compared.push({ truth, told, ours: our[figure] ?? 0, rounding: answer.rounding })
    else if (answer === "crashed") rest.crashed += 1
    else rest.notTold += 1
  }
  return scoreOf(tool, compared, rest)
}

/** Scores of all tools that tell a figure. */
export function scoresOf(asked: Asked, figure: Figure, isAsked: (one: Case) => boolean = () => true): readonly Score[] {
  return tools.flatMap(({ name }) => scoreTool(asked, name, figure, isAsked) ?? [])
}
