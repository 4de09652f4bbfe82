import { aws } from "./aws.ts"
import type { CloudInstance } from "./cloud-instance.ts"
import { gcp } from "./gcp.ts"
import { lambda } from "./lambda.ts"
import { nebius } from "./nebius.ts"
import { runpod } from "./runpod.ts"
import { spheron } from "./spheron.ts"
import { verda } from "./verda.ts"

/** Every instance of the catalogue. */
export const cloudInstances: readonly CloudInstance[] = [
  ...verda,
  ...nebius,
  ...lambda,
  ...runpod,
  ...spheron,
  ...aws,
  ...gcp,
]
