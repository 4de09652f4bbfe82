import { limits } from "../architecture/limits.ts"
import type { ConfigReader } from "./config.ts"

const isSize = (element: unknown): element is number =>
  typeof element === "number" && Number.isInteger(element) && element >= 0 && element <= limits.size

/** How rotated pairs are shared out to time, height and width (`mrope_section`). */
export function readRopeSections(config: ConfigReader, fallback: readonly number[]): readonly number[] {
  const inside = config.inside("rope_scaling") ?? config.inside("rope_parameters")
  const sections = inside?.array("mrope_section", isSize, "a list of at most four numbers of pairs") ?? fallback
  return sections.slice(0, 4)
}
