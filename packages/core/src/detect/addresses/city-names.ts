import { wordSet } from "../words/word-set.ts";

/**
 * Larger cities, lower case, no accents: where an address in lower case or without a postcode ends. Names from GeoNames
 * (CC BY 4.0, see NOTICE), chosen by population, with the local names added by hand. Names that are also everyday words are left out.
 */
export const CITY_NAMES = wordSet(`
    's-gravenhage|a coruna|aberdeen|adana|adelaide|agra|ahmedabad|albuquerque|aligarh|allahabad|amritsar
    |amsterdam|anaheim|anchorage|ankara|antwerpen|anvers|archway|arhus|asuncion|athens|athina|atlanta|auckland
    |aurangabad|austin|bakersfield|baltimore|bangalore|bangkok|barcelona|barranquilla|basel|baton rouge|belem
    |belfast|belgrade|belo horizonte|bengaluru|bergen|berlin|bern|bexley|bhopal|bhubaneshwar|birkenhead
    |birmingham|blackpool|bogota|bombay|boston|bradford|brasilia|brasilia df|bratislava|bremen|brisbane|bristol
    |brno|bronx|brooklyn|bruges|brugge|brussel|brussels|bruxelles|bucharest|bucuresti|budapest|buenos aires
    |buffalo|bursa|busan|caba|cadiz|cairo|calcutta|calgary|cali|cape town|capital federal|caracas|cardiff
    |casablanca|cdmx|chandigarh|charleroi|chennai|chesapeake|chicago|chittagong|christchurch|chula vista
    |cincinnati|ciudad de mexico|cleveland|cochin|coimbatore|colorado springs|columbus|copenhagen|cordoba|cork
    |corpus christi|coventry|da nang|dallas|delhi|den bosch|den haag|denver|derby|detroit|dhaka|dombivli|donostia
    |dortmund|dresden|dubai|dublin|dudley|duisburg|durban|durham|dusseldorf|edinburgh|edmonton|el paso|eskisehir
    |espoo|faridabad|firenze|fort wayne|fort worth|fortaleza|frankfurt|frankfurt am main|fremont|fresno|galway
    |gand|garland|geneve|genf|genoa|genova|gent|ghaziabad|gijon|gilbert|giza|glasgow|glendale|gold coast
    |gorakhpur|goteborg|graz|greensboro|guayaquil|gurgaon|gurugram|guwahati|gwalior|ha noi|hamburg|hannover|hanoi
    |haora|hcmc|helsingfors|helsinki|henderson|hialeah|ho chi minh|ho chi minh city|hong kong|honolulu|houston
    |hubli|hyderabad|ibadan|indianapolis|indore|innsbruck|ironville|irvine|islington|istanbul|izmir|iztapalapa
    |jabalpur|jacksonville|jaipur|jakarta|jalandhar|jamaica|jeddah|jersey city|jerusalem|jodhpur|jogja
    |johannesburg|jyvaskyla|kalyan|kano|kanpur|kansas city|karachi|kaunas|klagenfurt|kobenhavn|kochi|kolkata|koln
    |kosice|kowloon|krakow|kuala lumpur|kyiv|la coruna|la paz|lagos|lahore|laredo|las vegas|lausanne|leeds
    |leicester|leipzig|leuven|lexington|liege|limerick|linz|lisboa|lisbon|liverpool|lodz|london|long beach
    |los angeles|louisville|louvain|lubbock|lucknow|ludhiana|lugano|luik|luton|luxembourg|luzern|lyon|madrid
    |madurai|malaga|malmo|manchester|mangalore|manhattan|manukau city|maracaibo|maracay|marseille|meads|mechelen
    |medellin|meerut|melbourne|memphis|mendoza|mexico city|mexico d.f|mexico df|miami|milan|milano|milton keynes
    |milwaukee|minneapolis|mississauga|montreal|moscow|moskva|mumbai|munchen|munich|mysore|nagpur|nairobi
    |najafgarh|namur|naples|napoli|narela|nashik|nashville|new delhi|new orleans|new york city|newark|newcastle
    |newcastle upon tyne|newport|noida|norfolk|north las vegas|north york|northampton|norwich|nottingham
    |nowrangapur|nurnberg|nyc|oakland|oklahoma city|omaha|orlando|oslo|ostrava|ottawa|padova|palermo|paris|patna
    |perth|philadelphia|phoenix|pimpri|pittsburgh|plano|plymouth|plzen|portland|porto|portsmouth|poznan|prague
    |praha|preston|pretoria|pune|quebec|queens|quezon city|quito|rabat|rajkot|raleigh|ranchi|reggio emilia
    |richmond|riga|rio de janeiro|riverside|riyadh|roma|rome|rosario|rotterdam|sacramento|saint paul
    |saint petersburg|salvador|salzburg|san antonio|san bernardino|san diego|san francisco|san jose|san sebastian
    |sanliurfa|santa ana|santo domingo|sao paulo|scarborough|scottsdale|seattle|seoul|sevilla|shanghai|sharjah
    |sheffield|singapore|siracusa|sofia|solapur|southampton|southend-on-sea|soweto|spokane|srinagar|st gallen
    |st louis|st paul|st petersburg|st. gallen|st. louis|st. petersburg|staten island|stavanger|stockholm
    |stockton|stoke-on-trent|stuttgart|sunderland|surabaya|surat|sutton|swansea|sydney|taipei|tallinn|tampa|thane
    |the bronx|the hague|thessaloniki|tiruchirappalli|tirunelveli|tokyo|toledo|torino|toronto|toulouse|tp hcm
    |tphcm|trivandrum|tromso|trondheim|tucson|tulsa|turin|vadodara|valencia|vancouver|varanasi|venezia|vienna
    |vijayawada|vilnius|virginia beach|visakhapatnam|vitoria|warsaw|warszawa|washington, d.c.|wellington|wichita
    |wien|winnipeg|winston-salem|winterthur|wolverhampton|wroclaw|yogyakarta|yokohama|zagreb|zaragoza|zurich`);
