import type { Sample } from "./sample.ts";

export const enSuspiciousLogin: Sample = {
  id: "en-suspicious-login",
  language: "en-GB",
  contentType: "ticket",
  title: "English customer: a hijacked account, addresses of machines, a token in a link, a crypto wallet",
  subject: "someone logged into my account from Reno?? case 5582-0193",
  customerName: "Priya Raghunathan",
  messages: [
    {
      from: "customer",
      at: "2025-09-02T06:40:00Z",
      format: "text",
      body: `Hi, my name's Priya Raghunathan and I woke up to this:

> New sign-in: Windows PC, 203.0.113.187 (Reno, NV), 02:14 BST
> Recovery phone changed to +1 212 555 0147
> If this was you, ignore this email. If not: https://login.example.com/undo?uid=8841207&t=eyJ1IjoiODg0MTIwNyJ9.Qm9vIQ

It was NOT me, im in Leicester. My own IP is 2001:db8:77:4a01::9c and my laptop is the only thing i use (MAC 02-5E-10-AB-7C-31, if that helps). The link gives a blank page. They've already ordered £640 of gift cards, order no. GC-7729-41188, with my husband Callum Okafor's card ending 4444, hes going to kill me

pls help asap
Priya
020 7946 0158`,
    },
    { from: "system", at: "2025-09-02T06:41:00Z", format: "text", body: "Case 5582-0193 created. SLA: 4 hours." },
    {
      from: "agent",
      at: "2025-09-02T07:15:00Z",
      format: "text",
      body: `Hello Ms Raghunathan,

I've frozen the account. To prove it's yours, please send the last four digits of the card and your date of birth. Never send the full number or a password.

Regards,
Gareth Pryce-Jones`,
    },
    {
      from: "customer",
      at: "2025-09-02T07:22:00Z",
      format: "text",
      body: `dob 11 November 1989. full card is 5555 5555 5555 4444 exp 04/28 sorry i know you said not to but its frozen anyway. username priya_rags, old password was Biscuit&Tea99 which i now realise i use everywhere

they also left a note in my profile saying pay 0.02 BTC to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 to get it back lol

we live at 14a Saffron Hill Mews, Leicester LE2 7QT, callums email is callum.okafor@example.org

Sent from my phone`,
    },
    {
      from: "note",
      at: "2025-09-02T07:50:00Z",
      format: "text",
      body: "Raghunathan verified. Fraud team (Siobhan Maguire) reversed GC-7729-41188. Same attacker IP on customer 8790556 yesterday. API key found in the profile note: pk-7Yd2mVq81LzRw0TeXc49Ns5K, rotate it.",
    },
    {
      from: "customer",
      at: "2025-09-02T16:05:00Z",
      format: "text",
      body: `thanks Gareth you absolute legend. Callum says hi. one more thing, my passport scan (no. 533908172) was in the account too, do i need to report it?

P. Raghunathan

On Tue, 2 Sep 2025 at 08:15, Gareth Pryce-Jones <g.pryce-jones@support.example> wrote:
> Hello Ms Raghunathan,
> I've frozen the account.`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Priya Raghunathan" },
    { entity: "PERSON", value: "P. Raghunathan" },
    { entity: "PERSON", value: "Raghunathan" },
    { entity: "PERSON", value: "Priya" },
    { entity: "PERSON", value: "Callum Okafor" },
    { entity: "PERSON", value: "Callum" },
    { entity: "PERSON", value: "callum" },
    { entity: "PERSON", value: "Gareth Pryce-Jones" },
    { entity: "PERSON", value: "Gareth" },
    { entity: "PERSON", value: "Siobhan Maguire" },
    { entity: "IP", value: "203.0.113.187" },
    { entity: "IP", value: "2001:db8:77:4a01::9c" },
    { entity: "MAC", value: "02-5E-10-AB-7C-31" },
    { entity: "PHONE", value: "+1 212 555 0147" },
    { entity: "PHONE", value: "020 7946 0158" },
    { entity: "URL", value: "https://login.example.com/undo?uid=8841207&t=eyJ1IjoiODg0MTIwNyJ9.Qm9vIQ" },
    { entity: "DATE_OF_BIRTH", value: "11 November 1989" },
    { entity: "CARD", value: "5555 5555 5555 4444" },
    { entity: "USERNAME", value: "priya_rags" },
    { entity: "SECRET", value: "Biscuit&Tea99" },
    { entity: "SECRET", value: "pk-7Yd2mVq81LzRw0TeXc49Ns5K" },
    { entity: "CRYPTO_WALLET", value: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" },
    { entity: "ADDRESS", value: "14a Saffron Hill Mews" },
    { entity: "ADDRESS", value: "LE2 7QT" },
    { entity: "EMAIL", value: "callum.okafor@example.org" },
    { entity: "EMAIL", value: "g.pryce-jones@support.example" },
    { entity: "PASSPORT", value: "533908172" },
    { entity: "ACCOUNT_ID", value: "5582-0193" },
    { entity: "ACCOUNT_ID", value: "GC-7729-41188" },
    { entity: "ACCOUNT_ID", value: "8790556" },
  ],
  reply:
    "Hello Ms Raghunathan, yes, please report passport 533908172 as exposed. Order GC-7729-41188 is reversed in full. Regards to Callum.",
};
