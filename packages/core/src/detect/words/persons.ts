/** Where names stand, by language. Lower case, no accents: they are looked for in plain() text. */
type ByLanguage = Readonly<Record<string, string>>;

export const GREETINGS: ByLanguage = {
  es: "hola|buenos dias|buenas tardes|buenas noches|buenas|buen dia|estimado|estimada|estimados|estimadas|querido|querida|apreciado|apreciada|muy senor mio|hola de nuevo",
  it: "ciao|buongiorno|buonasera|salve|gentile|gentilissimo|gentilissima|gent.mo|gent.ma|egregio|egregia|egr.|caro|cara|spett.le|salve a tutti",
  fr: "bonjour|bonsoir|salut|cher|chere|coucou|rebonjour",
  pt: "ola|oi|bom dia|boa tarde|boa noite|prezado|prezada|caro|cara|exmo|exma|exmo.|exma.|estimado|estimada|querido|querida",
  ca: "bon dia|bona tarda|bones|benvolgut|benvolguda|estimat|estimada|apreciat|apreciada|bona nit|ei",
  en: "hi|hello|hey|dear|good morning|good afternoon|good evening|hi there|hello again|hiya|greetings|morning",
  de: "hallo|guten tag|guten morgen|guten abend|sehr geehrter|sehr geehrte|liebe|lieber|moin|servus|gruss gott|gruezi|werter|werte|hi",
  nl: "beste|geachte|hallo|hoi|dag|goedemorgen|goedemiddag|goedenavond|lieve",
  pl: "dzien dobry|szanowny|szanowna|czesc|witam",
  ru: "здравствуйте|добрый день|уважаемый|уважаемая|привет|дорогой|дорогая",
  tr: "merhaba|sayin|sevgili",
  sv: "hej|basta|kara",
};

export const CLOSINGS: ByLanguage = {
  es: "un saludo|saludos|saludos cordiales|cordialmente|atentamente|un cordial saludo|un abrazo|abrazos|muchas gracias|gracias|mil gracias|gracias de antemano|muchas gracias de antemano|gracias y un saludo|gracias y saludos|reciba un cordial saludo|quedo a la espera|un saludo cordial|fdo|fdo.|firmado|besos|hasta pronto|atte|atte.",
  it: "cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|cordialmente|grazie|grazie mille|molte grazie|grazie in anticipo|grazie e saluti|in fede|a presto|tanti saluti|buona giornata|cari saluti|ringrazio|la ringrazio|vi ringrazio",
  fr: "cordialement|bien cordialement|bien a vous|salutations|sinceres salutations|salutations distinguees|merci|merci d'avance|merci beaucoup|bonne journee|a bientot|amicalement|respectueusement|bises|cdlt|tres cordialement|sincerement",
  pt: "cumprimentos|melhores cumprimentos|com os melhores cumprimentos|atenciosamente|obrigado|obrigada|muito obrigado|muito obrigada|abraco|abracos|um abraco|saudacoes|cordialmente|grato|grata|att|att.|beijinhos|desde ja obrigado|desde ja obrigada|agradeco desde ja",
  ca: "salutacions|salutacions cordials|cordialment|atentament|gracies|moltes gracies|merci|una abracada|records|ben atentament|una salutacio|gracies per endavant",
  en: "regards|best regards|kind regards|warm regards|best|best wishes|all the best|sincerely|yours sincerely|yours faithfully|yours truly|sincerely yours|thanks|thank you|many thanks|thanks in advance|thank you in advance|thanks again|thank you so much|thanks so much|cheers|respectfully|cordially|signed|warmly|love|xoxo|take care|talk soon|thx",
  de: "mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|viele grusse|beste grusse|liebe grusse|herzliche grusse|mit besten grussen|grusse|gruss|lieben gruss|schone grusse|mfg|lg|vg|danke|vielen dank|danke im voraus|vielen dank im voraus|hochachtungsvoll|besten dank|herzlichen dank|mit freundlichen gruessen|viele gruesse|liebe gruesse|freundliche gruesse|beste gruesse|gez.",
  nl: "met vriendelijke groet|met vriendelijke groeten|vriendelijke groeten|vriendelijke groet|groeten|groet|groetjes|hartelijke groet|hartelijke groeten|hoogachtend|bedankt|alvast bedankt|dank u wel|mvg|liefs|m.v.g.",
  pl: "pozdrawiam|z powazaniem|dziekuje|z gory dziekuje",
  ru: "с уважением|спасибо|всего доброго",
  tr: "saygilarimla|tesekkurler|iyi gunler",
  sv: "med vanliga halsningar|vanliga halsningar|hilsen|venlig hilsen|med venlig hilsen|mvh|tack|ystavallisin terveisin",
};

/** After these a name follows, whatever its case. */
export const STRONG_INTRODUCTIONS: ByLanguage = {
  es: "me llamo|mi nombre es|mi nombre completo es|se llama|se llamaba|llamado|llamada|mi apellido es|mis apellidos son|se llaman",
  it: "mi chiamo|il mio nome e|si chiama|si chiamava|il mio cognome e|nome e cognome",
  fr: "je m'appelle|mon nom est|mon prenom est|je me nomme|s'appelle|s'appelait|nomme|nommee",
  pt: "chamo-me|me chamo|meu nome e|o meu nome e|chama-se|meu nome completo e|se chama",
  ca: "em dic|el meu nom es|es diu|es deia|em dic en|em dic la",
  en: "my name is|my name's|name is|my full name is|i am called|last name is|first name is|surname is|named|my names|name's|my name|under the name|under the name of",
  de: "ich heisse|ich heiße|mein name ist|mein name lautet|heisst|heißt|namens",
  nl: "ik heet|mijn naam is|heet|genaamd",
  pl: "nazywam sie|mam na imie",
  ru: "меня зовут|мое имя|моя фамилия",
  tr: "benim adim|adim",
  ar: "اسمي",
  uk: "мене звати",
  cs: "jmenuji se",
  sk: "volam sa",
  ro: "ma numesc",
  hr: "zovem se",
  sv: "jag heter",
  da: "jeg hedder",
  nb: "jeg heter",
  fi: "nimeni on",
  el: "με λενε",
  he: "קוראים לי",
  hi: "मेरा नाम",
  id: "nama saya",
  vi: "toi ten la",
};

/** After these a name may follow: it must look like one. */
export const WEAK_INTRODUCTIONS: ByLanguage = {
  es: "soy|habla|le habla|les habla|le escribe|les escribe|le saluda|aqui|soy la senora|soy el senor|yo|yo,",
  it: "sono|qui|le scrive|vi scrive|parla|io sottoscritto|la sottoscritta|il sottoscritto",
  fr: "je suis|ici|c'est|c est|moi|je soussigne|je soussignee",
  pt: "sou|sou o|sou a|aqui e|fala|quem fala e|aqui fala|eu,",
  ca: "soc|soc en|soc la|soc l'|us escriu|parla",
  en: "i am|i'm|this is|it's|speaking with|spoke with|spoke to|talk to|talked to|chatting with|assisted by|helped by|i'm mr|here is|with agent|by agent|meet",
  de: "ich bin|hier ist|hier schreibt|hier spricht|ich bin der|ich bin die|hier|gesprochen mit",
  nl: "ik ben|u spreekt met|met|dit is|gesproken met",
};

/** People around the writer, and the parts people play in a ticket. */
export const ROLES: ByLanguage = {
  es: "mi cunado|mi cunada|mi suegro|mi yerno|mi nuera|mi sobrino|mi sobrina|mi nieto|mi nieta|mi abogada|me atiende|me atendio|me ha atendido|atendio|preguntar por|preguntad por|escalar a|escalado a|asignado a|asignar a|el vecino|la vecina|el repartidor|el tecnico|chofer|companera|gestor|gestora|la nina|el nino|la peque|mi bebe|hija|hijo|comercial|mi marido|mi mujer|mi esposo|mi esposa|mi hijo|mi hija|mi madre|mi padre|mi hermano|mi hermana|mi pareja|mi novio|mi novia|mi abuela|mi abuelo|mi amigo|mi amiga|mi vecino|mi vecina|mi companero|mi companera|mi jefe|mi jefa|mi suegra|mi tia|mi tio|mi primo|mi prima|mi representante|mi abogado|mi abogada|a nombre de|en nombre de|de parte de|titular|la titular|el titular|cuyo titular es|beneficiario|beneficiaria|destinatario|destinataria|a la atencion de|firmado por|atendido por|me atendio|me atendieron|hable con|hablado con|he hablado con|companera|companero|su companero|su companera|su agente|la agente|el agente|la paciente|el paciente|asegurado|remitente|autorizado a|autorizo a|pagador|pasajero|pasajera|huesped|conductor|conductora|agente|la dra.|recogido por|entregado a|pasajeros",
  it: "mio cognato|mia cognata|mio suocero|mia suocera|mio nipote|mia nipote|la bimba|il bimbo|il bambino|la bambina|figlio|figlia|perito|il perito|autista|corriere|chiedere di|conducente|testimone|mio marito|mia moglie|mio figlio|mia figlia|mia madre|mio padre|mio fratello|mia sorella|il mio compagno|la mia compagna|mio nonno|mia nonna|un mio amico|la mia collega|il mio collega|intestato a|intestata a|a nome di|a nome|a nome della signora|intestatario|intestataria|per conto di|titolare|destinatario|destinataria|all'attenzione di|firmato|ho parlato con|parlato con|beneficiario|il vostro operatore|la vostra operatrice|operatore|operatrice|il signor|la signora|mittente|passeggero|ospite|delegato",
  fr: "mon beau-frere|ma belle-soeur|mon neveu|ma niece|mon voisin|ma voisine|chauffeur|livreur|le gardien|la gardienne|gardien|transmis a|demander|petit|la petite|mon petit|technicien|fils|fille|mon mari|ma femme|mon epoux|mon epouse|mon fils|ma fille|ma mere|mon pere|mon frere|ma soeur|mon conjoint|ma conjointe|mon compagnon|ma compagne|mon ami|mon amie|ma grand-mere|mon grand-pere|ma collegue|mon collegue|au nom de|titulaire|destinataire|a l'attention de|de la part de|beneficiaire|j'ai parle avec|parle a|parle avec|votre collegue|votre conseiller|votre conseillere|signe|signe par|expediteur|passager|conducteur|assure|conseillere|conseiller",
  pt: "meu cunhado|minha cunhada|minha sogra|meu sogro|meu sobrinho|minha sobrinha|meu vizinho|minha vizinha|motorista|tecnico|filha|filho|falar com|atendente|meu marido|minha mulher|minha esposa|o meu marido|a minha mulher|meu filho|minha filha|minha mae|meu pai|meu irmao|minha irma|meu namorado|minha namorada|meu amigo|minha amiga|minha avo|meu avo|meu colega|minha colega|em nome de|em nome do|em nome da|titular|destinatario|destinataria|ao cuidado de|a/c|beneficiario|falei com|falado com|a vossa colega|o vosso colega|remetente|assinado|assinado por|atendido por|passageiro|hospede",
  ca: "el meu cunyat|la meva cunyada|el meu vei|la meva veina|el noi del taulell|conductor|demaneu per|filla|fill|el meu marit|la meva dona|el meu fill|la meva filla|la meva mare|el meu pare|el meu germa|la meva germana|la meva parella|el meu company|la meva companya|a nom de|en nom de|a nom d'|titular|destinatari|destinataria|a l'atencio de|vaig parlar amb|he parlat amb|de part de|la seva companya|el seu company|signat|remitent|l'avia|l'avi",
  en: "my brother-in-law|my sister-in-law|my niece|my nephew|my grandson|my granddaughter|my cousin|my aunt|my uncle|my grandmother|my landlord|my lawyer|escalate to|escalated to|assigned to|transferred to|forwarded to|ask for|fraud team|technician|courier|baby|my husband|my wife|my son|my daughter|my mother|my father|my mom|my mum|my dad|my brother|my sister|my partner|my boyfriend|my girlfriend|my friend|my neighbour|my neighbor|my boss|my colleague|my manager|my assistant|my roommate|your child|my child|your colleague|your agent|your son|your daughter|on behalf of|in the name of|account holder|cardholder|recipient|addressed to|attn|attn.|attention|beneficiary|policyholder|insured|signed by|passenger|patient|plaintiff|defendant|witness|customer|client|agent|contact|employee|tenant|landlord|care of|c/o|guest|driver|manager|doctor|spoke with|sent to|registered to|belongs to|issued to|candidate|applicant|claimant|colleague|supervisor|teacher|nurse",
  de: "mein schwager|meine schwagerin|mein neffe|meine nichte|mein nachbar|meine nachbarin|mein enkel|meine enkelin|weitergeleitet an|zugewiesen an|techniker|monteur|zusteller|mein mann|meine frau|mein sohn|meine tochter|meine mutter|mein vater|mein bruder|meine schwester|mein partner|meine partnerin|mein freund|meine freundin|meine oma|mein opa|meine kollegin|mein kollege|ihre kollegin|ihr kollege|ihr mitarbeiter|ihre mitarbeiterin|im namen von|im auftrag von|auf den namen|kontoinhaber|kontoinhaberin|empfanger|empfangerin|inhaber|inhaberin|z. hd.|z.hd.|zu handen|versicherungsnehmer|gesprochen mit|begunstigter|absender|patient|patientin|fahrer|mieter|sachbearbeiter|sachbearbeiterin",
  nl: "mijn man|mijn vrouw|mijn zoon|mijn dochter|mijn moeder|mijn vader|mijn broer|mijn zus|mijn partner|mijn vriend|mijn vriendin|mijn collega|uw collega|op naam van|namens|rekeninghouder|ontvanger|t.a.v.|ter attentie van|gesproken met|afzender|de heer|op naam",
  ar: "لأخي|أخي|أختي|زوجي|زوجتي|والدي|والدتي|ابني|ابنتي|صديقي|صديقتي|السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|باسم زوجتي|باسم زوجي",
};

/** Titles. With a dot or without. */
export const TITLES: ByLanguage = {
  es: "sr|sra|srta|sres|senor|senora|senorita|don|dona|dna|dr|dra|lic|ing|profesor|profesora|prof|d.ª|doctor|doctora",
  it: "sig|sig.ra|sig.na|sigg|signor|signora|signorina|dott|dott.ssa|dottor|dottoressa|avv|ing|arch|geom|rag|prof|prof.ssa|professoressa|gent.ma sig.ra|avvocato",
  fr: "m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|me|maitre|pr|mm",
  pt: "sr|sra|senhor|senhora|dr|dra|eng|prof|professora|dona|exmo. sr|exma. sra|exmo. senhor|exma. senhora|doutor|doutora|d",
  ca: "sr|sra|senyor|senyora|na|dr|dra|srta",
  en: "mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|captain|officer|judge|rev|mister|doctor|detective|sgt",
  de: "herr|herrn|frau|fr|hr|dr|prof|dipl.-ing|familie|fam|fraulein",
  nl: "dhr|mevr|mw|mevrouw|meneer|heer|drs|ir|mr|familie",
  pl: "pan|pani|pana",
  tr: "bay|bayan",
  ru: "господин|госпожа|г-н|г-жа",
};

/** The label of a form field whose value is a name. */
export const FIELDS: ByLanguage = {
  es: "nombre|nombre y apellidos|nombre completo|nombre del titular|apellido|apellidos|titular|titular de la cuenta|titular de la tarjeta|cliente|nombre del cliente|destinatario|paciente|medico|contacto|persona de contacto|firmado|solicitante|remitente|a la atencion de|pasajero|huesped|agente|beneficiario|facturar a|enviar a|asegurado|remitido por|doctor",
  it: "nome|cognome|nome e cognome|cognome e nome|nominativo|intestatario|intestatario conto|cliente|destinatario|contatto|mittente|firma|paziente|titolare|referente|beneficiario",
  fr: "nom|prenom|prenoms|nom et prenom|nom prenom|nom complet|nom de famille|titulaire|titulaire du compte|client|cliente|destinataire|contact|expediteur|signature|patient|beneficiaire|facturer a",
  pt: "nome|apelido|sobrenome|nome completo|nome do titular|nome do cliente|titular|titular da conta|cliente|destinatario|contacto|contato|remetente|assinatura|paciente|beneficiario",
  ca: "nom|cognom|cognoms|nom i cognoms|nom complet|titular|titular del compte|client|clienta|destinatari|contacte|signatura|pacient",
  en: "name|full name|first name|last name|surname|given name|family name|middle name|maiden name|customer|customer name|client|client name|account holder|account name|cardholder|cardholder name|name on card|recipient|contact|contact name|contact person|patient|patient name|signed|bill to|ship to|deliver to|attn|sender|passenger|passenger name|guest|guest name|user|agent|employee|employee name|insured|insured person|policyholder|policy holder|prepared by|requested by|reported by|assigned to|submitted by|author|host|manager|doctor|physician|emergency contact|tenant|landlord|seller|buyer|student|parent|beneficiary|witness|plaintiff|defendant|representative|supervisor|cc|applicant|candidate|claimant|attendees|participants|organizer",
  de: "name|vorname|nachname|familienname|vor- und nachname|name und vorname|name, vorname|kontoinhaber|karteninhaber|kunde|kundin|kundenname|empfanger|ansprechpartner|ansprechpartnerin|absender|unterschrift|patient|inhaber|kontakt|rechnungsempfanger|lieferung an",
  nl: "naam|voornaam|achternaam|volledige naam|rekeninghouder|klant|klantnaam|ontvanger|contactpersoon|afzender|handtekening|patient|tnv|t.n.v.",
  pl: "imie|nazwisko|imie i nazwisko",
  ru: "имя|фамилия|фио",
  tr: "ad|soyad|ad soyad|isim",
  ja: "氏名|お名前|名前|受取人|ご担当者|フリガナ|ふりがな|契約者名|予約者名|宿泊者名|お客様名|宛名|申込者|担当者|口座名義|名義人",
  zh: "姓名|收件人|联系人|聯絡人|收货人|收貨人|持卡人|户名|戶名|客户姓名|乘客姓名",
  ko: "이름|성명|수령인|예금주|받는 사람|받는 분|보내는 사람|주문자|예약자|고객명|담당자",
  ar: "الاسم|الاسم الكامل|اسم العميل|اسم المستلم|المستلم|صاحب الحساب|اسم صاحب الحساب|اسم المشترك|اسم المريض|المرسل",
  uk: "піб",
  cs: "jmeno",
  hu: "nev",
  ro: "nume",
  sv: "namn",
  da: "navn",
  fi: "nimi",
  el: "ονοματεπωνυμο",
  he: "שם מלא",
  hi: "पूरा नाम",
  th: "ชื่อ-นามสกุล|ชื่อผู้รับ|ผู้รับ|ชื่อบัญชี",
  id: "nama",
  vi: "ho ten",
};

/** Labels of mail headers: names follow, with or without the address. */
export const HEADERS: readonly string[] =
  "de|para|desde|da|a|per|von|an|from|to|cc|bcc|cco|ccn|van|aan|od|do|reply-to|sender|enviado por|inviato da|envoye par|gesendet von".split(
    "|",
  );
