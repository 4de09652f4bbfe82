export { modelCatalogue } from "./catalogue.ts"
export { glm45Air } from "./glm-4.5-air.ts"
export { llama318B } from "./llama-3.1-8b.ts"
export type { Benchmark, Capability, Modality, Model } from "./model.ts"
