import { arShahnaMutaakhira } from "./ar-shahna-mutaakhira.ts";
import { caCitaMedica } from "./ca-cita-medica.ts";
import { caCorreuTrencat } from "./ca-correu-trencat.ts";
import { deWaschmaschine } from "./de-waschmaschine.ts";
import { enSuspiciousLogin } from "./en-suspicious-login.ts";
import { esChatCuentaBloqueada } from "./es-chat-cuenta-bloqueada.ts";
import { esFacturaDuplicada } from "./es-factura-duplicada.ts";
import { esHtmlDevolucion } from "./es-html-devolucion.ts";
import { esMxGarantiaCelular } from "./es-mx-garantia-celular.ts";
import { esReclamacionLarga } from "./es-reclamacion-larga.ts";
import { frHtmlLivraison } from "./fr-html-livraison.ts";
import { frMutuelleRemboursement } from "./fr-mutuelle-remboursement.ts";
import { itChatContatore } from "./it-chat-contatore.ts";
import { itHtmlSinistroAuto } from "./it-html-sinistro-auto.ts";
import { itRimborsoVolo } from "./it-rimborso-volo.ts";
import { jaYadoYoyaku } from "./ja-yado-yoyaku.ts";
import { ptBrPixNaoCaiu } from "./pt-br-pix-nao-caiu.ts";
import { ptFaturaInternet } from "./pt-fatura-internet.ts";
import type { Sample } from "./sample.ts";

export type { Sample, SampleMessage } from "./sample.ts";

/** In the order of the index page. */
export const samples: readonly Sample[] = [
  esFacturaDuplicada,
  esChatCuentaBloqueada,
  esHtmlDevolucion,
  esMxGarantiaCelular,
  esReclamacionLarga,
  itChatContatore,
  itHtmlSinistroAuto,
  itRimborsoVolo,
  frHtmlLivraison,
  frMutuelleRemboursement,
  ptBrPixNaoCaiu,
  ptFaturaInternet,
  caCitaMedica,
  caCorreuTrencat,
  enSuspiciousLogin,
  deWaschmaschine,
  jaYadoYoyaku,
  arShahnaMutaakhira,
];

export function findSample(id: string): Sample | undefined {
  return samples.find((sample) => sample.id === id);
}
