import type { Sample } from "./sample.ts";

export const itHtmlSinistroAuto: Sample = {
  id: "it-html-sinistro-auto",
  language: "it",
  contentType: "ticket",
  title: "Car accident, HTML from a mail client: plate, VIN, policy, driving licence, a table of two drivers",
  subject: "Fwd: Denuncia sinistro del 22/03 - polizza 50-1187-034962",
  customerName: "Marco Rossi",
  messages: [
    {
      from: "customer",
      at: "2025-03-24T17:05:00Z",
      format: "html",
      body: `<html><head><meta charset="utf-8"><style type="text/css">p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="IT" link="#0563C1"><div class="WordSection1">
<p class="MsoNormal">Spett.le Compagnia,</p><p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">io sottoscritto <b>Marco Rossi</b>, nato a Roma il <b>18/03/1976</b>, C.F. <span style="font-family:Consolas">RSSMRC76C18H501Y</span>, denuncio il sinistro avvenuto sabato 22 marzo alle ore 18:15 circa all'incrocio tra via Tuscolana e via dei Levii. La controparte non si &egrave; fermata allo stop e mi ha preso in pieno la fiancata destra. Sul posto &egrave; intervenuta una pattuglia (verbale n. 2025-RM-118840).</p><p class="MsoNormal">&nbsp;</p>
<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;border:none"><tr><td style="background:#D9E2F3"></td><td style="background:#D9E2F3"><b>Veicolo A (mio)</b></td><td style="background:#D9E2F3"><b>Veicolo B</b></td></tr>
<tr><td>Conducente</td><td>ROSSI MARCO</td><td>Stefania De Angelis</td></tr>
<tr><td>Targa</td><td>GK 482 ZT</td><td>FX219BM</td></tr>
<tr><td>Telaio</td><td>ZFA3120060J482917</td><td>non rilevato</td></tr>
<tr><td>Patente</td><td>U14K92837C</td><td>RM7481920B</td></tr>
<tr><td>Polizza</td><td>50-1187-034962</td><td>AX/2210/884731</td></tr>
<tr><td>Telefono</td><td>335 718 4402</td><td>+39 328 904 1175</td></tr></table>
<p class="MsoNormal">&nbsp;</p><p class="MsoNormal">A bordo con me c'era mia suocera, la sig.ra Iolanda Pietrangeli (anni 78), che &egrave; stata portata al pronto soccorso. La De Angelis sostiene che ero io a correre: <u>non &egrave; vero</u>, ho un testimone, il barista Fabrizio, tel. 0687412290.</p><p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">Distinti saluti<o:p></o:p></p><p class="MsoNormal">Marco Rossi<br>Largo dei Tamerici 14, scala B int. 7<br>00175 Roma<br>PEC: <a href="mailto:marco.rossi76@pec.example">marco.rossi76@pec.example</a></p></div></body></html>`,
    },
    {
      from: "agent",
      at: "2025-03-25T08:12:00Z",
      format: "html",
      body: `<p>Gentile Dott. Rossi,</p><p>abbiamo aperto il sinistro <strong>SX-25-009174</strong>. Il perito, <strong>geom. Attilio Brambati</strong>, la contatter&agrave; entro tre giorni. Pu&ograve; caricare le foto <a href="https://sinistri.example.com/upload?p=50-1187-034962&amp;k=Qe72Lr0xTn4v">da questo link</a>.</p><p>Cordiali saluti,<br/>Federica Salis<br/>Ufficio Sinistri &ndash; Assicura Mediterranea S.p.A., P.IVA 07483910266</p>`,
    },
    {
      from: "note",
      at: "2025-03-27T10:40:00Z",
      format: "text",
      body: "Brambati ha visto l'auto in carrozzeria (Autofficina Rossi & Figli, nessuna parentela con il Rossi!). Danno stimato 3.870 €. De Angelis assicurata con altra compagnia, chiedere CAI a doppia firma. Pietrangeli: referto in arrivo. FS",
    },
    {
      from: "customer",
      at: "2025-04-02T20:33:00Z",
      format: "html",
      body: `<div style="font-family:-apple-system,Helvetica;font-size:15px">Buonasera dott.ssa Salis,<br><br>nn ho ancora ricevuto nulla dal perito brambati e l'auto (gk482zt) &egrave; ferma da 10 gg in officina, mi chiedono 15&euro; al giorno di deposito!! Intanto il bonifico potete farlo su IT38&nbsp;R020&nbsp;0805&nbsp;3510&nbsp;0010&nbsp;4527&nbsp;790 oppure un assegno a nome di mia moglie Noemi Cavalieri.<br><br>Grazie<br>M. Rossi</div><br><blockquote type="cite" style="margin:10px 0;padding-left:8px;border-left:2px solid #729fcf"><div>Il giorno 25 mar 2025, alle ore 09:12, Ufficio Sinistri &lt;sinistri@assicuramed.example&gt; ha scritto:</div><div><br></div><div>Gentile Dott. Rossi, abbiamo aperto il sinistro SX-25-009174.</div></blockquote>`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Marco Rossi" },
    { entity: "PERSON", value: "ROSSI MARCO" },
    { entity: "PERSON", value: "M. Rossi" },
    { entity: "PERSON", value: "Rossi" },
    { entity: "PERSON", value: "Stefania De Angelis" },
    { entity: "PERSON", value: "De Angelis" },
    { entity: "PERSON", value: "Iolanda Pietrangeli" },
    { entity: "PERSON", value: "Pietrangeli" },
    { entity: "PERSON", value: "Fabrizio" },
    { entity: "PERSON", value: "Attilio Brambati" },
    { entity: "PERSON", value: "Brambati" },
    { entity: "PERSON", value: "brambati" },
    { entity: "PERSON", value: "Federica Salis" },
    { entity: "PERSON", value: "Salis" },
    { entity: "PERSON", value: "Noemi Cavalieri" },
    { entity: "DATE_OF_BIRTH", value: "18/03/1976" },
    { entity: "TAX_ID", value: "RSSMRC76C18H501Y" },
    { entity: "TAX_ID", value: "07483910266" },
    { entity: "VEHICLE", value: "GK 482 ZT" },
    { entity: "VEHICLE", value: "gk482zt" },
    { entity: "VEHICLE", value: "FX219BM" },
    { entity: "VEHICLE", value: "ZFA3120060J482917" },
    { entity: "DRIVER_LICENSE", value: "U14K92837C" },
    { entity: "DRIVER_LICENSE", value: "RM7481920B" },
    { entity: "PHONE", value: "335 718 4402" },
    { entity: "PHONE", value: "+39 328 904 1175" },
    { entity: "PHONE", value: "0687412290" },
    { entity: "ADDRESS", value: "Largo dei Tamerici 14, scala B int. 7" },
    { entity: "ADDRESS", value: "00175 Roma" },
    { entity: "EMAIL", value: "marco.rossi76@pec.example" },
    { entity: "EMAIL", value: "sinistri@assicuramed.example" },
    { entity: "IBAN", value: "IT38 R020 0805 3510 0010 4527 790" },
    { entity: "ACCOUNT_ID", value: "50-1187-034962" },
    { entity: "ACCOUNT_ID", value: "AX/2210/884731" },
    { entity: "ACCOUNT_ID", value: "2025-RM-118840" },
    { entity: "ACCOUNT_ID", value: "SX-25-009174" },
    { entity: "URL", value: "sinistri.example.com/upload?p=50-1187-034962&k=Qe72Lr0xTn4v" },
  ],
  reply: `Dear Mr Rossi,

Mr Brambati has confirmed his visit for tomorrow at 9. We will pay the storage of your car GK 482 ZT from 25 March, and the transfer goes to IT38 R020 0805 3510 0010 4527 790.

We hope Mrs Pietrangeli is well again.

Federica Salis`,
};
