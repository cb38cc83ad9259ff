/** Words that mark the name of an organization: heads before "of", heads at the end, company endings. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** At the head of a name with "of" or "for": `Ministry of Defence`, `University of Leeds`, `Bank of America`. */
export const ORGANIZATION_HEADS = set(
  'ministry department office university college school academy institute institution bank board bureau agency authority council committee commission court house senate parliament congress assembly federation confederation association society union league alliance party front movement army forces force corps administration secretariat directorate service services centre center church diocese archdiocese order brotherhood company corporation group foundation fund trust museum library hospital clinic chamber guild club organization organisation network coalition consortium republic-guard embassy consulate delegation mission inspectorate state knights friends sons daughters theatre orchestra',
);

/** At the end of a name: `Justice Department`, `Kisumu Water Board`, `Full Sail University`. */
export const ORGANIZATION_ENDINGS = set(
  'department ministry university college school schools academy institute institution bank banks board bureau agency authority council committee subcommittee commission court courts tribunal senate parliament congress assembly legislature cabinet federation confederation association society union league alliance coalition party front movement army navy forces force guard guards corps police battalion brigade regiment division squadron administration secretariat directorate service services centre center church cathedral mosque synagogue diocese archdiocese ministries brotherhood company corporation group groups holdings holding industries enterprises partners ventures capital securities insurance airlines airways aviation motors motor railway railways energy petroleum oil gas mining minerals resources steel electric electronics pharmaceuticals pharma biotech labs laboratories laboratory technologies technology systems software networks network communications telecom media broadcasting television tv radio news newspaper newspapers press publishing publications records pictures studios entertainment foundation fund funds trust museum gallery library hospital hospitals clinic infirmary chamber guild club team forum fc afc cf sc rfc cc united rovers wanderers athletic albion hotspur rangers celtic dynamo spartak lokomotiv sporting organization organisation consortium embassy consulate cartel gang militia mafia syndicate caucus inc corp co ltd plc llc llp gmbh ag sa nv bv spa ab oy as kk pty bhd tbk pte limited incorporated cooperative co-operative sacco fbi times post tribune herald gazette chronicle journal observer guardian telegraph daily weekly magazine review bulletin orchestra choir band theatre theater ballet opera stores supermarket supermarkets foods beverages breweries brewery restaurant restaurants hotels consulting consultants associates advisers advisors architects solicitors attorneys chambers developers properties estates homes construction builders logistics shipping lines express cargo farms dairies mills works',
);

/** Company forms, which end a name for good: `Acme Corp.`, `Toyota Motor Co.`. */
export const COMPANY_FORMS = set(
  'inc corp co ltd plc llc llp gmbh ag sa nv bv spa ab oy kk pty bhd tbk pte limited incorporated cos bros lp srl sarl se asa oyj',
);

/** A few abbreviations so common that papers never spell them out. */
export const WELL_KNOWN_ABBREVIATIONS = set(
  'un eu nato fbi cia nasa bbc cnn nbc abc cbs afp ap upi who imf wto fifa uefa nfl nba nhl mlb mls ncaa gop dnc rnc epa fda cdc fcc sec doj dhs ice nypd lapd mit ucla nhs mi5 mi6 opec asean ecowas unesco unicef unhcr iaea icc icj osce itv pbs npr hbo espn ibm ge gm bmw hsbc ubs plo farc isis isil irs nra aclu naacp afl cio tuc anc bjp pml pti cnbc msnbc ioc icrc idf rss cbi mossad kgb fsb dea atf fema nih nsa',
);

/** Names of bodies that with a capital are mostly something else: planets, colours in lists, `Fortune 500`, `the Phoenix area`, `20 degrees Celsius`. */
export const MOSTLY_OTHERWISE = set(
  'mars mercury saturn venus jupiter neptune pluto titan orange green blue red black white gold silver fortune phoenix columbia continental delta atlantic pacific eagle lincoln jackson union liberty victory justice hope science nature time life people energy sun moon star sky celsius fahrenheit news',
);

/** Company forms -> countries (as in `countries.ts`) where companies of world news have another one: `General Electric Co Plc` is not the American one. */
export const COUNTRIES_WITHOUT_FORM: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'plc',
    new Set(['United States', 'Germany', 'France', 'Italy', 'Japan', 'China', 'South Korea', 'Canada', 'Sweden']),
  ],
  ...['ag', 'gmbh'].map((form): [string, Set<string>] => [
    form,
    new Set(['United States', 'United Kingdom', 'France', 'Italy', 'Japan', 'China', 'Canada', 'India', 'Australia']),
  ]),
  ...['spa', 'ab', 'oy', 'oyj', 'bhd'].map((form): [string, Set<string>] => [
    form,
    new Set(['United States', 'United Kingdom', 'Germany', 'France', 'Japan', 'China', 'Canada', 'India', 'Australia']),
  ]),
]);

/** Further words of which names of public bodies are made in every country: `National People's Party`, `Joint Chiefs of Staff`. */
export const WORDS_OF_EVERY_COUNTRY = set(
  "democratic democrats republican republicans people's peoples people liberal conservative social socialist communist labour labor green greens worker's workers christian islamic united popular progressive patriotic archives joint staff chiefs attorney prosecutor prosecutors minister's deputies chamber supreme constitutional electoral election elections coast air disease control prevention centers centres food drug trade commerce environmental protection safety aviation investigation investigations revenue statistics corruption anti-corruption human rights reserve customs border affairs interior foreign justice health defence defense treasury cabinet congress senate assembly parliament securities exchange stock channel 1 2 3 4 5",
);
