import type { Sample } from "./sample.ts";

export const esHtmlDevolucion: Sample = {
  id: "es-html-devolucion",
  language: "es",
  contentType: "ticket",
  title: "HTML e-mail: order table, quoted thread, tracking pixel, and script that must never run",
  subject: "RE: Confirmación de su pedido 3001-7748120 — devolución",
  customerName: "Álvaro Quintanilla Sáez",
  messages: [
    {
      from: "customer",
      at: "2025-10-06T10:22:00Z",
      format: "html",
      body: `<!-- <script>parent.compromised = true</script> --><style>.x{color:red}</style><div dir="ltr"><p>Buenos d&iacute;as:</p>
<p>Quiero devolver las zapatillas del pedido de abajo, son <b>demasiado peque&ntilde;as</b> y adem&aacute;s ven&iacute;an con la suela despegada. Adjunto fotos.<br>El pedido lo hizo mi hija <span style="color:#222;font-family:Arial,sans-serif">Jimena Quintanilla</span> con mi cuenta, pero el paquete lo recib&iacute; yo.</p>
<img src="x" onerror="parent.compromised = true" alt="">
<p>Pueden localizarme en el <a href="tel:+34644197283">+34&nbsp;644&nbsp;19&nbsp;72&nbsp;83</a> o en <a href="mailto:a.quintanilla@example.com">a.quintanilla@example.com</a>.</p>
<script>parent.compromised = true; document.title = "pwned";</script>
<p>Atentamente,<br><strong>&Aacute;lvaro Quintanilla S&aacute;ez</strong><br>DNI 38129504N</p></div>
<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">El jue, 2 oct 2025 a las 20:14, Calzados Norte (&lt;<a href="mailto:pedidos@calzadosnorte.example">pedidos@calzadosnorte.example</a>&gt;) escribi&oacute;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">
<p>Hola, Jimena:</p><p>&iexcl;Gracias por tu compra! Este es el resumen de tu pedido <b>3001-7748120</b>:</p>
<table border="1" cellpadding="6" style="border-collapse:collapse;width:100%"><thead><tr><th align="left">Art&iacute;culo</th><th>Talla</th><th>Cantidad</th><th align="right">Precio</th></tr></thead><tbody><tr><td>Zapatilla Sierra GTX</td><td>38</td><td>1</td><td align="right">94,95&nbsp;&euro;</td></tr><tr><td>Calcet&iacute;n t&eacute;cnico (pack de 3)</td><td>39-42</td><td>2</td><td align="right">25,90&nbsp;&euro;</td></tr><tr><td colspan="3"><b>Total (IVA incluido)</b></td><td align="right"><b>120,85&nbsp;&euro;</b></td></tr></tbody></table>
<p><u>Direcci&oacute;n de env&iacute;o</u><br>Jimena Quintanilla L&oacute;pez<br>Paseo de los Tilos 12, esc. izq., 5.&ordm; A<br>33204 Gij&oacute;n (Asturias)</p>
<p>Seguimiento: <a href="https://track.example.net/p?code=PK478302163ES&amp;mail=a.quintanilla%40example.com">PK478302163ES</a></p>
<p style="font-size:10px;color:#888">Calzados Norte, S.L. &middot; CIF B83710426 &middot; Pol&iacute;gono La Vega, nave 7, 33211 Gij&oacute;n. Este mensaje y sus adjuntos se dirigen exclusivamente a su destinatario. Si no es usted el destinatario, le rogamos que lo elimine.</p>
</blockquote></div><img src="https://pixel.example.net/open.gif?u=a.quintanilla%40example.com" width="1" height="1" style="display:none" alt="">`,
    },
    {
      from: "agent",
      at: "2025-10-06T12:40:00Z",
      format: "html",
      body: `<p>Estimado Sr. Quintanilla:</p><p>Lamentamos el defecto. Para generar la etiqueta necesitamos saber:</p><ol><li>si prefiere <em>cambio</em> o <em>reembolso</em>;</li><li>la direcci&oacute;n de recogida;</li><li>una cuenta, si pag&oacute; contra reembolso.</li></ol><p>Un saludo,<br>Bego&ntilde;a Urrutia<br><a href="https://www.example.com/ayuda/devoluciones">Centro de devoluciones</a></p>`,
    },
    { from: "customer", at: "2025-10-06T12:58:00Z", format: "html", body: "" },
    {
      from: "customer",
      at: "2025-10-06T13:01:00Z",
      format: "html",
      body: `<div>Perdone Bego&ntilde;a, se me envi&oacute; sin escribir nada.</div><div><br></div><div>1) reembolso, por favor</div><div>2) rec&oacute;janlo en mi trabajo: Gestor&iacute;a Quintanilla, <i>c/ Corredera 8, bajo</i>, 33206 Gij&oacute;n, preguntar por <b>&Aacute;LVARO</b> o por <b>Merche</b></div><div>3) pagu&eacute; contra reembolso, mi cuenta es <span style="background:#ff0">ES28&nbsp;2085&nbsp;8304&nbsp;5900&nbsp;3301&nbsp;7745</span></div><div><br></div><div>&Aacute;. Quintanilla</div>`,
    },
    {
      from: "note",
      at: "2025-10-06T13:20:00Z",
      format: "html",
      body: `<p>Recogida <b>RC-440912</b> programada para el 08/10. Quintanilla padre es cliente n.&ordm; 5520173, la hija no tiene ficha. Si pregunta por el pago, caso de Tesorer&iacute;a <a href="https://intranet.example.org/c/7718?sid=Zx81kLpQ02mVtY7c">aqu&iacute;</a>.</p>`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Álvaro Quintanilla Sáez" },
    { entity: "PERSON", value: "Jimena Quintanilla" },
    { entity: "PERSON", value: "Jimena Quintanilla López" },
    { entity: "PERSON", value: "Jimena" },
    { entity: "PERSON", value: "ÁLVARO" },
    { entity: "PERSON", value: "Á. Quintanilla" },
    { entity: "PERSON", value: "Quintanilla" },
    { entity: "PERSON", value: "Merche" },
    { entity: "PERSON", value: "Begoña Urrutia" },
    { entity: "PERSON", value: "Begoña" },
    { entity: "PHONE", value: "+34 644 19 72 83" },
    { entity: "EMAIL", value: "a.quintanilla@example.com" },
    { entity: "EMAIL", value: "pedidos@calzadosnorte.example" },
    { entity: "NATIONAL_ID", value: "38129504N" },
    { entity: "ADDRESS", value: "Paseo de los Tilos 12, esc. izq., 5.º A" },
    { entity: "ADDRESS", value: "33204 Gijón (Asturias)" },
    { entity: "ADDRESS", value: "Polígono La Vega, nave 7, 33211 Gijón" },
    { entity: "ADDRESS", value: "c/ Corredera 8, bajo" },
    { entity: "ADDRESS", value: "33206 Gijón" },
    { entity: "IBAN", value: "ES28 2085 8304 5900 3301 7745" },
    { entity: "TAX_ID", value: "B83710426" },
    { entity: "ACCOUNT_ID", value: "3001-7748120" },
    { entity: "ACCOUNT_ID", value: "PK478302163ES" },
    { entity: "ACCOUNT_ID", value: "RC-440912" },
    { entity: "ACCOUNT_ID", value: "5520173" },
    { entity: "URL", value: "track.example.net/p?code=PK478302163ES&mail=a.quintanilla%40example.com" },
    { entity: "URL", value: "intranet.example.org/c/7718?sid=Zx81kLpQ02mVtY7c" },
  ],
  next: {
    from: "customer",
    at: "2025-10-08T16:45:00Z",
    format: "html",
    body: `<p>Ya han pasado a recogerlo, ref. <b>RC-440912</b>. El repartidor muy amable. &iquest;Cu&aacute;ndo ver&eacute; el dinero?</p><p>&Aacute;lvaro Quintanilla S&aacute;ez</p>`,
  },
  reply: `Dear Mr Quintanilla,

Your return for order 3001-7748120 arrived today. We have sent 120.85 euros to your account ES28 2085 8304 5900 3301 7745; it takes two to three working days.

Please give our apologies to Jimena.

Begoña Urrutia`,
};
