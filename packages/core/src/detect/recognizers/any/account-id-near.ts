import { contextRecognizer } from "../../context-recognizer.ts";
import { ACCOUNT_VALUE, isAccountValue } from "../../ids/account-value.ts";

/** Everyday words that mean a number only when it stands right behind them: "parte 2025/00871-B", "for file 774120". */
export const accountIdNear = contextRecognizer({
  id: "account-id-near",
  entity: "ACCOUNT_ID",
  words: {
    es: "parte|episodio|id|col|nºcol|aviso|solicitud|presupuesto|recibo|justificante|comprobante|boleta|radicado|billete|tramite|suministro|contador|devolucion|afiliado|colegiado|empleado|denuncia|atestado|diligencias|queja|quejas|tarjeta de embarque|abono|vale|guias|afiliacion|expedientes|carne",
    it: "multa|biglietto|biglietti|preventivo|ddt|bolla|intervento|richiesta|reso|matricola|contatore|utenza|cro|trn|assegno|cartella|ricetta|impegnativa|tessere",
    fr: "devis|avis|amende|demande|ticket|tickets|incident|retour|operation|operations|quittance|compteur|plainte|recepisse|cheque|bon|compte|attestation",
    pt: "recibos|orcamento|chamado|atendimento|boleto|operacao|bilhete|levantamento|instalacao|beneficiario|conta|pedido de suporte|utente",
    ca: "rebut|full|tiquet|tiquets|abonat|pressupost|recollida|bitllet|comptador",
    en: "file|episode|encounter|student|employee|claimant|file no|appointment|return|request|application|complaint|parcel|consignment|meter|lease|loan|voucher|member|agreement|batch|enrollment|registration|quote|estimate|job|form|check no|badge|file ref|folder|record",
    de: "az.|gz|beleg|quittung|gutschein|angebot|antrag|retoure|paket|meldung|termin|fall|akte|konto|lieferung|formular",
    nl: "melding|afspraak|offerte|transactie|pakket|aanvraag",
  },
  value: ACCOUNT_VALUE,
  reach: 2,
  isListed: true,
  score: 0.7,
  validate: isAccountValue,
});
