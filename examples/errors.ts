// Every error of every package is of one class: the code is for programs, message and hint are for people.
import { PlimsollError } from "@plimsoll/specs"

const error: unknown = new PlimsollError("UNKNOWN_MODEL", 'expected a model, got "glm-4.5-aair"', {
  nearest: ["glm-4.5-air"],
})

if (PlimsollError.isInstance(error)) console.log(error.code, error.nearest)
