import glm45Air from "./configs/glm-4.5-air.json" with { type: "json" }
import llama318B from "./configs/llama-3.1-8b.json" with { type: "json" }

/** Configs as their publishers have them, by the id of the model in the catalogue. */
export const configs = { "glm-4.5-air": glm45Air, "llama-3.1-8b": llama318B } as const
