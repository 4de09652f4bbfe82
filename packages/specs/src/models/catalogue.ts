import { glm45Air } from "./glm-4.5-air.ts"
import { llama318B } from "./llama-3.1-8b.ts"
import type { Model } from "./model.ts"

/** Every model of the catalogue. */
export const modelCatalogue: readonly Model[] = [glm45Air, llama318B]
