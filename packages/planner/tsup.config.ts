export { default } from "@plimsoll/toolkit/tsup"
