// Generated from facts/models: change the facts, then `npm run models:generate`.
import { afm45B } from "./afm-4.5b.ts"
import { apertus8B } from "./apertus-8b.ts"
import { arctic } from "./arctic.ts"
import { ax40Light } from "./ax-4.0-light.ts"
import { axK1 } from "./ax-k1.ts"
import { ayaExpanse8B } from "./aya-expanse-8b.ts"
import { ayaExpanse32B } from "./aya-expanse-32b.ts"
import { bgeLargeEnV15 } from "./bge-large-en-v1.5.ts"
import { bgeM3 } from "./bge-m3.ts"
import { bgeSmallEnV15 } from "./bge-small-en-v1.5.ts"
import { bielik11BV3 } from "./bielik-11b-v3.ts"
import { bitnetB1582B4T } from "./bitnet-b1.58-2b-4t.ts"
import { codellama7B } from "./codellama-7b.ts"
import { codellama13B } from "./codellama-13b.ts"
import { codellama34B } from "./codellama-34b.ts"
import { codellama70B } from "./codellama-70b.ts"
import { codeqwen157B } from "./codeqwen1.5-7b.ts"
import { codestral22B } from "./codestral-22b.ts"
import { codestralMamba7B } from "./codestral-mamba-7b.ts"
import { commandR082024 } from "./command-r-08-2024.ts"
import { commandRV01 } from "./command-r-v01.ts"
import { commandR7b } from "./command-r7b.ts"
import { dbrx } from "./dbrx.ts"
import { deepseekCoder67B } from "./deepseek-coder-6.7b.ts"
import { deepseekCoderV2 } from "./deepseek-coder-v2.ts"
import { deepseekCoderV2Lite } from "./deepseek-coder-v2-lite.ts"
import { deepseekMoe16B } from "./deepseek-moe-16b.ts"
import { deepseekR1 } from "./deepseek-r1.ts"
import { deepseekR10528 } from "./deepseek-r1-0528.ts"
import { deepseekR10528Qwen38B } from "./deepseek-r1-0528-qwen3-8b.ts"
import { deepseekR1DistillLlama8B } from "./deepseek-r1-distill-llama-8b.ts"
import { deepseekR1DistillLlama70B } from "./deepseek-r1-distill-llama-70b.ts"
import { deepseekR1DistillQwen15B } from "./deepseek-r1-distill-qwen-1.5b.ts"
import { deepseekR1DistillQwen7B } from "./deepseek-r1-distill-qwen-7b.ts"
import { deepseekR1DistillQwen14B } from "./deepseek-r1-distill-qwen-14b.ts"
import { deepseekR1DistillQwen32B } from "./deepseek-r1-distill-qwen-32b.ts"
import { deepseekV25 } from "./deepseek-v2.5.ts"
import { deepseekV2 } from "./deepseek-v2.ts"
import { deepseekV2Lite } from "./deepseek-v2-lite.ts"
import { deepseekV31 } from "./deepseek-v3.1.ts"
import { deepseekV31Terminus } from "./deepseek-v3.1-terminus.ts"
import { deepseekV32 } from "./deepseek-v3.2.ts"
import { deepseekV32Exp } from "./deepseek-v3.2-exp.ts"
import { deepseekV32Speciale } from "./deepseek-v3.2-speciale.ts"
import { deepseekV3 } from "./deepseek-v3.ts"
import { deepseekV30324 } from "./deepseek-v3-0324.ts"
import { deepseekV4Flash } from "./deepseek-v4-flash.ts"
import { deepseekV4Pro } from "./deepseek-v4-pro.ts"
import { devstralSmall224B } from "./devstral-small-2-24b.ts"
import { devstralSmall2505 } from "./devstral-small-2505.ts"
import { devstralSmall2507 } from "./devstral-small-2507.ts"
import { dotsLlm1 } from "./dots.llm1.ts"
import { ernie4503B } from "./ernie-4.5-0.3b.ts"
import { ernie4521BA3bPt } from "./ernie-4.5-21b-a3b-pt.ts"
import { ernie4521BA3bThinking } from "./ernie-4.5-21b-a3b-thinking.ts"
import { exaone4012B } from "./exaone-4.0-1.2b.ts"
import { exaone4032B } from "./exaone-4.0-32b.ts"
import { exaone4533B } from "./exaone-4.5-33b.ts"
import { falcon7B } from "./falcon-7b.ts"
import { falcon40B } from "./falcon-40b.ts"
import { falcon180B } from "./falcon-180b.ts"
import { falconH105B } from "./falcon-h1-0.5b.ts"
import { falconH134B } from "./falcon-h1-34b.ts"
import { falconMamba7B } from "./falcon-mamba-7b.ts"
import { falcon31B } from "./falcon3-1b.ts"
import { falcon33B } from "./falcon3-3b.ts"
import { falcon37B } from "./falcon3-7b.ts"
import { falcon310B } from "./falcon3-10b.ts"
import { gemma22B } from "./gemma-2-2b.ts"
import { gemma29B } from "./gemma-2-9b.ts"
import { gemma227B } from "./gemma-2-27b.ts"
import { gemma2B } from "./gemma-2b.ts"
import { gemma31B } from "./gemma-3-1b.ts"
import { gemma34B } from "./gemma-3-4b.ts"
import { gemma312B } from "./gemma-3-12b.ts"
import { gemma327B } from "./gemma-3-27b.ts"
import { gemma3270M } from "./gemma-3-270m.ts"
import { gemma3NE2b } from "./gemma-3n-e2b.ts"
import { gemma3NE4b } from "./gemma-3n-e4b.ts"
import { gemma426BA4b } from "./gemma-4-26b-a4b.ts"
import { gemma431B } from "./gemma-4-31b.ts"
import { gemma4E2b } from "./gemma-4-e2b.ts"
import { gemma4E4b } from "./gemma-4-e4b.ts"
import { gemma7B } from "./gemma-7b.ts"
import { glm45 } from "./glm-4.5.ts"
import { glm45Air } from "./glm-4.5-air.ts"
import { glm45V } from "./glm-4.5v.ts"
import { glm46 } from "./glm-4.6.ts"
import { glm47 } from "./glm-4.7.ts"
import { glm47Flash } from "./glm-4.7-flash.ts"
import { glm49B0414 } from "./glm-4-9b-0414.ts"
import { glm49BChat } from "./glm-4-9b-chat.ts"
import { glm432B0414 } from "./glm-4-32b-0414.ts"
import { glm51 } from "./glm-5.1.ts"
import { glm52 } from "./glm-5.2.ts"
import { glm53Flash } from "./glm-5.3-flash.ts"
import { glm5 } from "./glm-5.ts"
import { glmZ132B0414 } from "./glm-z1-32b-0414.ts"
import { gptOss20B } from "./gpt-oss-20b.ts"
import { gptOss120B } from "./gpt-oss-120b.ts"
import { granite301BA400m } from "./granite-3.0-1b-a400m.ts"
import { granite332B } from "./granite-3.3-2b.ts"
import { granite338B } from "./granite-3.3-8b.ts"
import { granite40350M } from "./granite-4.0-350m.ts"
import { granite40HMicro } from "./granite-4.0-h-micro.ts"
import { granite40HTiny } from "./granite-4.0-h-tiny.ts"
import { granite40Micro } from "./granite-4.0-micro.ts"
import { granite413B } from "./granite-4.1-3b.ts"
import { granite418B } from "./granite-4.1-8b.ts"
import { granite4130B } from "./granite-4.1-30b.ts"
import { grok1 } from "./grok-1.ts"
import { hermes38B } from "./hermes-3-8b.ts"
import { hermes470B } from "./hermes-4-70b.ts"
import { hunyuan7B } from "./hunyuan-7b.ts"
import { hy3 } from "./hy3.ts"
import { hy3Preview } from "./hy3-preview.ts"
import { hyperclovaxSeedThink14B } from "./hyperclovax-seed-think-14b.ts"
import { inkling } from "./inkling.ts"
import { internS1 } from "./intern-s1.ts"
import { internlm257B } from "./internlm2.5-7b.ts"
import { internlm220B } from "./internlm2-20b.ts"
import { internlm38B } from "./internlm3-8b.ts"
import { internvl358B } from "./internvl3.5-8b.ts"
import { internvl32B } from "./internvl3-2b.ts"
import { internvl38B } from "./internvl3-8b.ts"
import { iquestCoder40B } from "./iquest-coder-40b.ts"
import { jamba15Large } from "./jamba-1.5-large.ts"
import { jamba15Mini } from "./jamba-1.5-mini.ts"
import { jambaLarge17 } from "./jamba-large-1.7.ts"
import { jambaMini17 } from "./jamba-mini-1.7.ts"
import { jambaV01 } from "./jamba-v0.1.ts"
import { kExaone236BA23b } from "./k-exaone-236b-a23b.ts"
import { kimiK25 } from "./kimi-k2.5.ts"
import { kimiK26 } from "./kimi-k2.6.ts"
import { kimiK27Code } from "./kimi-k2.7-code.ts"
import { kimiK2 } from "./kimi-k2.ts"
import { kimiK20905 } from "./kimi-k2-0905.ts"
import { kimiK2Thinking } from "./kimi-k2-thinking.ts"
import { kimiK3 } from "./kimi-k3.ts"
import { kimiLinear48BA3b } from "./kimi-linear-48b-a3b.ts"
import { kimiVlA3b } from "./kimi-vl-a3b.ts"
import { lagunaS21 } from "./laguna-s-2.1.ts"
import { lagunaXs2 } from "./laguna-xs.2.ts"
import { lfm2512B } from "./lfm2.5-1.2b.ts"
import { lfm25350M } from "./lfm2.5-350m.ts"
import { lfm212B } from "./lfm2-1.2b.ts"
import { lfm226B } from "./lfm2-2.6b.ts"
import { lfm28BA1b } from "./lfm2-8b-a1b.ts"
import { lfm2350M } from "./lfm2-350m.ts"
import { lfm2700M } from "./lfm2-700m.ts"
import { lingLite15 } from "./ling-lite-1.5.ts"
import { lingMini20 } from "./ling-mini-2.0.ts"
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
import { llama3211BVision } from "./llama-3.2-11b-vision.ts"
import { llama3370B } from "./llama-3.3-70b.ts"
import { llama33NemotronSuper49BV15 } from "./llama-3.3-nemotron-super-49b-v1.5.ts"
import { llama33NemotronSuper49BV1 } from "./llama-3.3-nemotron-super-49b-v1.ts"
import { llama38B } from "./llama-3-8b.ts"
import { llama370B } from "./llama-3-70b.ts"
import { llama4Maverick } from "./llama-4-maverick.ts"
import { llama4Scout } from "./llama-4-scout.ts"
import { llava1513B } from "./llava-1.5-13b.ts"
import { llava1634B } from "./llava-1.6-34b.ts"
import { magistralSmall2506 } from "./magistral-small-2506.ts"
import { magistralSmall2509 } from "./magistral-small-2509.ts"
import { mamba28B } from "./mamba-2.8b.ts"
import { mamba130M } from "./mamba-130m.ts"
import { mathstral7B } from "./mathstral-7b.ts"
import { mimo7B } from "./mimo-7b.ts"
import { mimoV2Flash } from "./mimo-v2-flash.ts"
import { minicpmV45 } from "./minicpm-v-4.5.ts"
import { minicpm418B } from "./minicpm4.1-8b.ts"
import { minicpm405B } from "./minicpm4-0.5b.ts"
import { minimaxM140K } from "./minimax-m1-40k.ts"
import { minimaxM180K } from "./minimax-m1-80k.ts"
import { minimaxM21 } from "./minimax-m2.1.ts"
import { minimaxM25 } from "./minimax-m2.5.ts"
import { minimaxM27 } from "./minimax-m2.7.ts"
import { minimaxM2 } from "./minimax-m2.ts"
import { minimaxM3 } from "./minimax-m3.ts"
import { minimaxText01 } from "./minimax-text-01.ts"
import { ministral33B } from "./ministral-3-3b.ts"
import { ministral8B2410 } from "./ministral-8b-2410.ts"
import { minitron8BBase } from "./minitron-8b-base.ts"
import { mistral7BV01 } from "./mistral-7b-v0.1.ts"
import { mistral7BV02 } from "./mistral-7b-v0.2.ts"
import { mistral7BV03 } from "./mistral-7b-v0.3.ts"
import { mistralLarge2407 } from "./mistral-large-2407.ts"
import { mistralLarge2411 } from "./mistral-large-2411.ts"
import { mistralNemo12B } from "./mistral-nemo-12b.ts"
import { mistralNemoMinitron8B } from "./mistral-nemo-minitron-8b.ts"
import { mistralSmall3124B } from "./mistral-small-3.1-24b.ts"
import { mistralSmall3224B } from "./mistral-small-3.2-24b.ts"
import { mistralSmall4119B } from "./mistral-small-4-119b.ts"
import { mistralSmall22B2409 } from "./mistral-small-22b-2409.ts"
import { mistralSmall24B2501 } from "./mistral-small-24b-2501.ts"
import { mixtral8X7b } from "./mixtral-8x7b.ts"
import { mixtral8X22b } from "./mixtral-8x22b.ts"
import type { Model } from "./model.ts"
import { moonlight16BA3b } from "./moonlight-16b-a3b.ts"
import { multilingualE5LargeInstruct } from "./multilingual-e5-large-instruct.ts"
import { museGlimmer30B } from "./muse-glimmer-30b.ts"
import { nanbeige413B } from "./nanbeige4.1-3b.ts"
import { nemotron35Lightning30BA3b } from "./nemotron-3.5-lightning-30b-a3b.ts"
import { nemotron3Nano30BA3b } from "./nemotron-3-nano-30b-a3b.ts"
import { nemotron3Super120BA12b } from "./nemotron-3-super-120b-a12b.ts"
import { nemotron3Ultra550BA55b } from "./nemotron-3-ultra-550b-a55b.ts"
import { nemotron4340B } from "./nemotron-4-340b.ts"
import { nemotronCascade230BA3b } from "./nemotron-cascade-2-30b-a3b.ts"
import { nemotronH56BBase } from "./nemotron-h-56b-base.ts"
import { nemotronMini4B } from "./nemotron-mini-4b.ts"
import { nemotronNano9BV2 } from "./nemotron-nano-9b-v2.ts"
import { nomicEmbedTextV15 } from "./nomic-embed-text-v1.5.ts"
import { northMiniCode10 } from "./north-mini-code-1.0.ts"
import { olmo21B } from "./olmo-2-1b.ts"
import { olmo27B } from "./olmo-2-7b.ts"
import { olmo213B } from "./olmo-2-13b.ts"
import { olmo232B } from "./olmo-2-32b.ts"
import { olmo3132BInstruct } from "./olmo-3.1-32b-instruct.ts"
import { olmo3132BThink } from "./olmo-3.1-32b-think.ts"
import { olmo37BInstruct } from "./olmo-3-7b-instruct.ts"
import { olmo37BThink } from "./olmo-3-7b-think.ts"
import { olmo332BThink } from "./olmo-3-32b-think.ts"
import { olmoe1B7B } from "./olmoe-1b-7b.ts"
import { phi2 } from "./phi-2.ts"
import { phi35Mini } from "./phi-3.5-mini.ts"
import { phi35Moe } from "./phi-3.5-moe.ts"
import { phi3Medium4K } from "./phi-3-medium-4k.ts"
import { phi3Mini4K } from "./phi-3-mini-4k.ts"
import { phi3Mini128K } from "./phi-3-mini-128k.ts"
import { phi3Small8K } from "./phi-3-small-8k.ts"
import { phi4 } from "./phi-4.ts"
import { phi4Mini } from "./phi-4-mini.ts"
import { phi4MiniReasoning } from "./phi-4-mini-reasoning.ts"
import { phi4Reasoning } from "./phi-4-reasoning.ts"
import { phi4ReasoningPlus } from "./phi-4-reasoning-plus.ts"
import { qwen1532B } from "./qwen1.5-32b.ts"
import { qwen15MoeA27B } from "./qwen1.5-moe-a2.7b.ts"
import { qwen2505B } from "./qwen2.5-0.5b.ts"
import { qwen2515B } from "./qwen2.5-1.5b.ts"
import { qwen253B } from "./qwen2.5-3b.ts"
import { qwen257B } from "./qwen2.5-7b.ts"
import { qwen2514B } from "./qwen2.5-14b.ts"
import { qwen2532B } from "./qwen2.5-32b.ts"
import { qwen2572B } from "./qwen2.5-72b.ts"
import { qwen25Coder05B } from "./qwen2.5-coder-0.5b.ts"
import { qwen25Coder15B } from "./qwen2.5-coder-1.5b.ts"
import { qwen25Coder3B } from "./qwen2.5-coder-3b.ts"
import { qwen25Coder7B } from "./qwen2.5-coder-7b.ts"
import { qwen25Coder14B } from "./qwen2.5-coder-14b.ts"
import { qwen25Coder32B } from "./qwen2.5-coder-32b.ts"
import { qwen25Math15B } from "./qwen2.5-math-1.5b.ts"
import { qwen25Math7B } from "./qwen2.5-math-7b.ts"
import { qwen25Math72B } from "./qwen2.5-math-72b.ts"
import { qwen25Vl3B } from "./qwen2.5-vl-3b.ts"
import { qwen25Vl7B } from "./qwen2.5-vl-7b.ts"
import { qwen25Vl32B } from "./qwen2.5-vl-32b.ts"
import { qwen25Vl72B } from "./qwen2.5-vl-72b.ts"
import { qwen205B } from "./qwen2-0.5b.ts"
import { qwen215B } from "./qwen2-1.5b.ts"
import { qwen27B } from "./qwen2-7b.ts"
import { qwen257BA14b } from "./qwen2-57b-a14b.ts"
import { qwen272B } from "./qwen2-72b.ts"
import { qwen2Vl7B } from "./qwen2-vl-7b.ts"
import { qwen3508B } from "./qwen3.5-0.8b.ts"
import { qwen352B } from "./qwen3.5-2b.ts"
import { qwen354B } from "./qwen3.5-4b.ts"
import { qwen359B } from "./qwen3.5-9b.ts"
import { qwen3527B } from "./qwen3.5-27b.ts"
import { qwen3535BA3b } from "./qwen3.5-35b-a3b.ts"
import { qwen35122BA10b } from "./qwen3.5-122b-a10b.ts"
import { qwen35397BA17b } from "./qwen3.5-397b-a17b.ts"
import { qwen3627B } from "./qwen3.6-27b.ts"
import { qwen3635BA3b } from "./qwen3.6-35b-a3b.ts"
import { qwen3827B } from "./qwen3.8-27b.ts"
import { qwen38FlashNext } from "./qwen3.8-flash-next.ts"
import { qwen306B } from "./qwen3-0.6b.ts"
import { qwen317B } from "./qwen3-1.7b.ts"
import { qwen34B } from "./qwen3-4b.ts"
import { qwen34BInstruct2507 } from "./qwen3-4b-instruct-2507.ts"
import { qwen34BThinking2507 } from "./qwen3-4b-thinking-2507.ts"
import { qwen38B } from "./qwen3-8b.ts"
import { qwen314B } from "./qwen3-14b.ts"
import { qwen330BA3b } from "./qwen3-30b-a3b.ts"
import { qwen330BA3bInstruct2507 } from "./qwen3-30b-a3b-instruct-2507.ts"
import { qwen330BA3bThinking2507 } from "./qwen3-30b-a3b-thinking-2507.ts"
import { qwen332B } from "./qwen3-32b.ts"
import { qwen3235BA22b } from "./qwen3-235b-a22b.ts"
import { qwen3235BA22bInstruct2507 } from "./qwen3-235b-a22b-instruct-2507.ts"
import { qwen3235BA22bThinking2507 } from "./qwen3-235b-a22b-thinking-2507.ts"
import { qwen3Coder30BA3b } from "./qwen3-coder-30b-a3b.ts"
import { qwen3Coder480BA35b } from "./qwen3-coder-480b-a35b.ts"
import { qwen3CoderNext } from "./qwen3-coder-next.ts"
import { qwen3Embedding06B } from "./qwen3-embedding-0.6b.ts"
import { qwen3Embedding8B } from "./qwen3-embedding-8b.ts"
import { qwen3Next80BA3bInstruct } from "./qwen3-next-80b-a3b-instruct.ts"
import { qwen3Next80BA3bThinking } from "./qwen3-next-80b-a3b-thinking.ts"
import { qwen3Vl2B } from "./qwen3-vl-2b.ts"
import { qwen3Vl4B } from "./qwen3-vl-4b.ts"
import { qwen3Vl8B } from "./qwen3-vl-8b.ts"
import { qwen3Vl30BA3b } from "./qwen3-vl-30b-a3b.ts"
import { qwen3Vl32B } from "./qwen3-vl-32b.ts"
import { qwen3Vl235BA22b } from "./qwen3-vl-235b-a22b.ts"
import { qwq32B } from "./qwq-32b.ts"
import { ringMini20 } from "./ring-mini-2.0.ts"
import { sarvam30B } from "./sarvam-30b.ts"
import { seedOss36B } from "./seed-oss-36b.ts"
import { smollm217B } from "./smollm2-1.7b.ts"
import { smollm2135M } from "./smollm2-135m.ts"
import { smollm2360M } from "./smollm2-360m.ts"
import { smollm33B } from "./smollm3-3b.ts"
import { solar107B } from "./solar-10.7b.ts"
import { solarOpen100B } from "./solar-open-100b.ts"
import { stablelm216B } from "./stablelm-2-1.6b.ts"
import { stablelmZephyr3B } from "./stablelm-zephyr-3b.ts"
import { starcoder23B } from "./starcoder2-3b.ts"
import { starcoder27B } from "./starcoder2-7b.ts"
import { starcoder215B } from "./starcoder2-15b.ts"
import { step35Flash } from "./step-3.5-flash.ts"
import { step37Flash } from "./step-3.7-flash.ts"
import { step3 } from "./step-3.ts"
import { tinyAyaGlobal } from "./tiny-aya-global.ts"
import { tinyllama11B } from "./tinyllama-1.1b.ts"
import { trinityLarge } from "./trinity-large.ts"
import { trinityNano } from "./trinity-nano.ts"
import { yi156B } from "./yi-1.5-6b.ts"
import { yi159B } from "./yi-1.5-9b.ts"
import { yi1534B } from "./yi-1.5-34b.ts"
import { yiCoder9B } from "./yi-coder-9b.ts"
import { zephyr7BBeta } from "./zephyr-7b-beta.ts"

/** Every model of the catalogue. */
export const modelCatalogue: readonly Model[] = [
  afm45B,
  apertus8B,
  arctic,
  ax40Light,
  axK1,
  ayaExpanse32B,
  ayaExpanse8B,
  bgeLargeEnV15,
  bgeM3,
  bgeSmallEnV15,
  bielik11BV3,
  bitnetB1582B4T,
  codellama13B,
  codellama34B,
  codellama70B,
  codellama7B,
  codeqwen157B,
  codestral22B,
  codestralMamba7B,
  commandR082024,
  commandRV01,
  commandR7b,
  dbrx,
  deepseekCoder67B,
  deepseekCoderV2Lite,
  deepseekCoderV2,
  deepseekMoe16B,
  deepseekR10528Qwen38B,
  deepseekR10528,
  deepseekR1DistillLlama70B,
  deepseekR1DistillLlama8B,
  deepseekR1DistillQwen15B,
  deepseekR1DistillQwen14B,
  deepseekR1DistillQwen32B,
  deepseekR1DistillQwen7B,
  deepseekR1,
  deepseekV2Lite,
  deepseekV25,
  deepseekV2,
  deepseekV30324,
  deepseekV31Terminus,
  deepseekV31,
  deepseekV32Exp,
  deepseekV32Speciale,
  deepseekV32,
  deepseekV3,
  deepseekV4Flash,
  deepseekV4Pro,
  devstralSmall224B,
  devstralSmall2505,
  devstralSmall2507,
  dotsLlm1,
  ernie4503B,
  ernie4521BA3bPt,
  ernie4521BA3bThinking,
  exaone4012B,
  exaone4032B,
  exaone4533B,
  falcon180B,
  falcon40B,
  falcon7B,
  falconH105B,
  falconH134B,
  falconMamba7B,
  falcon310B,
  falcon31B,
  falcon33B,
  falcon37B,
  gemma227B,
  gemma22B,
  gemma29B,
  gemma2B,
  gemma312B,
  gemma31B,
  gemma3270M,
  gemma327B,
  gemma34B,
  gemma3NE2b,
  gemma3NE4b,
  gemma426BA4b,
  gemma431B,
  gemma4E2b,
  gemma4E4b,
  gemma7B,
  glm432B0414,
  glm49B0414,
  glm49BChat,
  glm45Air,
  glm45,
  glm45V,
  glm46,
  glm47Flash,
  glm47,
  glm51,
  glm52,
  glm53Flash,
  glm5,
  glmZ132B0414,
  gptOss120B,
  gptOss20B,
  granite301BA400m,
  granite332B,
  granite338B,
  granite40350M,
  granite40HMicro,
  granite40HTiny,
  granite40Micro,
  granite4130B,
  granite413B,
  granite418B,
  grok1,
  hermes38B,
  hermes470B,
  hunyuan7B,
  hy3Preview,
  hy3,
  hyperclovaxSeedThink14B,
  inkling,
  internS1,
  internlm220B,
  internlm257B,
  internlm38B,
  internvl32B,
  internvl38B,
  internvl358B,
  iquestCoder40B,
  jamba15Large,
  jamba15Mini,
  jambaLarge17,
  jambaMini17,
  jambaV01,
  kExaone236BA23b,
  kimiK20905,
  kimiK2Thinking,
  kimiK25,
  kimiK26,
  kimiK27Code,
  kimiK2,
  kimiK3,
  kimiLinear48BA3b,
  kimiVlA3b,
  lagunaS21,
  lagunaXs2,
  lfm212B,
  lfm226B,
  lfm2350M,
  lfm2700M,
  lfm28BA1b,
  lfm2512B,
  lfm25350M,
  lingLite15,
  lingMini20,
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
  llama3211BVision,
  llama321B,
  llama323B,
  llama3370B,
  llama33NemotronSuper49BV15,
  llama33NemotronSuper49BV1,
  llama4Maverick,
  llama4Scout,
  llava1513B,
  llava1634B,
  magistralSmall2506,
  magistralSmall2509,
  mamba130M,
  mamba28B,
  mathstral7B,
  mimo7B,
  mimoV2Flash,
  minicpmV45,
  minicpm405B,
  minicpm418B,
  minimaxM140K,
  minimaxM180K,
  minimaxM21,
  minimaxM25,
  minimaxM27,
  minimaxM2,
  minimaxM3,
  minimaxText01,
  ministral33B,
  ministral8B2410,
  minitron8BBase,
  mistral7BV01,
  mistral7BV02,
  mistral7BV03,
  mistralLarge2407,
  mistralLarge2411,
  mistralNemo12B,
  mistralNemoMinitron8B,
  mistralSmall22B2409,
  mistralSmall24B2501,
  mistralSmall3124B,
  mistralSmall3224B,
  mistralSmall4119B,
  mixtral8X22b,
  mixtral8X7b,
  moonlight16BA3b,
  multilingualE5LargeInstruct,
  museGlimmer30B,
  nanbeige413B,
  nemotron3Nano30BA3b,
  nemotron3Super120BA12b,
  nemotron3Ultra550BA55b,
  nemotron35Lightning30BA3b,
  nemotron4340B,
  nemotronCascade230BA3b,
  nemotronH56BBase,
  nemotronMini4B,
  nemotronNano9BV2,
  nomicEmbedTextV15,
  northMiniCode10,
  olmo213B,
  olmo21B,
  olmo232B,
  olmo27B,
  olmo332BThink,
  olmo37BInstruct,
  olmo37BThink,
  olmo3132BInstruct,
  olmo3132BThink,
  olmoe1B7B,
  phi2,
  phi3Medium4K,
  phi3Mini128K,
  phi3Mini4K,
  phi3Small8K,
  phi35Mini,
  phi35Moe,
  phi4MiniReasoning,
  phi4Mini,
  phi4ReasoningPlus,
  phi4Reasoning,
  phi4,
  qwen1532B,
  qwen15MoeA27B,
  qwen205B,
  qwen215B,
  qwen257BA14b,
  qwen272B,
  qwen27B,
  qwen2Vl7B,
  qwen2505B,
  qwen2515B,
  qwen2514B,
  qwen2532B,
  qwen253B,
  qwen2572B,
  qwen257B,
  qwen25Coder05B,
  qwen25Coder15B,
  qwen25Coder14B,
  qwen25Coder32B,
  qwen25Coder3B,
  qwen25Coder7B,
  qwen25Math15B,
  qwen25Math72B,
  qwen25Math7B,
  qwen25Vl32B,
  qwen25Vl3B,
  qwen25Vl72B,
  qwen25Vl7B,
  qwen306B,
  qwen317B,
  qwen314B,
  qwen3235BA22bInstruct2507,
  qwen3235BA22bThinking2507,
  qwen3235BA22b,
  qwen330BA3bInstruct2507,
  qwen330BA3bThinking2507,
  qwen330BA3b,
  qwen332B,
  qwen34BInstruct2507,
  qwen34BThinking2507,
  qwen34B,
  qwen38B,
  qwen3Coder30BA3b,
  qwen3Coder480BA35b,
  qwen3CoderNext,
  qwen3Embedding06B,
  qwen3Embedding8B,
  qwen3Next80BA3bInstruct,
  qwen3Next80BA3bThinking,
  qwen3Vl235BA22b,
  qwen3Vl2B,
  qwen3Vl30BA3b,
  qwen3Vl32B,
  qwen3Vl4B,
  qwen3Vl8B,
  qwen3508B,
  qwen35122BA10b,
  qwen3527B,
  qwen352B,
  qwen3535BA3b,
  qwen35397BA17b,
  qwen354B,
  qwen359B,
  qwen3627B,
  qwen3635BA3b,
  qwen3827B,
  qwen38FlashNext,
  qwq32B,
  ringMini20,
  sarvam30B,
  seedOss36B,
  smollm217B,
  smollm2135M,
  smollm2360M,
  smollm33B,
  solar107B,
  solarOpen100B,
  stablelm216B,
  stablelmZephyr3B,
  starcoder215B,
  starcoder23B,
  starcoder27B,
  step35Flash,
  step37Flash,
  step3,
  tinyAyaGlobal,
  tinyllama11B,
  trinityLarge,
  trinityNano,
  yi1534B,
  yi156B,
  yi159B,
  yiCoder9B,
  zephyr7BBeta,
]
