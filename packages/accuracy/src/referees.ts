import { openReferee, type Referee } from "@plimsoll/runtime/referee"

/** Several processes of llama.cpp, of which each question takes one that is free. */
export interface Referees {
  readonly use: <T>(question: (referee: Referee) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

/** @param count - how many may answer at once; a processor each */
export function openReferees(count: number): Referees {
  const all = Array.from({ length: count }, () => openReferee())
  const free = [...all]
  const waiting: ((referee: Referee) => void)[] = []
  const take = (): Promise<Referee> => {
    const referee = free.pop()
    return referee ? Promise.resolve(referee) : new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (referee: Referee): void => {
    const next = waiting.shift()
    if (next) next(referee)
    else free.push(referee)
  }
  return {
    use: async (question) => {
      const referee = await take()
      try {
        return await question(referee)
      } finally {
        giveBack(referee)
      }
    },
    close: async () => {
      await Promise.all(all.map((referee) => referee.close()))
    },
  }
}
