import type { Sample } from "./sample.ts";

export const frHtmlLivraison: Sample = {
  id: "fr-html-livraison",
  language: "fr",
  contentType: "ticket",
  title: "HTML thread three replies deep: missing delivery, order recap, company signature with footer",
  subject: "TR: RE: Votre commande n° FD-20250128-7741 a été livrée",
  customerName: "Mathilde Vasseur-Nguyen",
  messages: [
    {
      from: "customer",
      at: "2025-02-04T17:03:00Z",
      format: "html",
      body: `<div dir="ltr">Bonjour,<br><br>D'après votre mail ma commande a été <i>«&nbsp;remise en main propre à NGUYEN&nbsp;»</i>. Or <b>personne ne m'a rien remis</b>, j'étais au bureau et mon compagnon Thibault aussi. Le gardien M.&nbsp;Oumarou n'a rien vu non plus.<br><br>Merci de faire une enquête.<br clear="all"><div><br></div>-- <br><div class="gmail_signature"><table cellpadding="0" style="font:12px Verdana"><tr><td style="border-right:2px solid #0a7;padding-right:8px"><b>Mathilde Vasseur-Nguyen</b><br>Architecte DPLG</td><td style="padding-left:8px">Atelier des Deux Rives, SIRET 812 345 676 00017<br>6 quai Saint-Vincent, 69001 Lyon<br>T. 04 72 19 84 03 &middot; M. <a href="tel:+33617409258">+33 6 17 40 92 58</a><br><a href="mailto:m.vasseur@deuxrives.example">m.vasseur@deuxrives.example</a></td></tr></table></div></div>
<br><div class="gmail_quote"><div class="gmail_attr">Le lun. 3 févr. 2025 à 18:03, Floréal Déco &lt;<a href="mailto:commande@floreal-deco.example">commande@floreal-deco.example</a>&gt; a écrit&nbsp;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><p>Bonjour Mathilde,</p><p>Bonne nouvelle, votre commande <b>FD-20250128-7741</b> a été livrée !</p><table width="100%" border="0"><tbody><tr><td>1 × Lampadaire Oslo, laiton</td><td align="right">189,00&nbsp;€</td></tr><tr><td>2 × Housse de coussin lin 45×45</td><td align="right">39,80&nbsp;€</td></tr><tr><td>Livraison</td><td align="right">offerte</td></tr></tbody></table><p>Adresse de livraison&nbsp;:<br>Mme VASSEUR NGUYEN Mathilde<br>27 bis montée de la Grande-Côte, 2e étage, code portail 48B71<br>69001 LYON</p><p>N° de suivi&nbsp;: <a href="https://suivi.example.net/c/LB903155726FR">LB903155726FR</a></p></blockquote></div><img src="https://mail.example.net/o/8f2c7a.png" width="1" height="1">`,
    },
    {
      from: "agent",
      at: "2025-02-05T09:15:00Z",
      format: "html",
      body: `<p>Bonjour Madame Vasseur-Nguyen,</p><p>Je suis désolée pour cette mésaventure. J'ouvre une enquête auprès du transporteur (réf. <strong>ENQ-118257</strong>). Pourriez-vous me retourner l'attestation ci-jointe, signée, avec une copie de votre pièce d'identité&nbsp;?</p><p>Bien à vous,<br>Clémence Perrot</p>`,
    },
    {
      from: "customer",
      at: "2025-02-05T20:41:00Z",
      format: "html",
      body: `<div>Bonsoir Clémence,</div><div>voici l'attestation. Ma carte d'identité&nbsp;: n° 180769T04512, délivrée à Lyon. Sinon le passeport 18AF52307. Je précise qu'il y a un <u>Nguyen Van Tho</u> au 29 de la rue, c'est peut-être lui qui a reçu le colis... il ne répond pas quand on sonne &#128533;</div><div><br></div><div>Mathilde V.-N.</div>`,
    },
    {
      from: "note",
      at: "2025-02-06T10:30:00Z",
      format: "text",
      body: `Chauffeur : Bilal Haddouche, dit avoir livré au 29 (M. Nguyen, signature illisible, GPS ok). Donc erreur de numéro. Le transporteur récupère demain. Si échec, avoir de 228,80 € sur le compte client C-00491827 de Vasseur. — Clémence`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Mathilde Vasseur-Nguyen" },
    { entity: "PERSON", value: "VASSEUR NGUYEN Mathilde" },
    { entity: "PERSON", value: "Mathilde V.-N." },
    { entity: "PERSON", value: "Mathilde" },
    { entity: "PERSON", value: "Vasseur-Nguyen" },
    { entity: "PERSON", value: "Vasseur" },
    { entity: "PERSON", value: "NGUYEN" },
    { entity: "PERSON", value: "Thibault" },
    { entity: "PERSON", value: "Oumarou" },
    { entity: "PERSON", value: "Clémence Perrot" },
    { entity: "PERSON", value: "Clémence" },
    { entity: "PERSON", value: "Nguyen Van Tho" },
    { entity: "PERSON", value: "Nguyen" },
    { entity: "PERSON", value: "Bilal Haddouche" },
    { entity: "TAX_ID", value: "812 345 676 00017" },
    { entity: "ADDRESS", value: "6 quai Saint-Vincent, 69001 Lyon" },
    { entity: "ADDRESS", value: "27 bis montée de la Grande-Côte, 2e étage" },
    { entity: "ADDRESS", value: "69001 LYON" },
    { entity: "SECRET", value: "48B71" },
    { entity: "PHONE", value: "04 72 19 84 03" },
    { entity: "PHONE", value: "+33 6 17 40 92 58" },
    { entity: "EMAIL", value: "m.vasseur@deuxrives.example" },
    { entity: "EMAIL", value: "commande@floreal-deco.example" },
    { entity: "NATIONAL_ID", value: "180769T04512" },
    { entity: "PASSPORT", value: "18AF52307" },
    { entity: "ACCOUNT_ID", value: "FD-20250128-7741" },
    { entity: "ACCOUNT_ID", value: "LB903155726FR" },
    { entity: "ACCOUNT_ID", value: "ENQ-118257" },
    { entity: "ACCOUNT_ID", value: "C-00491827" },
    { entity: "URL", value: "suivi.example.net/c/LB903155726FR" },
  ],
  reply: `Dear Ms Vasseur-Nguyen,

Your parcel LB903155726FR was left with a neighbour by mistake. The driver picks it up tomorrow and brings it to 27 bis montée de la Grande-Côte; he will call +33 6 17 40 92 58 first.

Clémence Perrot`,
};
