/** States, provinces and large cities that tell which country an article speaks of, one country a line. Names that several countries or many people bear (`Georgia`, `Victoria`, `Birmingham`) are left out. */
const table = `
Argentina|Buenos Aires;Rosario
Australia|Sydney;Melbourne;Brisbane;Adelaide;Canberra;Queensland;New South Wales;Tasmania;Western Australia;South Australia;Northern Territory;Hobart
Austria|Vienna;Salzburg;Graz;Innsbruck
Bangladesh|Dhaka;Chittagong
Belgium|Brussels;Antwerp;Flanders;Wallonia;Liege
Bolivia|La Paz;Cochabamba
Brazil|Sao Paulo;São Paulo;Rio de Janeiro;Brasilia;Brasília
Bulgaria|Sofia
Cambodia|Phnom Penh
Canada|Toronto;Montreal;Ottawa;Vancouver;Calgary;Edmonton;Winnipeg;Quebec;Ontario;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland
Chile|Santiago;Valparaiso
China|Beijing;Shanghai;Guangzhou;Shenzhen;Chongqing;Wuhan;Tianjin;Xinjiang;Tibet;Guangdong;Sichuan
Colombia|Bogota;Bogotá;Medellin;Medellín
Croatia|Zagreb;Dubrovnik
Cuba|Havana
Czech Republic|Prague;Brno
Democratic Republic of the Congo|Kinshasa;Goma;North Kivu;South Kivu
Denmark|Copenhagen
Ecuador|Quito;Guayaquil
Egypt|Cairo;Alexandria;Sinai
Ethiopia|Addis Ababa;Tigray
Finland|Helsinki
France|Paris;Marseille;Marseilles;Lyon;Toulouse;Bordeaux;Strasbourg;Lille;Corsica
Germany|Berlin;Hamburg;Munich;Frankfurt;Cologne;Stuttgart;Dresden;Leipzig;Bavaria;Saxony;Bonn;Hanover;Düsseldorf;Duesseldorf
Ghana|Accra;Kumasi
Greece|Athens;Thessaloniki
Haiti|Port-au-Prince
Hungary|Budapest
India|New Delhi;Delhi;Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bengaluru;Bangalore;Uttar Pradesh;Maharashtra;Gujarat;Tamil Nadu;Kerala;Karnataka;West Bengal;Bihar;Rajasthan;Assam;Telangana;Odisha;Madhya Pradesh
Indonesia|Jakarta;Bali;Surabaya;Aceh;Sumatra
Iran|Tehran;Teheran;Isfahan
Iraq|Baghdad;Basra;Mosul;Kirkuk;Fallujah
Ireland|Dublin;Cork;Galway;Limerick
Israel|Tel Aviv;Jerusalem;Haifa;Galilee
Italy|Rome;Milan;Turin;Naples;Venice;Bologna;Palermo;Sicily;Sardinia;Tuscany;Lombardy
Ivory Coast|Abidjan
Japan|Tokyo;Osaka;Kyoto;Yokohama;Nagoya;Hiroshima;Okinawa;Hokkaido;Fukushima
Kenya|Nairobi;Mombasa;Kisumu
Lebanon|Beirut
Libya|Tripoli;Benghazi
Malaysia|Kuala Lumpur;Penang;Sabah;Sarawak;Selangor
Mexico|Mexico City;Guadalajara;Monterrey;Tijuana;Sinaloa;Chiapas;Jalisco;Oaxaca
Morocco|Rabat;Casablanca;Marrakech
Myanmar|Yangon;Rangoon;Naypyitaw;Mandalay
Nepal|Kathmandu
Netherlands|Amsterdam;Rotterdam;Utrecht;The Hague;Hague
New Zealand|Auckland;Christchurch;Dunedin
Nigeria|Lagos;Abuja;Kano;Ibadan;Borno;Kaduna;Rivers State;Port Harcourt
North Korea|Pyongyang
Norway|Oslo;Bergen
Pakistan|Islamabad;Karachi;Lahore;Peshawar;Rawalpindi;Sindh;Balochistan
Palestine|Ramallah;Hebron
Peru|Lima;Cusco
Philippines|Manila;Cebu;Quezon City;Mindanao;Davao
Poland|Warsaw;Krakow;Gdansk
Portugal|Lisbon;Porto
Romania|Bucharest
Russia|Moscow;Siberia;Chechnya;Vladivostok;Leningrad;Grozny
Saudi Arabia|Riyadh;Jeddah;Mecca
Serbia|Belgrade
Somalia|Mogadishu
South Africa|Johannesburg;Cape Town;Pretoria;Durban;Gauteng;KwaZulu-Natal;Soweto
South Korea|Seoul;Busan
Spain|Madrid;Barcelona;Seville;Catalonia;Bilbao;Andalusia
Sri Lanka|Colombo
Sudan|Khartoum;Darfur
Sweden|Stockholm;Gothenburg;Malmo
Switzerland|Geneva;Zurich;Basel;Bern;Berne;Lausanne
Syria|Damascus;Aleppo;Idlib
Taiwan|Taipei
Tanzania|Dar es Salaam;Dodoma;Zanzibar
Thailand|Bangkok;Chiang Mai
Turkey|Istanbul;Ankara;Izmir
Uganda|Kampala
Ukraine|Kyiv;Kiev;Kharkiv;Donetsk;Luhansk;Odesa;Odessa;Crimea;Lviv
United Arab Emirates|Dubai;Abu Dhabi;Sharjah
United Kingdom|London;Manchester;Liverpool;Leeds;Glasgow;Edinburgh;Cardiff;Belfast;Sheffield;Bristol;Nottingham;Leicester;Yorkshire;Lancashire;Cornwall;Sussex;Merseyside;Tyneside;Whitehall
United States|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Washington;D.C.;Calif.;Fla.;Mich.;Minn.;Pa.;Tex.;Mass.;Conn.;Ill.;Los Angeles;Chicago;Boston;Houston;Philadelphia;Detroit;Seattle;Denver;Atlanta;Miami;Dallas;San Francisco;San Diego;Minneapolis;Baltimore;Pittsburgh;Cleveland;Cincinnati;St. Louis;New Orleans;Las Vegas;Milwaukee;Kansas City;Indianapolis;Nashville;Sacramento;Oakland;Brooklyn;Manhattan;Hollywood;Silicon Valley;Wall Street;Capitol Hill
Venezuela|Caracas;Maracaibo
Vietnam|Hanoi;Ho Chi Minh City;Saigon
Yemen|Sanaa;Aden
Zimbabwe|Harare;Bulawayo
`;

/** Lower-case place -> the country's name in `countries.ts`. `ohio` -> `United States`. */
export const COUNTRY_OF_PLACE: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', places = ''] = line.split('|');
      return places.split(';').map((place): [string, string] => [place.toLowerCase(), country]);
    }),
);
