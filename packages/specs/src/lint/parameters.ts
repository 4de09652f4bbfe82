import { parametersOf } from "../architecture/parameters.ts"
import { elementsOf } from "../architecture/tensor.ts"
import { tensorsOf } from "../architecture/tensors.ts"
import type { Model } from "../models/model.ts"
import type { ParameterDifference } from "../models/parameter-difference.ts"
import { departure, type Finding, type Rule } from "./finding.ts"

/** Publishers count buffers too, or leave small vectors out; a wrong width or layer changes far more. */
const tolerance = 0.0002

/** What a model's towers and named differences add to the count of its language model. */
function explainedParameters({ architecture, parameterDifferences = [], towers = [] }: Model): number {
  const beside = [
    ...parameterDifferences.map(({ elements }) => elements),
    ...towers.map(({ parameters }) => parameters),
  ]
  return beside.reduce((sum, elements) => sum + elements, parametersOf(architecture).towers ?? 0)
}

/** Parameters counted from the shapes are those that the publisher's index counts, or the difference has names. */
export const parameters: Rule = ({ models }) =>
  models.flatMap((model): readonly Finding[] => {
    const { id, architecture, publishedParameters } = model
    if (!publishedParameters) return []
    const { total } = parametersOf(architecture)
    const explained = explainedParameters(model)
    if (departure(total + explained, publishedParameters.value) <= tolerance) return []
    return [
      {
        rule: "parameters",
        entry: id,
        expected: `${publishedParameters.value} parameters, as published`,
        actual: `${total} from the shapes${explained === 0 ? "" : ` and ${explained} explained`}`,
        tip: "Compare the config with the list of tensors in the checkpoint's index.",
      },
    ]
  })

/** Every named difference has the size that its kind has in a model of these shapes. */
export const parameterDifferences: Rule = ({ models }) =>
  models.flatMap((model) =>
    (model.parameterDifferences ?? []).flatMap((difference): readonly Finding[] => {
      const expected = expectation(model, difference)
      if (expected === undefined) return []
      return [
        {
          rule: "parameter-differences",
          entry: `${model.id} ${difference.kind}`,
          expected,
          actual: `${difference.elements}`,
          tip: "Name the reason whose arithmetic gives the difference, or find the shape that is wrong.",
        },
      ]
    }),
  )

/** What the difference should have been; `undefined` where it is right. */
function expectation(model: Model, { kind, elements, blockSize }: ParameterDifference): string | undefined {
  const { architecture } = model
  const { total, predictionLayers } = parametersOf(architecture)
  const exactly = (size: number, what: string) => (elements === size ? undefined : `${size}, ${what}`)
  switch (kind) {
    case "headStoredTwice":
      if (!architecture.tiedEmbeddings) return "no such difference: the head is a matrix of its own and is counted"
      return exactly(architecture.vocabularySize * architecture.hiddenSize, "vocabulary × hidden size")
    case "scalesCounted":
      if (blockSize === undefined) return "a block size"
      return exactly(routedElements(model) / blockSize, `one for ${blockSize} elements of the routed experts`)
    case "predictionLayersLeftOut":
      return exactly(-predictionLayers, "all of the prediction layers")
    case "predictionLayersNotDescribed":
      if (architecture.predictionLayers.length > 0) return "no such difference: prediction layers are described"
      return elements > 0 && elements < total / 20 ? undefined : "less than a twentieth of the shapes"
    case "towerNotCounted":
      if (!model.modalities.some((modality) => modality !== "text")) return "no such difference: the model reads text"
      return elements > 0 ? undefined : "more than 0"
    case "buffersCounted":
      return elements > 0 && elements < total / 100 ? undefined : "less than a hundredth"
  }
}

/** Elements of the routed experts' matrices in the trunk: biases are not quantized. */
function routedElements({ architecture }: Model): number {
  return tensorsOf(architecture, "gguf").reduce(
    (sum, tensor) =>
      tensor.stage === "layer" && tensor.experts && tensor.shape.length === 3 ? sum + elementsOf(tensor) : sum,
    0,
  )
}
