/**
 * Larger cities, lower case, no accents: where an address in lower case or without a postcode ends. Names from GeoNames
 * (CC BY 4.0, see NOTICE), chosen by population, with the local names added by hand. Names that are also everyday words are left out.
 */
export const CITY_NAMES =
  "'s-gravenhage|'s-hertogenbosch|a coruna|aachen|aalborg|abbotsford|aberdeen|abu dhabi|acapulco de juarez|adana" +
  "|adelaide|agadir|agra|aguascalientes|ahmedabad|aix-en-provence|ajman city|akron|albacete|albuquerque" +
  "|alcala de henares|alcorcon|algueirao|alicante|aligarh|allahabad|almere stad|almeria|amadora|amarillo" +
  "|amersfoort|amiens|amravati|amritsar|amsterdam|anaheim|anchorage|angers|ankara|antalya|antipolo|antofagasta" +
  "|antwerpen|anvers|aparecida de goiania|apeldoorn|arad|archway|arequipa|argenteuil|arhus|arnhem|ashdod|asker" +
  "|asuncion|atasehir|athens|athina|atlanta|auckland|augsburg|aurangabad|austin|bacau|badajoz|badalona|bagcilar" +
  "|bahcelievler|bahia blanca|baia mare|bakersfield|baltimore|bandar lampung|bandung|bangalore|bangkok" +
  "|banska bystrica|barcelona|bareilly|barquisimeto|barranquilla|barrie|basel|batam|baton rouge|bayamon|beijing" +
  "|bekasi|bekescsaba|belem|belfast|belgrade|belo horizonte|bengaluru|benin city|benoni|bergamo|bergen|berlin" +
  "|bern|besancon|bexley|bhilai|bhiwandi|bhopal|bhubaneshwar|bialystok|bielefeld|bielsko-biala|bien hoa|bilbao" +
  "|birkenhead|birmingham|blackpool|bloemfontein|bochum|bogor|bogota|boksburg|bologna|bombay|bonn|boras|bordeaux" +
  "|borivli|boston|boulogne-billancourt|bournemouth|bradford|braga|braila|brampton|brasilia|brasilia df|brasov" +
  "|bratislava|braunschweig|breda|bremen|brescia|brest|brisbane|bristol|brno|bronx|brooklyn|brownsville|bruges" +
  "|brugge|brussel|brussels|bruxelles|bucaramanga|bucharest|bucuresti|budapest|budta|buenos aires|buffalo|burgas" +
  "|burgos|burlington|burnaby|bursa|busan|buzau|bydgoszcz|bytom|caba|cacem|cadiz|caen|cagliari|cairns|cairo" +
  "|calcutta|calgary|cali|callao|caloocan city|cambridge|campinas|campo grande|canberra|cancun|cankaya" +
  "|cape coral|cape town|capital federal|caracas|cardiff|cartagena|casablanca|castello de la plana|catania|cdmx" +
  "|cebu city|cergy-pontoise|ceske budejovice|chamartin|chandigarh|changchun|charleroi|chattanooga|chelyabinsk" +
  "|chemnitz|chengdu|chennai|chesapeake|chiang mai|chiba|chicago|chiclayo|chihuahua|chimbote|chittagong" +
  "|chon buri|chongqing|christchurch|chula vista|cincinnati|city of balikpapan|city of westminster" +
  "|ciudad apodaca|ciudad de mexico|ciudad del este|ciudad guayana|ciudad lineal|ciudad lopez mateos" +
  "|ciudad nezahualcoyotl|clermont-ferrand|cleveland|cluj-napoca|cochabamba|cochin|coimbatore|coimbra" +
  "|colorado springs|columbus|concepcion|constanta|copenhagen|cordoba|cork|corpus christi|corrientes|coventry" +
  "|coyoacan|craiova|crawley|croydon|cuauhtemoc|cuautitlan izcalli|cucuta|cuiaba|culiacan|curitiba|cusco" +
  "|czestochowa|da nang|daegu|daejeon|dalian|dallas|dammam|darmstadt|daugavpils|davao|debrecen|delhi|den bosch" +
  "|den haag|denpasar|denver|depok|derby|des moines|detroit|dhaka|dijon|diyarbakir|dnipro|dombivli|doncaster" +
  "|donetsk|dongguan|donostia|donostia / san sebastian|dordrecht|dortmund|drammen|dresden|dubai|dublin|dudley" +
  "|duisburg|dunedin|duque de caxias|durban|durham|dusseldorf|east flatbush|east london|ecatepec de morelos" +
  "|edinburgh|edmonton|eindhoven|el paso|enschede|erfurt|erzurum|esbjerg|esenler|eskilstuna|eskisehir|espoo" +
  "|etobicoke|faisalabad|faridabad|fayetteville|firenze|florence|foggia|fontana|fort lauderdale|fort wayne" +
  "|fort worth|fortaleza|frankfurt|frankfurt am main|frederiksberg|fredrikstad|freiburg|fremont|fresno" +
  "|fuenlabrada|fukuoka|funchal|gaillimh|galati|galway|gand|garland|gasteiz / vitoria|gatineau|gavle|gaziantep" +
  "|gdansk|gdynia|geelong|gelsenkirchen|general santos|geneve|genf|genoa|genova|gent|george town|getafe" +
  "|ghaziabad|gijon|gilbert|giza|glasgow|glendale|gliwice|gloucester|goiania|gold coast|gorakhpur|goteborg" +
  "|gottingen|goyang-si|granada|grand rapids|graz|greater sudbury|greensboro|grenoble|groningen|guadalajara" +
  "|guangzhou|guarulhos|guatemala city|guayaquil|gujranwala|gurgaon|gurugram|gustavo adolfo madero|guwahati" +
  "|gwalior|gwangju|gyor|ha noi|haarlem|haifa|haiphong|halifax|halmstad|hamburg|hamilton|hangzhou|haninge" +
  "|hannover|hanoi|haora|harbin|havirov|hcmc|heidelberg|heilbronn|helsingborg|helsingfors|helsinki|henderson" +
  "|hermosillo|herne|hialeah|hiroshima|ho chi minh|ho chi minh city|hobart|hong kong|honolulu|hoofddorp|horsens" +
  "|houston|hradec kralove|huancayo|hubli|huddinge|huelva|huntington beach|huntsville|hyderabad|iasi|ibadan" +
  "|ibague|incheon|indianapolis|indore|ingolstadt|innsbruck|ipoh|ipswich|iquique|iquitos|irakleion|ironville" +
  "|irvine|islington|istanbul|izmir|iztapalapa|jabalpur|jaboatao|jaboatao dos guararapes|jacksonville|jaipur" +
  "|jakarta|jalandhar|jamaica|jamshedpur|jeddah|jerez de la frontera|jersey city|jerusalem|jinan|joao pessoa" +
  "|jodhpur|jogja|johannesburg|johor bahru|jonkoping|juarez|jyvaskyla|kaduna|kahramanmaras|kallithea|kalyan" +
  "|kampung baru subang|kano|kanpur|kansas city|kaohsiung|kaposvar|karabaglar|karachi|karlsruhe|kassel|katowice" +
  "|kaunas|kawasaki|kayseri|kazan|kecskemet|kharkiv|khulna|kiel|kielce|kingston upon hull|kitakyushu|kitchener" +
  "|kladno|klagenfurt|klagenfurt am worthersee|klaipeda|klang|knoxville|kobe|kobenhavn|kochi|kolding|kolkata" +
  "|koln|konya|kosice|kota bharu|kota kinabalu|kowloon|krakow|krasnoyarsk|krefeld|kristiansand|kryvyi rih" +
  "|kuala lumpur|kuantan|kuching|kuopio|kyiv|kyoto|la coruna|la laguna|la paz|la pintana|la plata|ladner|lagos" +
  "|lahore|lahti|laredo|larisa|larnaca|las pinas|las vegas|lausanne|laval|le havre|le mans|leeds|leganes" +
  "|leicester|leiden|leipzig|leon de los aldama|leuven|leverkusen|lexington|lexington-fayette|liberec|liege" +
  "|liepaja|lille|limassol|limerick|limoges|linkoping|linz|lisboa|lisbon|little rock|liverpool|livorno|ljubljana" +
  "|lleida|lodz|logan city|logrono|london|long beach|longueuil|los angeles|louisville|loures|louvain|lower hutt" +
  "|lubbock|lubeck|lublin|lucknow|ludhiana|ludwigshafen am rhein|lugano|luik|luimneach|lund|luton|luxembourg" +
  "|luzern|lviv|lyon|maastricht|maceio|madrid|madurai|magdeburg|maiduguri|mainz|makassar|makati city|malaga" +
  "|malang|malatya|malingao|malmo|maltepe|manaus|manchester|mangalore|manhattan|manila|manizales|mannheim" +
  "|mansfield|manukau city|mar del plata|maracaibo|maracay|marbella|maribor|markham|marrakesh|marseille|maryvale" +
  "|meads|mecca|mechelen|medan|medellin|medina|meerut|meknes|melbourne|memphis|mendoza|merida|messina|mestre" +
  "|metz|mexicali|mexico city|mexico d.f|mexico df|miami|milan|milano|milton keynes|milwaukee|minneapolis" +
  "|miskolc|mississauga|modena|modesto|mokotow|mombasa|monchengladbach|monterrey|montevideo|montgomery" +
  "|montpellier|montreal|montreuil|monza|moradabad|morelia|moreno valley|moron|moscow|moskva|mostoles" +
  "|mueang nonthaburi|mulheim|mulhouse|multan|mumbai|munchen|munich|munster|muratpasa|murcia|mykolayiv|mysore" +
  "|nagoya|nagpur|nairobi|najafgarh|nakhon ratchasima|namur|nanchong|nancy|nanjing|nantes|naples|napoli|narela" +
  "|nashik|nashville|naucalpan de juarez|neiva|nepean|neuss|new delhi|new orleans|new york city|newark|newcastle" +
  "|newcastle upon tyne|newport|newport news|nicosia|nijmegen|nimes|nitra|nizhniy novgorod|noida|norfolk" +
  "|norrkoping|north las vegas|north york|northampton|norwich|nottingham|nova iguacu|novi sad|novosibirsk" +
  "|nowrangapur|nurnberg|nyc|nyiregyhaza|oakland|oakville|oberhausen|oceanside|odense|odessa|okanagan" +
  "|oklahoma city|oldenburg|olomouc|olsztyn|omaha|omsk|ontario|oradea|orebro|orlando|orleans|osaka|osasco|oshawa" +
  "|osijek|oslo|osnabruck|ostrava|ottawa|oujda-angad|oulu|overland park|oviedo|oxford|oxnard|padang|paderborn" +
  "|padova|palembang|palermo|pamplona|panevezys|paradsasvar|parana|pardubice|paris|parma|pasig city|patna|patra" +
  "|pecs|pekanbaru|peoria|pereira|peristeri|perm|perpignan|perth|perugia|pescara|peshawar|petah tiqwa" +
  "|petaling jaya|peterborough|philadelphia|phoenix|pietermaritzburg|pilsen|pimpri|piraeus|pitesti|pittsburgh" +
  "|piura|plano|ploiesti|plovdiv|plymouth|plzen|poole|pori|port elizabeth|port harcourt|portland|porto" +
  "|porto alegre|portsmouth|posadas|potsdam|poznan|praga poludnie|prague|praha|prato|presov|preston|pretoria" +
  "|pucallpa|puebla|puente alto|pune|quebec|queens|queluz|quezon city|quito|rabat|radom|raipur|rajkot|raleigh" +
  "|rancagua|ranchi|rancho cucamonga|randers|ras al khaimah city|rawalpindi|recife|recklinghausen|regensburg" +
  "|reggio calabria|reggio emilia|reggio nell'emilia|regina|reims|rennes|resistencia|reykjavik|reynosa" +
  "|ribeirao preto|richmond|richmond hill|riga|rijeka|rimini|rio de janeiro|rishon leziyyon|riverside|riyadh" +
  "|rochester|roma|rome|rosario|rostock|rostov-na-donu|rotterdam|roubaix|rouen|ruda slaska|rybnik|rzeszow" +
  "|saarbrucken|sacramento|saint paul|saint petersburg|saint-denis|saint-etienne|saitama|salamanca|salerno" +
  "|salt lake city|salta|saltillo|salvador|salzburg|samara|samsun|samut prakan|san antonio|san bernardino" +
  "|san bernardo|san diego|san francisco|san jose|san luis potosi|san miguel de tucuman|san salvador de jujuy" +
  "|san sebastian|sandakan|sandnes|sangli|sankt gallen|sanliurfa|sant marti|santa ana|santa clarita" +
  "|santa cruz de la sierra|santa cruz de tenerife|santa fe|santa maria chimalhuacan|santa rosa" +
  "|santiago de queretaro|santiago del estero|santo andre|santo domingo|santo domingo este|santo domingo oeste" +
  "|sao bernardo do campo|sao jose dos campos|sao luis|sao paulo|sapporo|saskatoon|scarborough|scottsdale" +
  "|seattle|semarang|sendai|seongnam-si|seoul|seremban|setubal|sevilla|shah alam|shanghai|shantou|sharjah" +
  "|sheffield|shenyang|shenzhen|shreveport|siauliai|sibiu|singapore|sioux falls|siracusa|situbondo|soacha" +
  "|sodertalje|sofia|solapur|solingen|sollentuna|solna|sorocaba|sosnowiec|south tangerang|southampton" +
  "|southend-on-sea|soweto|spokane|srinagar|st gallen|st louis|st paul|st petersburg|st. gallen|st. louis" +
  "|st. petersburg|stara zagora|staten island|stavanger|stockholm|stockton|stoke-on-trent|strasbourg|strovolos" +
  "|stuttgart|sultanah|sultangazi|sunderland|sunrise manor|surabaya|surat|surrey|sutton|suwon|suzhou|swansea" +
  "|swindon|sydney|szczecin|szeged|szekesfehervar|szolnok|szombathely|tacna|tacoma|taguig|taichung|taipei|tai’an" +
  "|talcahuano|tallaght|tallahassee|tallinn|tampa|tampere|tangerang|tangier|taranto|targu-mures|tarragona|tartu" +
  "|tatabanya|tauranga|tawau|ta’if|tel aviv|tembisa|tempe|temuco|teresina|terrassa|thane|the bronx|the hague" +
  "|thessaloniki|thiruvananthapuram|tianjin|tijuana|tilburg|timisoara|tiruchirappalli|tirunelveli|tlalnepantla" +
  "|tlalpan|tlaquepaque|tokyo|toledo|toluca|torino|toronto|torreon|torun|toulon|toulouse|tourcoing|tours" +
  "|townsville|tp hcm|tphcm|trieste|trivandrum|trnava|tromso|trondheim|trujillo|tucson|tulsa|turin|turku|tuxtla" +
  "|uberlandia|udon thani|ulsan|umea|umraniye|uppsala|ursynow|uskudar|usti nad labem|utrecht|vadodara|valencia" +
  "|valladolid|valledupar|valparaiso|vancouver|vantaa|varanasi|varna|vasteras|vaughan|vaxjo|vejle|venezia" +
  "|vereeniging|verona|veszprem|victoria de durango|vienna|vigo|vijayawada|vila nova de gaia|villach" +
  "|villavicencio|villeurbanne|vilnius|vina del mar|virginia beach|visakhapatnam|vitoria|volgograd|walsall" +
  "|warrington|warsaw|warszawa|washington, d.c.|waterford|welkom|wellington|wichita|wien|wiesbaden|wigan|windsor" +
  "|winnipeg|winston-salem|winterthur|wola|wolfsburg|wollongong|wolverhampton|wroclaw|wuhan|wuppertal|wurzburg" +
  "|xi’an|yekaterinburg|yogyakarta|yokohama|yonkers|yono|york|zaanstad|zabrze|zagreb|zalaegerszeg|zapopan" +
  "|zaporizhia|zaragoza|zemun|zhengzhou|zilina|zlin|zoetermeer|zurich|zwolle";
