// What llama.cpp itself would allocate for a model that is not on this machine.
import { q4KM, typesOf } from "@plimsoll/quant/recipes"
import { openReferee } from "@plimsoll/runtime/referee"
import { writeModelHeader } from "@plimsoll/specs/gguf"
import { glm45Air } from "@plimsoll/specs/models"

const types = new Map(typesOf(glm45Air.architecture, q4KM).map(({ tensor, type }) => [tensor.name, type]))
const { bytes, fileBytes } = writeModelHeader(glm45Air.architecture, ({ name }) => types.get(name) ?? "f32")

const referee = openReferee()
console.log(await referee.simulateMemory({ model: { header: bytes, fileBytes }, context: 8_192, maximumOutputs: 1 }))
referee.close()
