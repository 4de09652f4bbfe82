import { PlimsollError } from "@plimsoll/specs"

/** How an engine spreads layers over several devices. */
export type Spread =
  /** One device alone. */
  | "one"
  /** Each device is filled before the next. */
  | "filled"
  /** As much on each device. */
  | "balanced"

export interface SpreadQuestion {
  readonly name: string
  readonly spread: Spread
  /** Bytes of each layer, cache included. */
  readonly layerBytes: readonly number[]
  /** Bytes that each device has left for layers. */
  readonly roomBytes: readonly number[]
}

/**
 * The device of each layer.
 *
 * @throws PlimsollError `UNSUPPORTED` for several devices where the engine has no rule for them here
 */
export function deviceOfLayers({ name, spread, layerBytes, roomBytes }: SpreadQuestion): readonly number[] {
  const last = roomBytes.length - 1
  if (last > 0 && spread === "one")
    throw new PlimsollError("UNSUPPORTED", `hardware: expected one device, got ${last + 1}`, {
      hint: `No rule is known here for ${name} on several devices.`,
    })
  const whole = layerBytes.reduce((sum, bytes) => sum + bytes, 0)
  const room = spread === "balanced" ? roomBytes.map((bytes) => Math.min(bytes, whole / (last + 1))) : roomBytes
  let device = 0
  let taken = 0
  return layerBytes.map((bytes) => {
    // A device takes the layer with which it passes its balanced share, and none that it has no room for.
    const most = room[device] ?? 0
    const isFull = spread === "balanced" ? taken >= most : taken + bytes > most
    if (isFull && taken > 0 && device < last) {
      device++
      taken = 0
    }
    taken += bytes
    return device
  })
}
