/** The vocabulary of bylines: what stands before names, and the words by which a part of a byline is known to be no person. */

/** Before the names: `By Jane Doe`, `Written by`, `Reporting by`, `Story by`. */
export const BEFORE_NAMES =
  /^(?:(?:(?:written|reported|reporting|story|words|text|posted|published|opinion|analysis|review|report|article|column|interview|additional reporting|photographs?)\s+)?by|from|author|von|par|por|di|door|av)\s*:?\s+/i;

/** What follows a name and is none: `Jane Doe, Staff Writer`, `Jane Doe in Nairobi`, `Jane Doe | Example Times`, `Jane Doe @jane`. */
export const AFTER_NAME =
  /\s+(?:(?:in|at|for|of|reports|reporting|is|covers|writes|wrote|posted|published|updated|on)\s.*|@\S+.*|\S+@\S+.*|\d.*)$/i;

/** Words of outlets, desks, jobs and dates. One of them makes a part of a byline no person's name. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set(
  (
    'news newspaper newsroom newswire times tribune herald gazette journal chronicle telegraph guardian observer ledger dispatch courier examiner register sentinel bulletin enquirer inquirer leader media magazine radio tv television ' +
    'network channel wire service services agency agencies bureau desk staff team editorial editors editor board reporter reporters correspondent correspondents writer writers ' +
    'columnist at-large contributor contributors producer photographer journalist author admin administrator webmaster guest special digital online web com org net inc llc ltd corp company group ' +
    'associated reuters afp ap upi bloomberg ians pti ani xinhua tass dpa efe ansa international national daily weekly today report reports opinion sponsored content partner ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'by and with the updated published posted pm am gmt est edt pst ist utc min read minutes ago share follow email twitter facebook click here more view profile see all subscribe politics business sports world breaking live science technology entertainment health'
  ).split(' '),
);

/** Outlets whose names are made of words that people bear too: Lena Sun and Emily Post are persons. */
export const OUTLETS =
  /^(?:the\s|.*\b(?:new york post|washington post|huffington post|daily mail|daily star|toronto star|kansas city star|baltimore sun|vancouver sun|boston globe|globe and mail|canadian press|free press|press association|argus|union-tribune)\b)/i;

/** Lower-case words within names: `Ursula von der Leyen`, `Abdulaziz bin Salman`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das di del della der den van von zu zur la le du bin ibn bint al el ter ten y e of'.split(' '),
);
