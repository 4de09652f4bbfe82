import type { ConvolutionalGroup, ConvolutionalStep } from "../../architecture/convolutional.ts"
import { readEmbedder } from "./conformer.ts"
import type { ConvolutionalReader } from "./tower-reader.ts"

const once = (...steps: readonly ConvolutionalStep[]): ConvolutionalGroup => ({ repeat: 1, steps })

const narrow = (outputs: number, before: number): ConvolutionalStep => ({
  step: "inverted",
  outputs,
  expansion: 4,
  before,
})

const attending = (repeat: number, outputs: number, attention: ConvolutionalStep): ConvolutionalGroup => ({
  repeat,
  steps: [attention, { step: "inverted", outputs, expansion: 2 }],
})

/** As mlx-vlm v0.6.15 mlx_vlm/models/gemma3n/vision.py:833, which names timm's mobilenetv5.py as its source. */
const mobileNetV5 = (): readonly ConvolutionalGroup[] => [
  { repeat: 3, steps: [{ step: "edgeResidual", outputs: 128 }] },
  once({ step: "inverted", outputs: 256, expansion: 6, before: 3, between: 5 }),
  { repeat: 2, steps: [narrow(256, 5), narrow(256, 3)] },
  once({ step: "inverted", outputs: 640, expansion: 6, before: 5, between: 5 }),
  { repeat: 7, steps: [narrow(640, 5)] },
  once({ step: "inverted", outputs: 640, expansion: 1 }),
  attending(14, 640, { step: "attention", heads: 12, headDim: 64, reduced: true }),
  once({ step: "inverted", outputs: 1280, expansion: 6, before: 5, between: 5 }),
  attending(19, 1280, { step: "attention", heads: 16, headDim: 96 }),
]

/** Gemma 3n's MobileNet-v5, whose sizes its config names by one word. */
export const gemma3nVision: ConvolutionalReader = {
  needs: [["hidden_size"], ["architecture"]],
  convolve: ({ tower, languageSize }) => {
    if (tower.string("architecture", "") !== "mobilenetv5_300m_enc") return undefined
    return {
      stem: 64,
      groups: mobileNetV5(),
      fusion: { inputs: 640 + 1280, outputs: 2048, expansion: 2 },
      projector: readEmbedder(tower, languageSize),
    }
  },
}
