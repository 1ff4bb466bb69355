import type { Sample } from "./sample.ts";

export const ptBrPixNaoCaiu: Sample = {
  id: "pt-br-pix-nao-caiu",
  language: "pt-BR",
  contentType: "ticket",
  title: "Brazilian Portuguese, sloppy and impatient: an instant payment that went to the wrong person",
  subject: "PIX nao caiu pelo amor de deus protocolo 20250711004417",
  customerName: "Wellington dos Santos Nogueira",
  messages: [
    {
      from: "customer",
      at: "2025-07-11T23:18:00Z",
      format: "text",
      body: `oi gente boa noite fiz um pix de 1.350 reais pro meu irmao e nao caiu pra ele, caiu pra outra pessoa!!! eu digitei a chave certa pq ta aqui no comprovante olha

Comprovante de transferência Pix
Valor: R$ 1.350,00
Data: 11/07/2025 às 19:52
De: WELLINGTON DOS SANTOS NOGUEIRA  CPF ***.472.905-**
Para: WANDERSON NOGUEIRA DE ASSIS  CPF ***.193.628-**
Chave: wandersonnogueira@example.com
ID: E00416968202507112252s0f3a9c1b7d

meu irmao é WANDERLEI nao wanderson, tb Nogueira. vcs conseguem estornar??`,
    },
    {
      from: "agent",
      at: "2025-07-12T12:03:00Z",
      format: "text",
      body: `Olá, tudo bem? Aqui é a Thaís, do time de Pagamentos. 💜

Sinto muito pelo ocorrido! Pra abrir o Mecanismo Especial de Devolução preciso que vc confirme: nome completo, CPF, celular com DDD e a agência e conta de onde saiu o Pix.`,
    },
    {
      from: "customer",
      at: "2025-07-12T12:31:00Z",
      format: "text",
      body: `oi thais
wellington dos santos nogueira
318.472.905-23
(11) 98472-0635
ag 0417 conta 00082914-6
moro na rua das quaresmeiras 85 casa 2 jd ipanema cep 04784-150 sp capital se precisar
o cpf do meu irmao wanderlei é 04719362869 a chave dele é o celular 21993184402`,
    },
    {
      from: "customer",
      at: "2025-07-12T12:32:00Z",
      format: "text",
      body: "e o rg dele é 28.417.936-5",
    },
    {
      from: "system",
      at: "2025-07-12T12:40:00Z",
      format: "text",
      body: "Status alterado para Em análise.",
    },
    {
      from: "note",
      at: "2025-07-12T13:15:00Z",
      format: "text",
      body: "Chave digitada foi mesmo a do Wanderson Assis, cliente digitou o e-mail errado (autocompletar). MED só cobre fraude. Tentar contato amigável com o recebedor. Falar c/ Robson Yamamoto se o cliente insistir. Chave aleatória do recebedor: 7d1f0c52-93ab-4e08-b6d7-2f4a8e915c30",
    },
    {
      from: "customer",
      at: "2025-07-14T10:02:00Z",
      format: "text",
      body: `JA FAZ 3 DIAS E NINGUEM RESOLVE!!! É DINHEIRO DO ALUGUEL DA MINHA MAE DONA JUREMA VCS ENTENDEM??? protocolo 20250711004417 e agora o outro 20250714001203. vou no procon e no reclame aqui e vou botar o nome de vcs tudinho

Wellington 
whats 11984720635`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "WELLINGTON DOS SANTOS NOGUEIRA" },
    { entity: "PERSON", value: "wellington dos santos nogueira" },
    { entity: "PERSON", value: "Wellington" },
    { entity: "PERSON", value: "Nogueira" },
    { entity: "PERSON", value: "WANDERSON NOGUEIRA DE ASSIS" },
    { entity: "PERSON", value: "Wanderson Assis" },
    { entity: "PERSON", value: "wanderson" },
    { entity: "PERSON", value: "WANDERLEI" },
    { entity: "PERSON", value: "wanderlei" },
    { entity: "PERSON", value: "Thaís" },
    { entity: "PERSON", value: "thais" },
    { entity: "PERSON", value: "thaís" },
    { entity: "PERSON", value: "Robson Yamamoto" },
    { entity: "PERSON", value: "JUREMA" },
    { entity: "TAX_ID", value: "318.472.905-23" },
    { entity: "TAX_ID", value: "04719362869" },
    { entity: "NATIONAL_ID", value: "28.417.936-5" },
    { entity: "PHONE", value: "(11) 98472-0635" },
    { entity: "PHONE", value: "11984720635" },
    { entity: "PHONE", value: "21993184402" },
    { entity: "BANK_ACCOUNT", value: "00082914-6" },
    { entity: "ADDRESS", value: "rua das quaresmeiras 85 casa 2" },
    { entity: "ADDRESS", value: "04784-150" },
    { entity: "EMAIL", value: "wandersonnogueira@example.com" },
    { entity: "ACCOUNT_ID", value: "E00416968202507112252s0f3a9c1b7d" },
    { entity: "ACCOUNT_ID", value: "7d1f0c52-93ab-4e08-b6d7-2f4a8e915c30" },
    { entity: "ACCOUNT_ID", value: "20250711004417" },
    { entity: "ACCOUNT_ID", value: "20250714001203" },
  ],
  next: {
    from: "customer",
    at: "2025-07-14T18:47:00Z",
    format: "text",
    body: "gente o wanderson devolveu!!! caiu agora na conta 00082914-6, muito obrigado thaís e desculpa o jeito 🙏 pode encerrar o 20250714001203",
  },
  reply: `Hi Wellington,

We have reached the person who received your money and he agreed to send it back to account 00082914-6 today. I will keep case 20250711004417 open until you confirm.

Thaís`,
};
