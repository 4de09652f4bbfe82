export { default } from "@plimsoll/toolkit/vitest"
