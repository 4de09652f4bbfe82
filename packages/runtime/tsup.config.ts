import preset from "@plimsoll/toolkit/tsup"

/** The referee starts a process with a file of its own, which is no entry of the package. */
export default { ...preset, entry: { ...preset.entry, "referee/worker": "src/referee/worker.js" } }
