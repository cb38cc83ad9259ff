/** Countries and the adjectives of nationality, as English papers print them: one line each, `country|adjective[s]|other names`. */
const table = `
Afghanistan|Afghan Afghans
Albania|Albanian Albanians
Algeria|Algerian Algerians
Angola|Angolan Angolans
Argentina|Argentine Argentinian Argentines Argentinians
Armenia|Armenian Armenians
Australia|Australian Australians Aussie
Austria|Austrian Austrians
Azerbaijan|Azerbaijani Azeri Azerbaijanis
Bahamas|Bahamian Bahamians
Bahrain|Bahraini Bahrainis
Bangladesh|Bangladeshi Bangladeshis
Barbados|Barbadian
Belarus|Belarusian Belarussian Belarusians|Byelorussia
Belgium|Belgian Belgians
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian Bolivians
Bosnia and Herzegovina|Bosnian Bosnians|Bosnia;Bosnia-Herzegovina
Botswana|Botswanan Motswana Batswana
Brazil|Brazilian Brazilians
Brunei|Bruneian
Bulgaria|Bulgarian Bulgarians
Burkina Faso|Burkinabe
Burundi|Burundian Burundians
Cambodia|Cambodian Cambodians|Kampuchea
Cameroon|Cameroonian Cameroonians
Canada|Canadian Canadians
Cape Verde|Cape-Verdean|Cabo Verde
Central African Republic|
Chad|Chadian Chadians
Chile|Chilean Chileans
China|Chinese|People's Republic of China;PRC
Colombia|Colombian Colombians
Comoros|Comorian
Democratic Republic of the Congo|Congolese|DR Congo;DRC;Congo;Congo-Kinshasa;Zaire
Republic of the Congo||Congo-Brazzaville
Costa Rica|Costa-Rican
Croatia|Croatian Croat Croats Croatians
Cuba|Cuban Cubans
Cyprus|Cypriot Cypriots
Czech Republic|Czech Czechs|Czechia;Czechoslovakia
Denmark|Danish Dane Danes
Djibouti|Djiboutian
Dominican Republic|Dominican Dominicans
East Timor|Timorese|Timor-Leste
Ecuador|Ecuadorian Ecuadorean Ecuadorians
Egypt|Egyptian Egyptians
El Salvador|Salvadoran Salvadorans
Equatorial Guinea|
Eritrea|Eritrean Eritreans
Estonia|Estonian Estonians
Eswatini|Swazi Swazis|Swaziland
Ethiopia|Ethiopian Ethiopians
Fiji|Fijian Fijians
Finland|Finnish Finn Finns
France|French Frenchman Frenchmen
Gabon|Gabonese
Gambia|Gambian Gambians|The Gambia
Georgia|Georgian Georgians
Germany|German Germans|East Germany;West Germany
Ghana|Ghanaian Ghanaians
Greece|Greek Greeks
Grenada|Grenadian
Guatemala|Guatemalan Guatemalans
Guinea|Guinean Guineans
Guinea-Bissau|
Guyana|Guyanese
Haiti|Haitian Haitians
Honduras|Honduran Hondurans
Hungary|Hungarian Hungarians
Iceland|Icelandic Icelander Icelanders
India|Indian Indians
Indonesia|Indonesian Indonesians
Iran|Iranian Iranians|Persia
Iraq|Iraqi Iraqis
Ireland|Irish Irishman|Irish Republic
Israel|Israeli Israelis
Italy|Italian Italians
Ivory Coast|Ivorian Ivorians|Cote d'Ivoire;Côte d'Ivoire
Jamaica|Jamaican Jamaicans
Japan|Japanese
Jordan|Jordanian Jordanians
Kazakhstan|Kazakh Kazakhs Kazakhstani
Kenya|Kenyan Kenyans
Kiribati|
Kosovo|Kosovar Kosovan Kosovars
Kuwait|Kuwaiti Kuwaitis
Kyrgyzstan|Kyrgyz|Kyrgyz Republic
Laos|Laotian Lao
Latvia|Latvian Latvians
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian Liberians
Libya|Libyan Libyans
Liechtenstein|
Lithuania|Lithuanian Lithuanians
Luxembourg|Luxembourgish|Luxemburg
Madagascar|Malagasy
Malawi|Malawian Malawians
Malaysia|Malaysian Malaysians Malay
Maldives|Maldivian
Mali|Malian Malians
Malta|Maltese
Marshall Islands|Marshallese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican Mexicans
Micronesia|Micronesian
Moldova|Moldovan Moldovans
Monaco|Monegasque
Mongolia|Mongolian Mongolians
Montenegro|Montenegrin
Morocco|Moroccan Moroccans
Mozambique|Mozambican Mozambicans
Myanmar|Burmese|Burma
Namibia|Namibian Namibians
Nauru|Nauruan
Nepal|Nepali Nepalese Nepalis
Netherlands|Dutch Dutchman|The Netherlands;Holland
New Zealand|New-Zealander Kiwi Kiwis
Nicaragua|Nicaraguan Nicaraguans
Niger|Nigerien
Nigeria|Nigerian Nigerians
North Korea|North-Korean|DPRK
North Macedonia|Macedonian Macedonians|Macedonia
Norway|Norwegian Norwegians
Oman|Omani Omanis
Pakistan|Pakistani Pakistanis
Palau|Palauan
Palestine|Palestinian Palestinians|Palestinian territories;West Bank;Gaza;Gaza Strip
Panama|Panamanian Panamanians
Papua New Guinea|Papuan|PNG
Paraguay|Paraguayan Paraguayans
Peru|Peruvian Peruvians
Philippines|Filipino Filipina Philippine Filipinos|The Philippines
Poland|Polish Pole Poles
Portugal|Portuguese
Qatar|Qatari Qataris
Romania|Romanian Romanians
Russia|Russian Russians|Russian Federation;Soviet Union;USSR
Rwanda|Rwandan Rwandans
Saint Lucia|
Samoa|Samoan Samoans|Western Samoa
San Marino|
Saudi Arabia|Saudi Saudis
Senegal|Senegalese
Serbia|Serbian Serb Serbs Serbians|Yugoslavia
Seychelles|
Sierra Leone|
Singapore|Singaporean Singaporeans
Slovakia|Slovak Slovaks Slovakian
Slovenia|Slovenian Slovene Slovenes
Solomon Islands|
Somalia|Somali Somalis|Somaliland
South Africa|South-African
South Korea|South-Korean Korean Koreans|Korea
South Sudan|
Spain|Spanish Spaniard Spaniards
Sri Lanka|Sri-Lankan Lankan
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish Swede Swedes
Switzerland|Swiss
Syria|Syrian Syrians
Taiwan|Taiwanese
Tajikistan|Tajik Tajiks
Tanzania|Tanzanian Tanzanians|Zanzibar
Thailand|Thai Thais
Togo|Togolese
Tonga|Tongan Tongans
Trinidad and Tobago|Trinidadian|Trinidad
Tunisia|Tunisian Tunisians
Turkey|Turkish Turk Turks|Türkiye;Turkiye
Turkmenistan|Turkmen
Tuvalu|
Uganda|Ugandan Ugandans
Ukraine|Ukrainian Ukrainians
United Arab Emirates|Emirati Emiratis|UAE
United Kingdom|British Briton Britons English Englishman Scottish Scot Scots Welsh|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland
United States|American Americans|US;U.S.;USA;U.S.A.;America;United States of America
Uruguay|Uruguayan Uruguayans
Uzbekistan|Uzbek Uzbeks
Vanuatu|
Vatican City|Vatican|Holy See
Venezuela|Venezuelan Venezuelans
Vietnam|Vietnamese
Yemen|Yemeni Yemenis
Zambia|Zambian Zambians
Zimbabwe|Zimbabwean Zimbabweans
Hong Kong||
`;

/** Lower-case name or adjective -> the country's name. `venezuelan` -> `Venezuela`, `u.s.` -> `United States`. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  rows().flatMap(([country, adjectives, others]) =>
    [country, ...adjectives, ...others].map((form): [string, string] => [form.toLowerCase(), country]),
  ),
);

/** Lower-case adjectives and nouns of nationality: `venezuelan`. */
export const NATIONALITY_WORDS: ReadonlySet<string> = new Set(
  rows().flatMap(([, adjectives]) => adjectives.map((form) => form.toLowerCase())),
);

function rows(): [country: string, adjectives: string[], others: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', adjectives = '', others = ''] = line.split('|');
      return [
        country,
        adjectives
          .split(' ')
          .filter(Boolean)
          .map((form) => form.replace('-', ' ')),
        others.split(';').filter(Boolean),
      ];
    });
}
