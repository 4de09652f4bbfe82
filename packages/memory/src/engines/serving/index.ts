export { type ServingQuestion, type ServingSettings, servingFor, type WantedCapacity } from "./serving-for.ts"
