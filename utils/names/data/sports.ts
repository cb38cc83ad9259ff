/** Sports by words that reports of them use, and the kinds of clubs that play them: one town's teams share its name. */

/** Word of a report -> its sport. `innings` is cricket's and baseball's. */
export const SPORT_OF_WORD: ReadonlyMap<string, string> = new Map(
  [
    'football soccer uefa fifa goalkeeper striker midfielder',
    'rugby rugby',
    'cricket cricket wickets wicket batsman',
    'baseball baseball inning homer shutout mlb',
    'basketball basketball rebounds nba',
    'gridiron quarterback touchdown touchdowns nfl',
    'hockey hockey nhl puck',
    'cycling cycling peloton',
  ].flatMap((line) => {
    const [sport = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [word, sport]);
  }),
);

/** Words whose share tells how much of a text is sport, where a city's name is its team: `Leeds beat Norwich 2-1`. */
export const SPORT_MARKS = new Set(
  'match goal goals league cup season coach striker innings wicket wickets runs tournament championship semifinal quarterfinal playoff playoffs inning touchdown quarterback midfielder defender goalkeeper penalty halftime scored scorer scorers standings fixtures team teams club game games soccer baseball basketball cricket tennis rugby hockey golf'.split(
    ' ',
  ),
);

/** Words that hardly another kind of text than a sport report has. */
export const SPORT_WORDS = new Set(
  'match goals league striker innings wickets coach midfielder quarterback inning touchdown playoffs halftime batsman semifinal quarterfinal semifinals standings fixtures scorers tournament championship olympic olympics cup athletics medal medals champion champions seeded metres squash tennis cricket baseball basketball soccer rugby boxing cycling grand-prix pole-position scorecard stumps bowled'.split(
    ' ',
  ),
);

/** How the glossary's type of a club begins -> its sport: `MLB team`. */
export const SPORT_OF_CLUB: ReadonlyMap<string, string> = new Map([
  ['football', 'football'],
  ['MLB', 'baseball'],
  ['NBA', 'basketball'],
  ['WNBA', 'basketball'],
  ['NFL', 'gridiron'],
  ['NHL', 'hockey'],
]);

/** Leagues by how the glossary's type of their clubs begins -> the clubs' nicknames, old ones too: with a town before it, each is a club's name. */
export const NICKNAMES_OF_LEAGUE: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "MLB|Angels;Astros;Athletics;Blue Jays;Braves;Brewers;Cardinals;Cubs;Diamondbacks;Dodgers;Expos;Giants;Guardians;Indians;Mariners;Marlins;Mets;Nationals;Orioles;Padres;Phillies;Pirates;Rangers;Rays;Red Sox;Reds;Rockies;Royals;Tigers;Twins;White Sox;Yankees;A's",
    'NBA|76ers;Bucks;Bulls;Cavaliers;Celtics;Clippers;Grizzlies;Hawks;Heat;Hornets;Jazz;Kings;Knicks;Lakers;Magic;Mavericks;Nets;Nuggets;Pacers;Pelicans;Pistons;Raptors;Rockets;Spurs;Suns;SuperSonics;Thunder;Timberwolves;Trail Blazers;Warriors;Wizards',
    'NFL|49ers;Bears;Bengals;Bills;Broncos;Browns;Buccaneers;Cardinals;Chargers;Chiefs;Colts;Commanders;Cowboys;Dolphins;Eagles;Falcons;Giants;Jaguars;Jets;Lions;Packers;Panthers;Patriots;Raiders;Rams;Ravens;Redskins;Saints;Seahawks;Steelers;Texans;Titans;Vikings',
    'NHL|Avalanche;Blackhawks;Blue Jackets;Blues;Bruins;Canadiens;Canucks;Capitals;Devils;Ducks;Flames;Flyers;Golden Knights;Hurricanes;Islanders;Jets;Kings;Kraken;Lightning;Maple Leafs;Oilers;Panthers;Penguins;Predators;Rangers;Red Wings;Sabres;Senators;Sharks;Stars;Wild',
  ].map((line): [string, string[]] => {
    const [league = '', nicknames = ''] = line.split('|');
    return [league, nicknames.split(';')];
  }),
);

/** Words of a report -> the league whose clubs it calls by their towns. */
export const LEAGUE_OF_PHRASE: ReadonlyMap<string, string> = new Map([
  ['american league', 'MLB'],
  ['national league', 'MLB'],
  ['world series', 'MLB'],
  ['super bowl', 'NFL'],
  ['stanley cup', 'NHL'],
]);

/** Where students play, towns and states are their universities: `Houston beat Duke`. */
export const STUDENT_WORDS: ReadonlySet<string> = new Set(
  'college colleges collegiate university ncaa freshman freshmen sophomore varsity campus undergraduate high-school'.split(
    ' ',
  ),
);
