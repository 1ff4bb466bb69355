/**
 * Words that start sentences, greet, close and fill support tickets. A capital letter makes none of them a name.
 * Lower case, no accents; written for this project.
 */
const ES = `
a al ante apellidos asi asunto aun avenida buenas bueno buenos calle caso ciudad cliente como con correo de del
desde despues dia dias durante el ella email en entre era es esa ese eso esta este estimada etc fecha fin fue
guardia ha han hasta hay he hola hora hospital hoy iba informe ir la las le les lo localidad los mas me mi mis muy
nada ni no nombre nos nuestra numero nunca o os otra otro paciente pais para plaza por porque problema que se senora
ser servicio si sin solo son soy su sus tal tan telefono tengo tu tus un una uno va veo ver vez voy y ya yo`;
const IT = `
ai alla alle altri anche anzi buongiorno c cap cara che chi ci come cosa cui da dal dalla data dei di dopo dove due
e ed ero fa fra gentile gia gli grazie hai ho i il in indirizzo io lei ma mai mail mentre mia mie mio ne nei nel
nella noi nome non oggetto oggi ora ordine per piu po poi prego prima quando quella quello questo qui richiesta
salve secondo servizio sia sig stato sto sua suo team ti tra vi via voi volevo`;
const FR = `
ah ainsi au autre aux avec bon bonjour ca car ce ces cet cette cher chere client code comme comment d dans date
depuis des deux du encore est et ete eux france hier hui ils j je l lors lui mal mes moi mon n nom nous objet on ont
ou oui par pas peu pour produit qu rue s sa service ses suite sur t ta te tel tes toi ton une ville voila vos vu`;
const PT = `
ali alo ao aos as assunto ate bem boa boas bom com dados das do dos ela ele em essa esse eu fiz foi fui isso ja lhe
loja mesmo meu mim minha na nao nas nem noite num oi ola outro pelo podem preco recebi rua sao sem seu seus sim so
sou tambem tao tem ter um uma uns vai voces vou`;
const CA = `
als amb ara be ben carrer dies els ens fer fet has hem hi jo li ls m poc primer puc res seva soc tot us vam van vol`;
const EN = `
about account accounts admin after again ago all already also always am america amount an and any anybody anyone app
are around ask at attached austria avenue back bad bank barcelona because before being berlin best billing both box
but button by call called can card care case cc ceo check city claim company confirmation consultant contact could
country created cto customer day days dear department did didn't director doctor does don't done drive during each
else employee end european even ever everyone faq few fix follow-up for free french fri friend friends from full
further general get glad go going good goodbye got great guys had happy have hello help her here hey him hiring his
hope how hr i'd i'll i'm i've id if inc info information insured is it it's italian items its just know lane last
let like link little live llc location log login london long look looking lot love ltd madam madrid make manager may
maybe meanwhile milan money more morning mr mrs ms my name need never new next nice not note nothing now number
nurse of off officer ok okay old one online only open or order original our out over own paris part patient pay
payment pdf person phone place plc please pm problem professor profile put question quick rather re really received
ref reply report request resources right road sad same sat say see seller sender sent set she show sir sms someone
sorry start status still store street student subject sun support sure take than thank thanks that the there these
this those though thu till time to today tomorrow too total try tue two uk under up update upon url usa use user
username using very visit vp wait want was way we we're wed week well were what when where which while who why will
wish with without wow wrong www year yes yet york you your yours yourself zip`;
const DE = `
ab aber allen allerdings alles alt anliegen auch auf aus bei beim betreff bin bis bitte damit dank dem den denn der
die diese doch e-mail eben ein einem er erst firma frage fur gar gerne gut gute hab hat herren hilfe hin ich ihm ihn
ihr im ist kundenservice kundin lange laut lg man mehr mfg mir mit morgen nach neu nie niemand nun nur ob oder oft
ort plz pro produkt schnell schon sein seit sie statt tag tage tja trotzdem uhr und vg vom von vor war weil wenn wer
wie wir wo wurde wurden zu zum zur`;
const NL = `
aan adres bent bij dag dan dat datum dit doe door dus een erg gaf goede goedemiddag haar heb heer het hij hoe hoi
hun ik jij jou kan klant kon mag mee meer mensen met mij mvg naam nee nog nu om ons ook op rekening sinds uit uur uw
vanaf vind voor vraag waar wat web wel wij wil ze zie zij zo zou`;
const LABELS = `
aeropuerto agencia agenzia ansprechpartner ansprechpartnerin asistencia assurance assurances atencion audi
ayuntamiento banca banco banque bic bmw bsn bureau calzados cantidad cep cif cip citroen clinica cnpj colegio
compagnia compania cpf cvv d. dacia deco dni dr dra fax fiat ford fr gestor gmbh honda hotel hyundai iban imei itin
kia lda linea linha mandan mandar mande manden movil mutuelle nhc nif nino nissan nr nss obs oficina opel peugeot
pfv pin policia quantidade quantita quantite renault restaurante rg sarl sas seat shop sinistres sinistri skoda sku
sl spa sr sra srl srta ssn swift taglia taille talla tamanho tfno tienda toyota ufficio universidad utr vale vc vcs
ventas vin volkswagen volvo zapateria`;
const TIME = `
abr abril agost agosto aout apr april aprile aug august augustus avril christmas dec december decembre desembre
dezember dezembro dic dicembre diciembre dienstag dijous dilluns dimanche dimarts dimecres dinsdag dissabte diumenge
divendres domenica domingo donderdag donnerstag easter ene enero feb febbraio febrer febrero februar februari
february feira fevereiro fevrier freitag friday gen gener gennaio giovedi giu giugno jan janeiro januar januari
january janvier jeudi jueves juillet juin jul julho juli julio juliol july jun june junho juni junio juny lug luglio
lundi lunedi lunes maandag maart maggio maig maio mar marc march marco mardi mars martedi martes marz marzo mayo mei
mercoledi mercredi miercoles mittwoch monday montag nadal natal natale navidad noel nov november novembre noviembre
oct october octobre octubre oktober ott ottobre outubro pascua quarta quarta-feira quinta quinta-feira reyes sabado
sabato samedi samstag saturday segunda segunda-feira sep sept september septembre septiembre setembre setembro
setiembre settembre sexta sexta-feira sonnabend sonntag sunday terca terca-feira thursday tuesday vendredi venerdi
viernes vrijdag wednesday weihnachten woensdag zaterdag zondag`;
const BRANDS = `
acer adobe airbnb aldi amazon amex android apertium apple asus autocad basic bbva bizum black bluetooth booking
bosch bouygues brt cabify caixabank canon carrefour chatgpt chrome chronopost colissimo correos ctt cyber decathlon
deepl deliveroo dell dhl dpd easyjet ebay edge excel facebook fedex firefox glovo gls gmail google hdmi hermes
hotmail hp huawei iberia ikea iliade instagram internet ios ipad iphone java klarna kpn laposte lenovo lidl linux
lufthansa mac maestro mango mastercard meo mercadona microsoft movistar mrw netflix nintendo o2 office openai oracle
orange outlook paypal pc philips photoshop playstation plus poste postnl premium prime renfe revolut royal ryanair
sabadell safari salesforce samsung santander sda sepa seur sfr siemens skype sony sottovoce spotify standard stripe
teams telefonica telegram telekom tiktok tim tnt tv twitter uber ups usb visa vodafone vueling whatsapp wi-fi wifi
wind windows wise word xbox xiaomi yahoo yoigo youtube zara zendesk zoom`;

const COMMON: ReadonlySet<string> = new Set(
  [ES, IT, FR, PT, CA, EN, DE, NL, LABELS, TIME, BRANDS].join(" ").trim().split(/\s+/),
);

/** Takes plain() text: lower case, no accents. */
export function isCommonWord(word: string): boolean {
  if (COMMON.has(word)) return true;
  return (
    word.includes("'") && COMMON.has(word.replace(/'s$/, "").replace(/^(?:l|d|j|n|c|s|m|qu|dell|nell|all|un)'/, ""))
  );
}
