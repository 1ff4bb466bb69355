/** Tickets of our own invention: people, numbers and places in them are nobody's. Targets are what an English desk would ask for. */
export const SAMPLE_TICKETS: readonly { readonly language: string; readonly target: string; readonly text: string }[] =
  [
    {
      language: "es",
      target: "en",
      text: "Hola, soy Lucía Ferrando. Mi pedido 4471-8820 no ha llegado a la calle Mayor 12, 28013 Madrid. Mi correo es lucia.ferrando@example.com.",
    },
    {
      language: "de",
      target: "en",
      text: "Guten Tag, mein Name ist Jürgen Weißmüller. Bitte überweisen Sie auf DE89 3704 0044 0532 0130 00, Telefon 0151 23456789.",
    },
    {
      language: "it",
      target: "en",
      text: "Buongiorno, sono Chiara Bonelli, codice fiscale BNLCHR85C41F205Z. Il pagamento con la carta 4111 1111 1111 1111 è stato rifiutato.",
    },
    {
      language: "ja",
      target: "en",
      text: "お世話になっております。田中さくらと申します。注文番号 JP-20418 の荷物がまだ届きません。電話は 090-1234-5678 です。",
    },
    {
      language: "ar",
      target: "en",
      text: "مرحبا، اسمي ليلى حداد. لم يصلني الطلب رقم 77120. بريدي layla.haddad@example.com وهاتفي ‎+971 50 123 4567.",
    },
    {
      language: "en",
      target: "de",
      text: "Hi, this is Tom Okafor from Acme. Please reset my password, my username is tokafor88 and I was born on 4 March 1991.",
    },
  ];
