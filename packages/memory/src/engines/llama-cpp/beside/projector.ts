import { isFileRecipe, type Recipe } from "@plimsoll/quant"
import {
  PlimsollError,
  type StorageTypeName,
  storageTypes,
  type Tower,
  type TowerShape,
  towerBytes,
  towerTensors,
} from "@plimsoll/specs"
import { exactly, type Interval, type Term } from "../../../term.ts"
import { type Backend, backends } from "../backends.ts"
import type { Loaded } from "./draft.ts"

const owner = "the projector"
const fileTypes: readonly StorageTypeName[] = ["f32", "f16", "bf16", "q8_0"]

function fileType(recipe: Recipe | undefined): StorageTypeName {
  const type =
    recipe === undefined ? "f16" : isFileRecipe(recipe) && "defaultType" in recipe ? recipe.defaultType : undefined
  if (type && fileTypes.includes(type)) return type
  throw new PlimsollError(
    "INVALID_REQUEST",
    `projector.recipe: expected F32, F16, BF16 or Q8_0, which converters write, got ${recipe?.name}`,
  )
}

/** Bytes as stored; on top of them each tensor is padded to the alignment, and on some backends to whole rows of blocks. */
function weightsTerm(tower: Tower, type: StorageTypeName, backend: Backend, device: Term["device"]): Term {
  const bytes = towerBytes(tower, type)
  const tensors = towerTensors(tower)
  if (bytes === undefined || !tensors)
    throw new PlimsollError(
      "UNSUPPORTED",
      "projector: expected towers of known shape, got one that nobody has described",
    )
  const count = tensors.reduce((sum, tensor) => sum + tensor.count, 0)
  const isQuantized = storageTypes[type].blockSize > 1
  const padding = count * (backend.alignment - 1 + (isQuantized ? backend.storedBytes(type, [32, 1]) : 0))
  return {
    what: "weights",
    of: owner,
    bytes,
    device,
    certainty: "fitted",
    interval: { low: bytes, high: bytes + padding, coverage: 1 },
    how: `${count} tensors in ${type}, each padded to ${backend.alignment} bytes`,
    source: { where: "llama.cpp v0.5.0 tools/mtmd/clip.cpp:3612" },
  }
}

/** Tokens of the pictures that encoders of any size start with, those of films too, and the most they take (clip.cpp:1536–1671). */
const pictureTokens = { least: 256, film: 46 * 46, most: 4096 }

/**
 * Bytes of buffers by patches of a picture. Of seven encoders for which llama.cpp's own were asked (2026-12-01) they were
 * from 0.9 to 1.6 of it; form and bounds were chosen by these seven, and no others were asked.
 */
function buffersFor(shape: TowerShape, patches: number): { readonly device: number; readonly image: number } {
  const { hiddenSize, feedForwardSize, gated, patch, merge = 1, projector, classToken } = shape
  const widest = Math.max(0, ...projector.map((part) => (part.part === "linear" ? part.outputs : 0)))
  const inLayer = 3 * hiddenSize + (gated ? 3 : 1) * feedForwardSize
  const inProjector = hiddenSize + (2 * widest) / merge ** 2
  return {
    device: Math.round(4 * patches * Math.max(inLayer, inProjector)),
    image: 4 * 3 * (patches - (classToken ? 1 : 0)) * patch.size ** 2,
  }
}

/** The whole interval of towers of other kinds, between those that were asked. */
const otherBuffers = { bytes: 128 * 2 ** 20, low: 8 * 2 ** 20, high: 1024 * 2 ** 20 }

function computeTerms(tower: Tower, device: Term["device"]): readonly Term[] {
  const term = (bytes: number, interval: Interval, how: string, place = device): Term => ({
    what: "compute",
    of: owner,
    bytes,
    device: place,
    certainty: "assumed",
    interval,
    how,
    source: { where: "llama.cpp v0.5.0 tools/mtmd/clip.cpp:3774", date: "2026-12-01" },
  })
  const { shape } = tower
  if (!shape) {
    const { bytes, low, high } = otherBuffers
    return [
      term(bytes, { low, high, coverage: 0.8 }, "buffers of encoders that are not made of equal layers over patches"),
    ]
  }
  const { positions, positionTables, patch, merge = 1 } = shape
  const isFixed = positions !== undefined && positionTables === undefined && patch.frames === undefined
  const patchesOf = (tokens: number) => (isFixed ? positions : tokens * merge ** 2)
  const started = patchesOf(patch.frames === undefined ? pictureTokens.least : pictureTokens.film)
  const usual = buffersFor(shape, started)
  const least = buffersFor(shape, patchesOf(pictureTokens.least))
  const largest = patchesOf(pictureTokens.most)
  const most = buffersFor(shape, largest)
  // Encoders without places in a table may look through windows, with a mask of every patch and every other.
  const mask = positions === undefined && patch.frames !== undefined ? largest ** 2 : 0
  const how = isFixed
    ? `encoder of ${positions} patches`
    : `encoder of ${started} patches, as it starts; from ${pictureTokens.least} to ${pictureTokens.most} tokens a picture`
  const buffer = {
    low: Math.floor(0.6 * least.device),
    high: Math.ceil(1.6 * most.device) + 6 * mask,
    coverage: 0.9,
  }
  const image = { low: least.image, high: most.image + 4 * mask + 32 * largest, coverage: 0.9 }
  return [
    term(usual.device, buffer, how),
    term(
      usual.image,
      isFixed ? { ...exactly(usual.image), high: image.high } : image,
      "the picture, before it is copied",
      "host",
    ),
  ]
}

/**
 * Towers for pictures or sound, in a file of their own: on the first device, with buffers for one picture
 * (as llama.cpp v0.5.0 tools/mtmd/clip.cpp:181 and :3701).
 */
export function projectorTerms({ request, placement, devices }: Loaded): readonly Term[] {
  const { projector } = request
  if (!projector) return []
  const type = fileType(projector.recipe)
  // The first device there is, whichever the model is on.
  const [first] = placement.devices.length > 0 && !projector.onHost ? devices : []
  const backend = first ?? backends.cpu
  const device = first ? 0 : "host"
  return projector.towers.flatMap((tower) => [
    weightsTerm(tower, type, backend, device),
    ...computeTerms(tower, device),
  ])
}
