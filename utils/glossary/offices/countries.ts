/**
 * Countries as English papers write them: name, other names, and the words for what belongs to them ("Mexican"), parted by
 * bars. One line a country; `foldPlace` brings all of them to the first.
 */

export const COUNTRIES = `
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Andorra|Andorran
Angola|Angolan
Antigua and Barbuda|Antiguan
Argentina|Argentine|Argentinian
Armenia|Armenian
Australia|Commonwealth of Australia|Australian|Aussie
Austria|Austrian
Azerbaijan|Azerbaijani|Azeri
Bahamas|Bahamas, The|Bahamian
Bahrain|Bahraini
Bangladesh|Bangladeshi
Barbados|Barbadian
Belarus|Belarusian|Belarussian
Belgium|Belgian
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|Bosnian
Botswana|Motswana
Brazil|Brazilian
Brunei|Brunei Darussalam|Bruneian
Bulgaria|Bulgarian
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian
Cape Verde|Cabo Verde|Cape Verdean
Central African Republic|CAR|Central African
Chad|Chadian
Chile|Chilean
China|People's Republic of China|PRC|Chinese
Colombia|Colombian
Comoros|Comorian
Costa Rica|Costa Rican
Croatia|Croatian
Cuba|Cuban
Cyprus|Cypriot|Republic of Cyprus
Czech Republic|Czechia|Czech
Democratic Republic of the Congo|Congo, Democratic Republic of the|DR Congo|DRC|Democratic Republic of Congo|Congo (Kinshasa)|Congo DR|Congolese
Denmark|Kingdom of Denmark|Danish
Djibouti|Djiboutian
Dominica
Dominican Republic|Dominican
Ecuador|Ecuadorian|Ecuadorean
Egypt|Egyptian
El Salvador|Salvadoran|Salvadorean
Equatorial Guinea|Equatoguinean
Eritrea|Eritrean
Estonia|Estonian
Eswatini|Swaziland|Swazi
Ethiopia|Ethiopian
European Union|EU|European
Fiji|Fijian
Finland|Finnish
France|French
Gabon|Gabonese
Gambia|Gambia, The|The Gambia|Gambian
Georgia|Georgian
Germany|German
Ghana|Ghanaian
Greece|Greek|Hellenic
Greenland|Greenlandic
Grenada|Grenadian
Guatemala|Guatemalan
Guinea|Guinean
Guinea-Bissau|Guinea Bissau|Bissau-Guinean
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hong Kong|Hong Kong SAR
Hungary|Hungarian
Iceland|Icelandic
India|Indian
Indonesia|Indonesian
Iran|Islamic Republic of Iran|Iranian
Iraq|Iraqi
Ireland|Republic of Ireland|Irish
Israel|State of Israel|Israeli
Italy|Italian
Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|Ivorian
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Kazakhstan|Kazakh|Kazakhstani
Kenya|Kenyan
Kiribati
Kosovo|Kosovar|Kosovan
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Lao
Latvia|Latvian
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian
Libya|Libyan
Liechtenstein
Lithuania|Lithuanian
Luxembourg|Luxembourgish
Macau|Macao
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Mali|Malian
Malta|Maltese
Marshall Islands|Marshallese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Micronesia|Federated States of Micronesia|Micronesia, Federated States of|Micronesian
Moldova|Moldovan
Monaco|Monegasque
Mongolia|Mongolian
Montenegro|Montenegrin
Morocco|Moroccan
Mozambique|Mozambican
Myanmar|Burma|Burmese
Namibia|Namibian
Nauru|Nauruan
Nepal|Nepali|Nepalese
Netherlands|Kingdom of the Netherlands|Holland|Dutch
New Zealand|NZ
Nicaragua|Nicaraguan
Niger|Nigerien
Nigeria|Nigerian
North Korea|Korea, North|Democratic People's Republic of Korea|DPRK|North Korean
North Macedonia|Macedonia|Macedonian
Northern Ireland|Northern Irish
Norway|Norwegian
Oman|Omani
Pakistan|Pakistani
Palau|Palauan
Palestine|State of Palestine|Palestinian Authority|Palestinian territories|Palestinian
Panama|Panamanian
Papua New Guinea|Papua New Guinean
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Republic of the Philippines|Philippine|Filipino
Poland|Polish
Portugal|Portuguese
Qatar|Qatari
Republic of the Congo|Congo, Republic of the|Congo-Brazzaville|Congo (Brazzaville)
Romania|Romanian
Russia|Russian Federation|Russian
Rwanda|Rwandan
Saint Kitts and Nevis|St Kitts and Nevis
Saint Lucia|St Lucia
Saint Vincent and the Grenadines|St Vincent and the Grenadines
Samoa|Samoan
San Marino
Sao Tome and Principe|São Tomé and Príncipe
Saudi Arabia|Kingdom of Saudi Arabia|Saudi
Scotland|Scottish
Senegal|Senegalese
Serbia|Serbian
Seychelles
Sierra Leone|Sierra Leonean
Singapore|Singaporean
Slovakia|Slovak Republic|Slovak
Slovenia|Slovenian|Slovene
Solomon Islands
Somalia|Somali
Somaliland
South Africa|South African
South Korea|Korea, South|Republic of Korea|Korea|South Korean|Korean
South Sudan|South Sudanese
Spain|Kingdom of Spain|Spanish
Sri Lanka|Sri Lankan
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish
Switzerland|Swiss Confederation|Swiss
Syria|Syrian Arab Republic|Syrian
Taiwan|Republic of China|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai
Timor-Leste|East Timor|Timorese
Togo|Togolese
Tonga|Tongan
Trinidad and Tobago|Trinidadian
Tunisia|Tunisian
Turkey|Türkiye|Turkiye|Turkey (Turkiye)|Turkish
Turkmenistan|Turkmen
Tuvalu
Uganda|Ugandan
Ukraine|Ukrainian
United Arab Emirates|UAE|Emirati
United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|British
United Nations|UN
United States|United States of America|US|U.S.|USA|America|American
Uruguay|Uruguayan
Uzbekistan|Uzbek
Vanuatu
Vatican City|Holy See|Vatican City State|Vatican|Holy See (Vatican City)
Venezuela|Bolivarian Republic of Venezuela|Venezuelan
Vietnam|Viet Nam|Vietnamese
Wales|Welsh
Yemen|Yemeni
Zambia|Zambian
Zimbabwe|Zimbabwean
`;

/** Cities and districts under several names, likewise. `New York` the state shares the key: its offices have other titles. */
export const CITIES = `
New York|New York City|NYC|City of New York
District of Columbia|Washington, D.C.|Washington DC|Washington, DC|D.C.
Los Angeles|City of Los Angeles|L.A.
Greater London|London|City of London
Mexico City|Ciudad de México|CDMX
Istanbul|Istanbul Province
Kyiv|Kiev
`;
