import type { Sample } from "./sample.ts";

export const ptFaturaInternet: Sample = {
  id: "pt-fatura-internet",
  language: "pt-PT",
  contentType: "ticket",
  title: "European Portuguese: an invoice in the name of somebody who died, citizen card, NIF, IBAN",
  subject: "Alteração de titular por óbito + fatura FT 2025A/118402",
  customerName: "Teresa Vasconcelos Abrantes",
  messages: [
    {
      from: "customer",
      at: "2025-05-19T10:11:00Z",
      format: "text",
      body: `Exmos. Senhores,

O meu pai, Joaquim Abrantes, titular do contrato nº 7.204.881-3, faleceu no passado dia 2 de Abril. Já por duas vezes pedi na loja de Braga a mudança de titular e continuam a enviar as faturas em nome dele, o que para a minha mãe (D. Celeste) é muito doloroso.

Junto os meus dados para o novo contrato:
Nome: Teresa Maria Vasconcelos Abrantes
NIF: 247 810 355
Cartão de Cidadão: 13694028 5 ZX0, válido até 14/03/2031
Data de nascimento: 30-09-1978
Morada: Rua das Amendoeiras, n.º 122, 4.º Dto. Frente, 4715-288 Braga
Telemóvel: 912 847 036
IBAN para débito direto: PT50 0035 0651 0014 8739 2603 2

Com os melhores cumprimentos,
Teresa Abrantes`,
    },
    {
      from: "agent",
      at: "2025-05-19T15:37:00Z",
      format: "text",
      body: `Cara Sra. D. Teresa,

Os nossos sentimentos. Para anular o débito da fatura FT 2025A/118402 precisamos da certidão de óbito e do NIF do anterior titular.

Ao dispor,
Gonçalo Figueiredo
Apoio ao Cliente, Linha Atlântica
Av. da Fábrica Velha, 210, 1900-264 Lisboa | 213 847 019 | NIPC 509381278`,
    },
    {
      from: "customer",
      at: "2025-05-20T08:22:00Z",
      format: "text",
      body: `bom dia Gonçalo

a certidao segue em anexo, o nif dele n sei de cor, vou ver nos papeis. a minha irma Filipa (filipa.abrantes@example.com, tlm 936418207) é q tratou das finanças, podem falar com ela tb

obrigada
teresa

No dia segunda, 19/05/2025 às 16:37, Gonçalo Figueiredo <goncalo.figueiredo@linhaatlantica.example> escreveu:
> Cara Sra. D. Teresa,
> Os nossos sentimentos. Para anular o débito da fatura FT 2025A/118402
> precisamos da certidão de óbito e do NIF do anterior titular.`,
    },
    {
      from: "note",
      at: "2025-05-21T09:44:00Z",
      format: "text",
      body: "Falei com a Filipa Abrantes. A viúva, Celeste Vasconcelos, vive sozinha e não usa a net, só o fixo 253 417 902. Manter o número! Novo contrato 7.204.990-1 em nome da filha. Anular FT 2025A/118402 e 2025A/121775.",
    },
    {
      from: "customer",
      at: "2025-06-03T19:05:00Z",
      format: "text",
      body: `Isto é inadmissível. Chegou HOJE mais uma carta para "JOAQUIM ABRANTES" a ameaçar com cobrança judicial de 31,99€. Um homem que morreu há dois meses! A minha mãe ficou em lágrimas. Exijo um pedido de desculpas por escrito para a morada da Rua das Amendoeiras 122 e o cancelamento imediato. Vou apresentar queixa no Livro de Reclamações.

Teresa Vasconcelos Abrantes
t.abrantes78@example.org`,
    },
  ],
  seeded: [
    { entity: "PERSON", value: "Teresa Maria Vasconcelos Abrantes" },
    { entity: "PERSON", value: "Teresa Vasconcelos Abrantes" },
    { entity: "PERSON", value: "Teresa Abrantes" },
    { entity: "PERSON", value: "Abrantes" },
    { entity: "PERSON", value: "Teresa" },
    { entity: "PERSON", value: "teresa" },
    { entity: "PERSON", value: "Joaquim Abrantes" },
    { entity: "PERSON", value: "JOAQUIM ABRANTES" },
    { entity: "PERSON", value: "Celeste" },
    { entity: "PERSON", value: "Celeste Vasconcelos" },
    { entity: "PERSON", value: "Gonçalo Figueiredo" },
    { entity: "PERSON", value: "Gonçalo" },
    { entity: "PERSON", value: "Filipa" },
    { entity: "PERSON", value: "Filipa Abrantes" },
    { entity: "TAX_ID", value: "247 810 355" },
    { entity: "TAX_ID", value: "509381278" },
    { entity: "NATIONAL_ID", value: "13694028 5 ZX0" },
    { entity: "DATE_OF_BIRTH", value: "30-09-1978" },
    { entity: "ADDRESS", value: "Rua das Amendoeiras, n.º 122, 4.º Dto. Frente" },
    { entity: "ADDRESS", value: "4715-288 Braga" },
    { entity: "ADDRESS", value: "Rua das Amendoeiras 122" },
    { entity: "ADDRESS", value: "Av. da Fábrica Velha, 210" },
    { entity: "ADDRESS", value: "1900-264 Lisboa" },
    { entity: "PHONE", value: "912 847 036" },
    { entity: "PHONE", value: "936418207" },
    { entity: "PHONE", value: "253 417 902" },
    { entity: "PHONE", value: "213 847 019" },
    { entity: "IBAN", value: "PT50 0035 0651 0014 8739 2603 2" },
    { entity: "EMAIL", value: "filipa.abrantes@example.com" },
    { entity: "EMAIL", value: "goncalo.figueiredo@linhaatlantica.example" },
    { entity: "EMAIL", value: "t.abrantes78@example.org" },
    { entity: "ACCOUNT_ID", value: "7.204.881-3" },
    { entity: "ACCOUNT_ID", value: "7.204.990-1" },
    { entity: "ACCOUNT_ID", value: "FT 2025A/118402" },
    { entity: "ACCOUNT_ID", value: "2025A/121775" },
  ],
  reply: `Dear Ms Abrantes,

Please accept our apologies, also on behalf of our billing team. The invoice FT 2025A/118402 is cancelled and no further letter will be sent in your father's name. We keep the number 253 417 902 for your mother, Mrs Celeste.

Gonçalo Figueiredo`,
};
