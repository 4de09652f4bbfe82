import type { ModelQuality, QualityMeasurement } from "../measurement.ts"

const date = "2026-11-23"
const perplexityReadme = {
  dataset: "wikitext-2 test, ctx 512",
  reference: "F16, logits stored as 16-bit integers",
  revision: "llama.cpp f364eb6f",
  source: { where: "TheTom/llama-cpp-turboquant@69d8e4be:tools/perplexity/README.md", date },
}
const perplexityReadme2 = { source: { where: "TheTom/llama-cpp-turboquant@69d8e4be:tools/perplexity/README.md", date } }
const pull7412 = { source: { where: "https://github.com/ggml-org/llama.cpp/pull/7412", date } }
const w8a16Card = {
  source: { where: "https://huggingface.co/neuralmagic/Meta-Llama-3-8B-Instruct-quantized.w8a16", date },
}

type Row = readonly [
  recipe: string,
  /** Tokens of wikitext that the importance matrix was made from; 0: none. */
  matrixTokens: number,
  printedSize: string,
  perplexity: number,
  meanKlDivergence: number,
  meanProbabilityChangePercent: number,
  rmsProbabilityChangePercent: number,
  topTokenAgreementPercent?: number,
]

const table: readonly Row[] = [
  ["F16", 0, "14.97 GiB", 6.23316, 0.000551, 0.001, 0.787],
  ["Q8_0", 0, "7.96 GiB", 6.234284, 0.001355, -0.019, 1.198, 97.674],
  ["Q6_K", 0, "6.14 GiB", 6.253382, 0.005452, -0.007, 2.295, 96.031],
  ["Q5_K_M", 0, "5.33 GiB", 6.288607, 0.010762, -0.114, 3.16],
  ["Q5_K_S", 0, "5.21 GiB", 6.336598, 0.016595, -0.223, 3.918],
  ["Q5_1", 0, "5.65 GiB", 6.337857, 0.018045, -0.287, 4.123],
  ["Q5_0", 0, "5.21 GiB", 6.363224, 0.022239, -0.416, 4.634],
  ["Q4_K_M", 10_000_000, "4.58 GiB", 6.382937, 0.028152, -0.389, 5.251],
  ["Q4_K_M", 0, "4.58 GiB", 6.407115, 0.031273, -0.596, 5.519, 91.901],
  ["Q4_K_S", 10_000_000, "4.37 GiB", 6.409697, 0.031951, -0.531, 5.645],
  ["IQ4_NL", 10_000_000, "4.35 GiB", 6.455593, 0.035742, -0.59, 5.998],
  ["IQ4_XS", 10_000_000, "4.14 GiB", 6.459705, 0.036334, -0.668, 6.044],
  ["Q4_K_S", 0, "4.37 GiB", 6.500529, 0.043136, -0.927, 6.562],
  ["Q4_1", 0, "4.78 GiB", 6.682737, 0.071683, -0.927, 8.512],
  ["Q4_0", 0, "4.34 GiB", 6.700147, 0.07194, -1.588, 8.434],
  ["Q3_K_L", 10_000_000, "4.03 GiB", 6.671223, 0.073077, -0.94, 8.662],
  ["Q3_K_M", 10_000_000, "3.74 GiB", 6.734255, 0.084358, -1.198, 9.292],
  ["Q3_K_L", 0, "4.03 GiB", 6.787876, 0.087176, -1.532, 9.432],
  ["Q3_K_M", 0, "3.74 GiB", 6.888498, 0.101913, -1.99, 10.203],
  ["IQ3_M", 10_000_000, "3.53 GiB", 6.898327, 0.102534, -3.178, 10.513],
  ["IQ3_S", 10_000_000, "3.42 GiB", 6.965501, 0.111278, -3.066, 10.845],
  ["IQ3_XS", 10_000_000, "3.28 GiB", 7.163043, 0.138693, -3.667, 12.148],
  ["IQ3_XXS", 10_000_000, "3.05 GiB", 7.458436, 0.183625, -3.918, 13.836],
  ["Q3_K_S", 10_000_000, "3.41 GiB", 7.602878, 0.199821, -5.046, 14.98],
  ["Q3_K_S", 0, "3.41 GiB", 7.863786, 0.228217, -5.604, 15.541],
  ["IQ2_M", 10_000_000, "2.74 GiB", 8.600799, 0.325989, -6.463, 18.519],
  ["Q2_K", 10_000, "2.96 GiB", 8.65229, 0.331393, -6.606, 18.79],
  ["Q2_K", 100_000, "2.96 GiB", 8.641993, 0.331672, -6.628, 18.856],
  ["Q2_K", 10_000_000, "2.96 GiB", 8.647825, 0.332223, -6.5, 18.881],
  ["Q2_K", 1_000_000, "2.96 GiB", 8.674365, 0.335308, -6.634, 19.009],
  ["Q2_K", 1_000, "2.96 GiB", 8.682605, 0.337093, -6.596, 18.977],
  ["Q2_K_S", 10_000_000, "2.96 GiB", 9.323778, 0.40336, -7.131, 20.05],
  ["Q2_K_S", 1_000_000, "2.96 GiB", 9.329321, 0.40359, -7.289, 20.123],
  ["Q2_K_S", 100_000, "2.96 GiB", 9.362973, 0.408367, -7.198, 20.132],
  ["Q2_K_S", 10_000, "2.96 GiB", 9.376479, 0.408662, -7.141, 20.12],
  ["Q2_K_S", 1_000, "2.96 GiB", 9.4152, 0.415865, -7.153, 20.311],
  ["IQ2_S", 10_000_000, "2.56 GiB", 9.650781, 0.439197, -8.319, 21.491],
  ["Q2_K", 0, "2.96 GiB", 9.751568, 0.445132, -9.123, 21.421, 71.138],
  ["IQ2_XS", 10_000_000, "2.43 GiB", 10.761424, 0.54629, -10.576, 23.872],
  ["IQ2_XXS", 10_000_000, "2.24 GiB", 14.091782, 0.812022, -14.363, 28.576],
  ["IQ1_M", 10_000_000, "2.01 GiB", 25.493722, 1.393084, -24.672, 38.287],
  ["IQ1_S", 1_000_000, "1.88 GiB", 58.09776, 2.211278, -32.471, 46.418],
  ["IQ1_S", 1_000, "1.88 GiB", 58.267851, 2.214858, -31.88, 46.33],
  ["IQ1_S", 100_000, "1.88 GiB", 58.581498, 2.220834, -32.261, 46.002],
  ["IQ1_S", 10_000_000, "1.88 GiB", 60.694593, 2.254554, -31.973, 46.271],
  ["IQ1_S", 10_000, "1.88 GiB", 63.221324, 2.293527, -32.261, 46.562],
]

function inReadme(row: Row): QualityMeasurement {
  const [recipe, matrixTokens, printedSize, perplexity, meanKlDivergence, meanChange, rmsChange, agreement] = row
  return {
    ...perplexityReadme,
    recipe,
    checkpoint: "base",
    importanceMatrix: matrixTokens > 0,
    values: {
      perplexity,
      referencePerplexity: 6.23163,
      meanKlDivergence,
      meanProbabilityChangePercent: meanChange,
      rmsProbabilityChangePercent: rmsChange,
      ...(agreement === undefined ? {} : { topTokenAgreementPercent: agreement }),
    },
    printedSize,
    ...(matrixTokens > 0 ? { note: `matrix from ${matrixTokens} tokens of wikitext` } : {}),
  }
}

export const llama38BQuality: ModelQuality = {
  model: "llama-3-8b",
  name: "Llama-3-8B-Instruct",
  measurements: [
    ...table.map(inReadme),
    {
      ...perplexityReadme2,
      recipe: "F16",
      checkpoint: "base",
      published: "FP16 vs BF16 base",
      values: {
        perplexity: 6.227711,
        perplexityIncreasePercent: 0.0404,
        meanKlDivergence: 2.515e-5,
        topTokenAgreementPercent: 99.739,
        rmsProbabilityChangePercent: 0.15,
      },
    },
    {
      ...pull7412,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "f16", values: "f16" },
      values: {
        perplexity: 6.232196,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.000189,
        rmsProbabilityChangePercent: 0.476,
      },
    },
    {
      ...pull7412,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "f16", values: "q8_0" },
      values: {
        perplexity: 6.232771,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.000743,
        rmsProbabilityChangePercent: 0.905,
      },
    },
    {
      ...pull7412,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "q8_0", values: "f16" },
      values: {
        perplexity: 6.233073,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.000944,
        rmsProbabilityChangePercent: 1.01,
      },
    },
    {
      ...pull7412,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "q8_0", values: "q8_0" },
      values: {
        perplexity: 6.234369,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.00098,
        rmsProbabilityChangePercent: 1.032,
      },
    },
    {
      ...pull7412,
      recipe: "Q8_0",
      checkpoint: "base",
      cache: { keys: "f16", values: "f16" },
      values: {
        perplexity: 6.23464,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.001363,
        rmsProbabilityChangePercent: 1.2,
      },
    },
    {
      ...pull7412,
      recipe: "Q8_0",
      checkpoint: "base",
      cache: { keys: "q8_0", values: "q8_0" },
      values: {
        perplexity: 6.234619,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.001552,
        rmsProbabilityChangePercent: 1.271,
      },
    },
    {
      ...pull7412,
      recipe: "F16",
      checkpoint: "base",
      cache: { keys: "f16", values: "q5_1" },
      values: {
        perplexity: 6.236713,
        referencePerplexity: 6.22975,
        meanKlDivergence: 0.001759,
        rmsProbabilityChangePercent: 1.342,
      },
    },
    {
      ...w8a16Card,
      recipe: "W8A16",
      checkpoint: "instruct",
      published: "W8A16 INT8 per-channel",
      values: { benchmarkPercent: 68.54 },
      dataset: "OpenLLM v1",
      reference: "16 bits, 68.69 %",
    },
  ],
}
