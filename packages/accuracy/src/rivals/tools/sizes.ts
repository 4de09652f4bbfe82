import { predictedBytes } from "../../files/prediction.ts"
import { requestOf } from "../../files/publisher.ts"
import { readRepositories } from "../../files/repositories.ts"
import { scoreRepository } from "../../files/score.ts"
import { rivalBytes, rivals } from "../index.ts"
import { type Score, scoreOf } from "./score.ts"

/** A published file with what is known before it is looked at. */
function publishedFiles() {
  return readRepositories().flatMap((repository) => {
    const scored = scoreRepository(repository)
    return (scored?.scored ?? []).flatMap((file) => {
      if (!scored) return []
      const { model, importanceMatrix } = scored
      const ours = predictedBytes(model.architecture, { ...requestOf(file), rules: "current", importanceMatrix })
      return ours === undefined ? [] : [{ model, recipe: file.name, truth: file.size.bytes, ours }]
    })
  })
}

/** Sizes told from model and recipe alone: by Plimsoll with one version of the rules, whoever made the file and when. */
export function sizeScores(): readonly Score[] {
  const files = publishedFiles()
  const told = [
    { name: "Plimsoll", bytesOf: ({ ours }: (typeof files)[number]) => ours },
    ...rivals.map((rival) => ({
      name: rival.name,
      bytesOf: ({ model, recipe }: (typeof files)[number]) => rivalBytes(rival, model, recipe),
    })),
  ]
  return told.flatMap(({ name, bytesOf }) => {
    const compared = files.flatMap((file) => {
      const bytes = bytesOf(file)
      return bytes === undefined ? [] : [{ truth: file.truth, told: bytes, ours: file.ours }]
    })
    return scoreOf(name, compared, { notTold: files.length - compared.length, crashed: 0 }) ?? []
  })
}
