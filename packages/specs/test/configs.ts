import glm45Air from "../facts/models/glm-4.5-air.json" with { type: "json" }
import llama318B from "../facts/models/llama-3.1-8b.json" with { type: "json" }

/** Configs as their publishers have them, by the id of the model in the catalogue. */
export const configs = { "glm-4.5-air": glm45Air.config, "llama-3.1-8b": llama318B.config } as const
