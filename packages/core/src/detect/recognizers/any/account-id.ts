import { contextRecognizer } from "../../context-recognizer.ts";

/** Order, customer, booking, policy, ticket, invoice, tracking and contract numbers: nothing about them is personal but the word in front. */
export const accountId = contextRecognizer({
  id: "account-id",
  entity: "ACCOUNT_ID",
  words: {
    es: "pedido|pedidos|n.º de pedido|numero de pedido|referencia|ref|ref.|numero de cliente|n.º de cliente|cliente|codigo de cliente|reserva|localizador|poliza|contrato|factura|ticket|incidencia|reclamacion|expediente|seguimiento|numero de seguimiento|albaran|envio|siniestro|cita|historia|nhc|socio|usuario|caso|orden|codigo de reserva|numero de cuenta|suscripcion|matricula de alumno",
    it: "ordine|numero ordine|numero d'ordine|codice cliente|numero cliente|prenotazione|codice prenotazione|polizza|contratto|fattura|pratica|riferimento|rif|rif.|spedizione|tracking|codice tracking|reclamo|segnalazione|tessera|sinistro|ricevuta|codice utente|pnr",
    fr: "commande|numero de commande|n° de commande|numero client|n° client|numero de client|reference|reservation|numero de reservation|police|contrat|facture|dossier|numero de dossier|suivi|numero de suivi|reclamation|colis|adherent|abonne|abonnement|sinistre|billet|ligne",
    pt: "encomenda|numero da encomenda|pedido|numero do pedido|numero de cliente|codigo de cliente|reserva|apolice|contrato|fatura|factura|referencia|processo|reclamacao|rastreio|codigo de rastreio|rastreamento|protocolo|matricula|guia|socio|localizador",
    ca: "comanda|numero de comanda|numero de client|codi de client|reserva|localitzador|polissa|contracte|factura|referencia|expedient|seguiment|incidencia|reclamacio|enviament|albara|soci",
    en: "customer|client|order|order number|order no|order id|customer number|customer id|client id|client number|booking|booking number|booking reference|booking confirmation|confirmation number|confirmation code|confirmation|reservation|policy|policy number|contract|invoice|invoice number|ticket|ticket number|case|case number|case id|claim|claim number|claim id|reference|reference number|ref|ref.|tracking|tracking number|account number|account no|account id|account|membership|membership number|member id|member number|subscription|transaction|transaction id|receipt|rma|shipment|serial|pnr|patient id|student id|employee id|user id|loyalty|frequent flyer|acct|medical record|mrn|policyid|record locator|id number|insurance number|purchase order|po number|quote|permit|docket",
    de: "kd.nr|kd-nr|kdnr|kd. nr|kunden nr|bestellnummer|bestellung|bestell-nr|bestellnr|auftrag|auftragsnummer|kundennummer|kunden-nr|kundennr|buchung|buchungsnummer|buchungscode|reservierung|police|versicherungsschein|vertrag|vertragsnummer|rechnung|rechnungsnummer|rechnungs-nr|ticket|ticketnummer|vorgang|vorgangsnummer|aktenzeichen|referenz|referenznummer|sendung|sendungsnummer|paketnummer|mitgliedsnummer|schadennummer|trackingnummer|vertragskonto|fallnummer|lieferschein|retourennummer|kundenkonto|zahlernummer|personalnummer",
    nl: "bestelling|bestelnummer|ordernummer|klantnummer|boeking|boekingsnummer|reservering|reserveringsnummer|polis|polisnummer|contract|contractnummer|factuur|factuurnummer|ticket|dossier|dossiernummer|referentie|kenmerk|zending|zendingsnummer|track & trace|lidnummer|lidmaatschapsnummer|schadenummer|zaaknummer|pakket",
    pl: "zamowienie|zamowienia|numer zamowienia|numer klienta|faktura|faktury|rezerwacja|polisa|zgloszenie|przesylki",
    ja: "注文番号|お客様番号|会員番号|予約番号|契約番号|伝票番号|受付番号|追跡番号|問い合わせ番号|証券番号",
    zh: "订单号|訂單號|订单编号|訂單編號|客户号|运单号|单号|会员号|预订号|合同号",
    ko: "주문번호|주문 번호|고객번호|예약번호|송장번호|회원번호|접수번호|계약번호",
    ar: "رقم الطلب|طلب رقم|رقم العميل|رقم الحجز|رقم الفاتورة|رقم التتبع|رقم العقد|رقم البوليصة|الطلب رقم|طلبي رقم",
    ru: "заказ|номер заказа|заказа|номер клиента|договор|бронирования",
    tr: "siparis no|siparis numarasi|siparis numaram|musteri no|rezervasyon",
  },
  // Upper or lower case letters and digits; at least four characters and two digits, or a long run after #.
  value:
    /#?(?=[A-Za-z0-9/_.-]{0,20}\d)(?:[A-Za-z]{1,5}[ -]?)?(?=[A-Za-z0-9/_.-]{0,30}\d)[A-Za-z0-9]{1,30}(?:[-/_.][A-Za-z0-9]{1,30}){0,5}(?: \d{3,}){0,4}(?![A-Za-z0-9]|[,.]\d|[ ]?(?:€|\$|£|%|eur\b|euros?\b))/y,
  reach: 4,
  score: 0.78,
  validate: (value) => {
    const bare = value.replaceAll(/[^A-Za-z0-9]/g, "");
    const digits = bare.replaceAll(/\D/g, "").length;
    if (
      /^[a-z]+_/.test(value) ||
      /^(?:19|20)\d{2}$/.test(bare) ||
      /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(value) ||
      /^\d+(?:st|nd|rd|th|h|hs|kg|cm|mm|min|x|gb|mb|am|pm|º|ª)$/i.test(value)
    )
      return false;
    return bare.length >= 4 && digits >= 2 && (digits >= 4 || /[A-Z]/.test(value));
  },
});
