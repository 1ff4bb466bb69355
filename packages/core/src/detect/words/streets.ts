import { wordSet } from "./word-set.ts";

/** What a German street begins with where it has no word for "street": "Am Markt 3", "Unter den Linden 5". */
export const GERMAN_BEFORE = [
  "am",
  "an der",
  "an den",
  "auf dem",
  "auf der",
  "im",
  "in der",
  "in den",
  "unter den",
  "zum",
  "zur",
  "alte",
  "alter",
  "neue",
  "neuer",
  "große",
  "grosse",
  "kleine",
] as const;

/** Street words that come first, over plain() text. `sure` ones make an address of a capitalised name without a number. */
export const STREETS = {
  sure: (
    "calle|c/|c/.|c\\|avda|avda.|avenida|avd.|plaza|plza.|pza.|pza|pl/|paseo|pso.|pso|pº|p.º|carretera|ctra.|ctra|crta.|carr.|travesia|trav.|urbanizacion|urb.|poligono industrial|poligono|pol. ind.|pol.ind.|pol. industrial|parque empresarial|glorieta|callejon|calzada|prolongacion|privada|autopista|" +
    "lieu-dit|parc d'activites|zone industrielle|zona industriale|gewerbepark|gewerbegebiet|boulevard|" +
    "viale|v.le|piazza|p.zza|p.za|piazzale|p.le|vicolo|corso|c.so|lungomare|lungotevere|contrada|c.da|borgo|" +
    "rue|bd|bvd|blvd|impasse|allee|chemin|quai|faubourg|lotissement|" +
    "rua|travessa|praca|praceta|alameda|rodovia|beco|calcada|urbanizacao|" +
    "carrer|avinguda|avgda.|placa|passeig|pg.|travessera|passatge|poligon|poligon industrial|" +
    "ul.|ul|aleja|aleje|al.|os.|osiedle|plac|ulica|ulice|nam.|namesti|namestie|trida|tr.|nabrezi|" +
    "bd.|b-dul|bulevardul|calea|soseaua|sos.|aleea|splaiul|intrarea|piata|strada|" +
    "jalan|jl.|jl|jln.|jln|gang|gg.|duong|pho|hem|ngo|so nha|" +
    "ул.|улица|пр.|просп.|пр-т|пр-кт|проспект|пер.|переулок|наб.|набережная|ш.|шоссе|бул.|б-р|бульвар|пл.|площадь|проезд|вул.|вулиця|просп|пров.|провулок|площа|жк|бул|" +
    "οδος|οδο|οδου|οδού|λεωφορος|λεωφορο|λεωφ.|λεωφ|λ.|πλατεια|πλ.|παροδος"
  ).split("|"),
  /** Also everyday words: these need a number after the name. */
  unsure: [
    ..."str.|fraz.|frazione|residencial|conjunto|via|av|av.|av/|ave.|cl|cl.|pl.|place|cours|route|rte|rte.|square|passage|largo|estrada|r.|camino|cami|ronda|rambla|barrio|residence|avenue|ave|loc.|quinta|gran via|cuesta|bulevar|strada statale|sentier|montee|voie|venelle|esplanade|cite|hameau|traverse|ruelle|straße|strasse|chaussee|cour|clos|ch.|che.|jr.|jiron|pje.|pasaje|psje.|circuito|cto.|cerrada|andador|bda.|barriada|costanera|autovia|bajada|subida|perum|perumahan|komplek|komp.|dusun|desa|kampung|kp.|box|st.|sidl.|sidliste|na|nad|pod|u|v|k|lungo|salita|stradella|pso".split(
      "|",
    ),
    ...GERMAN_BEFORE,
  ],
} as const;

/** Of those above, the ones that a house number may stand in front of: "12 bis, rue de la Paix". */
export const NUMBER_FIRST: ReadonlySet<string> = wordSet(`
  rue bd bd. bvd blvd boulevard impasse allee chemin quai faubourg lotissement av av. ave avenue place pl. cours
  route rte rte. square passage sentier montee voie venelle esplanade cite hameau traverse ruelle residence
  chaussee cour clos ch. che. duong pho ngo hem jalan jl.`);

/** What these begin is prose more often than not: they need a capital, or a place after the number. */
export const PROSE_BEFORE: ReadonlySet<string> = new Set(
  "na|nad|pod|u|v|k|box|st.|desa|cour|corso|gang|hem|pho|ngo|os.|al.|al|ul|tr.|r.|clos|ch.|lungo|borgo|privada|calzada|plac|cl|cl.|jl|λ.|ш.|пр.|жк|бул|наб.|st|place|cours|route|square|passage|via|av|cite|traverse|voie|cours|largo|ronda|quinta|conjunto|residence|rte|placa|costanera|subida|bajada|circuito|intrarea|trav.|ave.|c\\|cuesta|camino|autopista|autovia|prolongacion".split(
    "|",
  ),
);

/** Street words that come after the name, as words of their own, with the number behind them: "Baross utca 66", "Lale Sk. No 5". */
export const STREETS_AFTER = {
  sure: "utca|u.|korut|krt.|koz|setany|fasor|rakpart|korzo|utja|sokak|sokagi|sok.|sk.|cadde|caddesi|cad.|cd.|bulvari|blv.|bulv.|mahallesi|straße|strasse|str.|valtatie|katu|kuja|polku|gatan|vagen|vag|gate|gata|iela|gatve|проспект|пр-т|пр-кт|пр.|шоссе|набережная|бульвар|переулок|проезд|улица|ул.|площадь|вулиця|бульв.|ulica|straat|laan|plein|gracht|ulice|ulica|trg".split(
    "|",
  ),
  /** These need a place behind the number, or a word for "address" in front. */
  unsure: "ter|tere|ut|sor|tie|weg|allee|platz|ring|damm|ufer|alle|street|road|avenue|lane|drive".split("|"),
} as const;

/** Endings of compound street names: "Hauptstraße", "Prinsengracht", "Kvarngatan". */
export const ENDINGS = {
  strong:
    "straße|strasse|strase|str|gasse|allee|chaussee|straat|laan|gracht|kade|singel|dreef|plantsoen|steenweg|steeg|gatan|vagen|grand|katu|kuja|polku|kaari|raitti|gata|gaten|veien|vegen|vej|gade|stræde|straede|vænget|vaenget|brynet|parkvej|ulitsa|dijk|plein|lei|stien",
  weak: "weg|platz|ring|damm|ufer|hof|graben|markt|steig|stieg|pad|tie|alle|parken|haven|toften|torvet|torget|plads|plassen|stigen|backen|plan|rinne|ranta|winkel|grund|berg|feld|garten|wiese|hugel|kamp|park|hoek|veld|heide|baan|ryggen|marken|lunden|bakken|svinget|krogen|platsen|heideweg",
} as const;

/** Compounds that are no streets, or name none that anybody lives in. */
export const NO_STREETS: ReadonlySet<string> = wordSet(`
  umweg|ausweg|heimweg|ruckweg|hinweg|arbeitsweg|postweg|rechtsweg|dienstweg|versandweg|lieferweg|schulweg
  |fluchtweg|kreislaufweg|parkplatz|arbeitsplatz|sitzplatz|stellplatz|tabellenplatz|spielplatz|listenplatz
  |startplatz|rechnungsplatz|studienplatz|ausbildungsplatz|steckplatz|speicherplatz|campingplatz|bahnhof
  |hauptbahnhof|bauernhof|friedhof|innenhof|bundesstraße|bundesstrasse|landesstraße|landesstrasse|kreisstraße
  |staatsstraße|hering|omkring|spring|herring|during|bring|supermarkt|arbeitsmarkt|baumarkt|aktienmarkt
  |weihnachtsmarkt|zweitmarkt|jahrmarkt|einstieg|aufstieg|abstieg|ausstieg|umstieg|notausstieg|bahnsteig|flugsteig
  |omweg|fietspad|voetpad|halfweg|onderweg|uitweg|plan|business plan|bilplan|flygplan|tidsplan|fliegenberg
  |zeitplan|dienstplan|spelplan|utveien|brigade|dekade|arkade|blokade|autovej|motorvej|omvej|hovedvej|genvej
  |europavej|udvej|tilbagevej|valkatu|yritie|moottoritie|valtatie|kantatie|maantie|rautatie|seututie|partie|sortie
  |amnistie|garantie|hostie`);
