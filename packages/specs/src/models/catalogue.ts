// Generated from facts/models: change the facts, then `npm run models:generate`.
import { bielik11BV3 } from "./bielik-11b-v3.ts"
import { codellama7B } from "./codellama-7b.ts"
import { codellama13B } from "./codellama-13b.ts"
import { codellama34B } from "./codellama-34b.ts"
import { codellama70B } from "./codellama-70b.ts"
import { deepseekCoder67B } from "./deepseek-coder-6.7b.ts"
import { deepseekR1DistillLlama8B } from "./deepseek-r1-distill-llama-8b.ts"
import { deepseekR1DistillLlama70B } from "./deepseek-r1-distill-llama-70b.ts"
import { falcon31B } from "./falcon3-1b.ts"
import { falcon33B } from "./falcon3-3b.ts"
import { falcon37B } from "./falcon3-7b.ts"
import { falcon310B } from "./falcon3-10b.ts"
import { glm45 } from "./glm-4.5.ts"
import { glm45Air } from "./glm-4.5-air.ts"
import { glm46 } from "./glm-4.6.ts"
import { glm47 } from "./glm-4.7.ts"
import { hermes38B } from "./hermes-3-8b.ts"
import { hermes470B } from "./hermes-4-70b.ts"
import { llama27B } from "./llama-2-7b.ts"
import { llama213B } from "./llama-2-13b.ts"
import { llama270B } from "./llama-2-70b.ts"
import { llama318B } from "./llama-3.1-8b.ts"
import { llama3170B } from "./llama-3.1-70b.ts"
import { llama31405B } from "./llama-3.1-405b.ts"
import { llama31Nemotron70B } from "./llama-3.1-nemotron-70b.ts"
import { llama31NemotronNano8B } from "./llama-3.1-nemotron-nano-8b.ts"
import { llama321B } from "./llama-3.2-1b.ts"
import { llama323B } from "./llama-3.2-3b.ts"
import { llama3370B } from "./llama-3.3-70b.ts"
import { llama38B } from "./llama-3-8b.ts"
import { llama370B } from "./llama-3-70b.ts"
import { llava1513B } from "./llava-1.5-13b.ts"
import { llava1634B } from "./llava-1.6-34b.ts"
import type { Model } from "./model.ts"
import { nanbeige413B } from "./nanbeige4.1-3b.ts"
import { smollm217B } from "./smollm2-1.7b.ts"
import { smollm2135M } from "./smollm2-135m.ts"
import { smollm2360M } from "./smollm2-360m.ts"
import { solar107B } from "./solar-10.7b.ts"
import { solarOpen100B } from "./solar-open-100b.ts"
import { tinyllama11B } from "./tinyllama-1.1b.ts"
import { yi156B } from "./yi-1.5-6b.ts"
import { yi159B } from "./yi-1.5-9b.ts"
import { yi1534B } from "./yi-1.5-34b.ts"
import { yiCoder9B } from "./yi-coder-9b.ts"

/** Every model of the catalogue. */
export const modelCatalogue: readonly Model[] = [
  bielik11BV3,
  codellama13B,
  codellama34B,
  codellama70B,
  codellama7B,
  deepseekCoder67B,
  deepseekR1DistillLlama70B,
  deepseekR1DistillLlama8B,
  falcon310B,
  falcon31B,
  falcon33B,
  falcon37B,
  glm45Air,
  glm45,
  glm46,
  glm47,
  hermes38B,
  hermes470B,
  llama213B,
  llama270B,
  llama27B,
  llama370B,
  llama38B,
  llama31405B,
  llama3170B,
  llama318B,
  llama31Nemotron70B,
  llama31NemotronNano8B,
  llama321B,
  llama323B,
  llama3370B,
  llava1513B,
  llava1634B,
  nanbeige413B,
  smollm217B,
  smollm2135M,
  smollm2360M,
  solar107B,
  solarOpen100B,
  tinyllama11B,
  yi1534B,
  yi156B,
  yi159B,
  yiCoder9B,
]
