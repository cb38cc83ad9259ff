/** Words that open a sentence before a name and get a capital from there only: `Enter Amazon`, `Rival Lowe's`. Lower case; gerunds open too. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'enter remember rival veteran meanwhile only poor even unlike like fellow hearing behind beyond welcome meet give call take forget let maybe perhaps still yet dear popular near inside outside elsewhere earlier later similarly surely apparently nearby neighbouring neighboring buy sell visit thank blame ask happy goodbye hello hey yes sorry exit never not unfortunately however therefore moreover furthermore because although whether thanks imagine consider compare see watch read follow hosts visitors champions newcomers'.split(
    ' ',
  ),
);
