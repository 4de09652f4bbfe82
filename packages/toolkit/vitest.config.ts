export { default } from "./presets/vitest.js"
