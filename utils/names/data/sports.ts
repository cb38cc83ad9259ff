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

/** How the glossary's type of a club begins -> its sport: `MLB team`. */
export const SPORT_OF_CLUB: ReadonlyMap<string, string> = new Map([
  ['football', 'football'],
  ['MLB', 'baseball'],
  ['NBA', 'basketball'],
  ['WNBA', 'basketball'],
  ['NFL', 'gridiron'],
  ['NHL', 'hockey'],
]);
