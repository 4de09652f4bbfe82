import type { Amounts } from "../../grid/amounts.ts"
import type { Figures } from "./tool.ts"

/** Bytes by place and part as the figures that tools are compared by. */
export function figuresOf(amounts: Amounts): Figures {
  const sum = (counts: (place: string, part: string) => boolean) =>
    [...amounts].reduce((bytes, [key, amount]) => {
      const [place = "", part = ""] = key.split(" ")
      return counts(place, part) ? bytes + amount : bytes
    }, 0)
  const device = sum((place) => place !== "host")
  const hasLayers = (place: string) => (place === "host") === (device === 0)
  return {
    total: sum(() => true),
    device: device === 0 ? undefined : device,
    context: sum((_, part) => part !== "weights"),
    placedContext: sum((place, part) => hasLayers(place) && part !== "weights" && part !== "output"),
    cache: sum((_, part) => part === "cache"),
  }
}
