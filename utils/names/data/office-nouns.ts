/** Nouns that say what somebody is: of office, rank, trade or kinship. They stand before a name or in an apposition. */

/** Public and company offices: `Foreign Minister Yvan Gil`, `Ada Lind, chair of the board`. */
const offices =
  'president minister premier chancellor secretary senator congressman congresswoman congressperson representative representatives governor mayor councillor councilor councilman councilwoman councilmember alderman commissioner ambassador envoy consul attorney prosecutor solicitor judge justice magistrate sheriff marshal chief chairman chairwoman chairperson chair ceo cfo coo cto cio director manager head leader deputy vice speaker whip spokesman spokeswoman spokesperson spokespeople spokesmen delegate lawmaker legislator politician lord king queen prince princess emir sultan pope treasurer comptroller controller registrar administrator superintendent inspector ombudsman undersecretary under-secretary adviser advisor aide counsel counselor counsellor coordinator rapporteur member mp mep mla mna mk assemblyman assemblywoman assemblymember executive president-elect governor-general secretary-general director-general chief-of-staff taoiseach tanaiste minister-president warden clerk officer official trustee regent principal provost dean rector founder co-founder cofounder owner co-owner boss ruler dictator monarch archbishop bishop cardinal pastor imam rabbi czar tsar candidate nominee contender challenger incumbent negotiator mediator strategist pollster lobbyist';
/** Ranks: `Gen. Mark Milley`, `Inspector Ruth Kamau`. */
const ranks =
  'general lieutenant colonel major captain corporal sergeant admiral commodore commander brigadier constable detective trooper private marshal inspector superintendent commandant lieutenant-colonel lieutenant-general major-general sgt capt maj gen lt col adm cmdr cpl det insp supt brig pvt field';
/** Trades: `striker Kofi Baidoo`, `novelist Ann Ray`. */
const trades =
  'actor actress singer songwriter rapper musician comedian author writer novelist poet journalist reporter correspondent columnist editor editor-in-chief anchor host presenter broadcaster blogger photographer director producer filmmaker screenwriter artist painter sculptor designer architect model dancer choreographer composer conductor pianist violinist guitarist drummer economist analyst historian scientist researcher professor lecturer scholar academic fellow engineer physicist biologist chemist astronomer psychologist psychiatrist sociologist epidemiologist virologist doctor physician surgeon nurse midwife teacher headteacher headmaster headmistress student pupil lawyer attorney barrister advocate solicitor activist campaigner organizer organiser farmer fisherman trader businessman businesswoman entrepreneur businessperson investor banker broker trader developer pilot astronaut cosmonaut driver mechanic carpenter plumber electrician cook chef baker waiter waitress shopkeeper cleaner guard soldier veteran firefighter policeman policewoman detective investigator witness victim suspect defendant accused hacker translator interpreter librarian curator pastor priest preacher monk nun missionary missionaries consultant specialist expert technician volunteer resident survivor billionaire millionaire tycoon magnate';
/** Sport: `goalkeeper Ian Swale`. */
const sport =
  'striker forward midfielder defender goalkeeper keeper winger fullback full-back centre-back center-back substitute skipper captain vice-captain coach manager trainer referee umpire linesman batsman batter bowler spinner seamer all-rounder wicketkeeper opener paceman quarterback linebacker cornerback receiver kicker pitcher catcher shortstop outfielder infielder baseman slugger guard goaltender goalie defenseman defenceman winger rider jockey cyclist sprinter swimmer boxer wrestler golfer tennis player fighter champion medalist medallist runner-up teammate team-mate rookie veteran starter reliever international compatriot fly-half flanker prop hooker lock scrum-half driver skier skater gymnast hurdler jumper thrower runner marathoner rower';
/** Kin and company: `his wife, Ann Ray`. */
const kin =
  'wife husband son daughter mother father brother sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter widow widower fiance fiancé fiancee fiancée girlfriend boyfriend partner friend neighbor neighbour colleague father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law stepfather stepmother half-brother half-sister twin mum mom dad';

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

export const OFFICE_NOUNS = set(offices, ranks);
export const TRADE_NOUNS = set(trades, sport);
export const KIN_NOUNS = set(kin);
export const SPORT_NOUNS = set(sport);

/** What may stand between or before office nouns in a title: `former acting deputy U.S. Attorney`, `Senior Vice President`. */
export const TITLE_MODIFIERS = set(
  'former acting interim deputy vice assistant associate senior junior chief executive managing general prime foreign first second third lady ex- then- then late incoming outgoing new current longtime veteran retired ex principal permanent special national federal state city county district local regional provincial royal crown high supreme shadow cabinet parliamentary opposition majority minority ranking top lead co- co caretaker transitional de facto pro tempore self-proclaimed self-styled disgraced embattled ousted deposed exiled jailed slain fallen newly-elected re-elected human civil public press communications media political military home defense defence finance health education interior justice trade transport transportation labor labour energy environment agriculture sports culture information security intelligence police army navy air force house senate white treasury commerce homeland budget economic economy planning housing tourism industry science technology youth women immigration',
);

/** After a surname, whoever heads it: `the Reagan administration`, `Blair's government`. */
export const ADMINISTRATIONS: ReadonlySet<string> = new Set([
  'administration',
  'government',
  'presidency',
  'premiership',
  'cabinet',
  'era',
]);
