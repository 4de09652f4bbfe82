import type { ModelQuality } from "../measurement.ts"
import { pureMeasurements } from "../tool-suite.ts"

const date = "2026-11-23"
const exl3Card = {
  revision: "exllamav3 v0.0.25",
  source: { where: "https://huggingface.co/NeuroSenko/Qwen3.5-397B-A17B-exl3", date },
}

export const qwen35397BA17bQuality: ModelQuality = {
  model: "qwen3.5-397b-a17b",
  name: "Qwen3.5-397B-A17B",
  measurements: [
    {
      ...exl3Card,
      recipe: "EXL3-3.0",
      published: "EXL3 3.0bpw",
      values: {
        perplexity: 3.22,
        referencePerplexity: 3.053,
        meanKlDivergence: 0.0776,
        meanReverseKlDivergence: 0.0674,
        topTokenAgreementPercent: 91.9,
      },
      bitsPerWeight: 3,
      printedSize: "142 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-3.5",
      published: "EXL3 3.5bpw_opt (actual 3.03)",
      values: {
        perplexity: 3.173,
        referencePerplexity: 3.053,
        meanKlDivergence: 0.0531,
        meanReverseKlDivergence: 0.0474,
        topTokenAgreementPercent: 93.5,
      },
      bitsPerWeight: 3.03,
      printedSize: "143 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-4.0",
      published: "EXL3 4.0bpw",
      values: {
        perplexity: 3.101,
        referencePerplexity: 3.053,
        meanKlDivergence: 0.021,
        meanReverseKlDivergence: 0.0203,
        topTokenAgreementPercent: 95.7,
      },
      bitsPerWeight: 4,
      printedSize: "188 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-4.5",
      published: "EXL3 4.5bpw_opt (actual 4.03)",
      values: {
        perplexity: 3.082,
        referencePerplexity: 3.053,
        meanKlDivergence: 0.0153,
        meanReverseKlDivergence: 0.0149,
        topTokenAgreementPercent: 96.3,
      },
      bitsPerWeight: 4.03,
      printedSize: "189 GB",
    },
    {
      ...exl3Card,
      recipe: "EXL3-5.0",
      published: "EXL3 5.0bpw",
      values: {
        perplexity: 3.067,
        referencePerplexity: 3.053,
        meanKlDivergence: 0.0079,
        meanReverseKlDivergence: 0.0079,
        topTokenAgreementPercent: 97.3,
      },
      bitsPerWeight: 5,
      printedSize: "234 GB",
    },
    ...pureMeasurements(
      { importanceMatrix: true, reference: "Q8_0", file: "Qwen3.5-397B-A17B/group0/kld_results_partial.csv" },
      {
        q6_k: [0.002802, 3.527229],
        q5_1: [0.006141, 3.537029],
        q5_k: [0.005173, 3.532634],
        q5_0: [0.007651, 3.539437],
        q4_1: [0.015008, 3.559979],
        q4_k: [0.010394, 3.546221],
        q4_0: [0.022501, 3.588837],
        iq4_nl: [0.012949, 3.553008],
        iq4_xs: [0.01714, 3.563042],
        q3_k: [0.057147, 3.691632],
        iq3_s: [0.063681, 3.696974],
        iq3_xxs: [0.0979, 3.818855],
        q2_k: [0.091791, 3.820952],
        iq2_s: [0.246305, 4.394118],
        iq2_xs: [0.303701, 4.637602],
        iq2_xxs: [0.200445, 4.226278],
      },
    ),
  ],
}
