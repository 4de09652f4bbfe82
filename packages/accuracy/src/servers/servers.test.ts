import { PlimsollError } from "@plimsoll/specs"
import { describe, expect, it } from "vitest"
import { type CapacityVerdict, capacityVerdict, notAsked } from "./capacity.ts"
import { type BudgetVerdict, budgetVerdict, notPredicted } from "./end-to-end.ts"
import { leftOutErrors } from "./left-out.ts"
import { type Left, ninetieth, serversPage } from "./page.ts"
import { type ServerRow, serverRows } from "./rows.ts"

/** The verdict, or why there is none. */
function judged<Verdict>(row: ServerRow, why: string | undefined, judge: (row: ServerRow) => Verdict): Verdict | Left {
  if (why !== undefined) return { id: row.id, why }
  try {
    return judge(row)
  } catch (error) {
    if (!PlimsollError.isInstance(error)) throw error
    return { id: row.id, why: `no answer: ${error.message}` }
  }
}

const capacities = serverRows.map((row) => judged<CapacityVerdict>(row, notAsked(row), capacityVerdict))
const budgets = serverRows.map((row) => judged<BudgetVerdict>(row, notPredicted(row), budgetVerdict))

const predicted = budgets.filter((one): one is BudgetVerdict => "row" in one)
const stated = predicted.filter(({ settings }) => settings === "stated")
const leftOut = leftOutErrors(serverRows, stated).flatMap(({ error }) => (error === undefined ? [] : [Math.abs(error)]))

describe("servers that printed their memory", () => {
  it("hold as many tokens, or requests, as printed, given the budget that they printed", () => {
    const plain = capacities.filter((one): one is CapacityVerdict => "row" in one && one.row.speculative === undefined)
    const equal = plain.filter((one) => one.equal)
    expect(plain.length).toBeGreaterThan(40)
    expect(equal.length / plain.length).toBeGreaterThanOrEqual(0.95)
  })

  it("have the budget that is predicted, within its bounds", () => {
    const others = predicted.filter(({ settings }) => settings !== "stated")
    expect(stated.length).toBeGreaterThan(10)
    expect(ninetieth(stated.map(({ ofDevice }) => Math.abs(ofDevice)))).toBeLessThan(0.015)
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter(({ inside }) => inside).length / others.length).toBeGreaterThan(0.9)
  })

  it("are as near where no row had a part in what predicts it", () => {
    expect(leftOut.length).toBeGreaterThan(10)
    expect(ninetieth(leftOut)).toBeLessThan(0.015)
  })

  it("are on the page of the documentation", async () => {
    await expect(serversPage(capacities, budgets, leftOut)).toMatchFileSnapshot("../../../../docs/servers.md")
  })
})
