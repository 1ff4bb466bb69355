import type { Emulation } from "../emulation.ts";
import { amazon } from "./amazon.ts";
import { anthropic } from "./anthropic.ts";
import { azure2026 } from "./azure-2026.ts";
import { azure } from "./azure.ts";
import { deepl } from "./deepl.ts";
import { googleV2 } from "./google-v2.ts";
import { google } from "./google.ts";
import { intento } from "./intento.ts";
import { lara } from "./lara.ts";
import { libretranslate } from "./libretranslate.ts";
import { modernmt } from "./modernmt.ts";
import { openai } from "./openai.ts";
import { papago } from "./papago.ts";
import { systran } from "./systran.ts";
import { yandex } from "./yandex.ts";

/** Every vendor that is emulated. The next one is a file and a line here. */
export const emulations: readonly Emulation[] = [
  deepl,
  googleV2,
  google,
  azure,
  azure2026,
  amazon,
  modernmt,
  lara,
  libretranslate,
  systran,
  yandex,
  papago,
  intento,
  openai,
  anthropic,
];
