/** Abbreviations and regions that look like organizations and are none; one line a kind. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Things, measures, illnesses, offices, people of a kind: `AI`, `GDP`, `TB`. Lower case. */
export const COMMON_ABBREVIATIONS = set(
  [
    // techniques and things
    'ai tv pc dna rna mrna gps usb sms atm suv ev nft app vpn ip it ict gpu cpu led lcd cctv vr ar api pdf sim lng lpg crispr drone iot 3d 5g 4g',
    // illnesses and medicine
    'tb hiv aids covid covid-19 sars mers ptsd adhd icu er pcr ppe flu std',
    // money and measures
    'gdp cpi gst vat ipo etf roi gnp usd eur gbp aud kg km mph kwh mw gw pct ytd q1 q2 q3 q4 esg gmv sme smes fdi',
    // offices, degrees and people
    'ceo cfo coo cto mp mps mep pm vp phd mba ba ma md dj mc mvp lgbt lgbtq lgbtqi ngo ngos pr hr id dui gi wag',
    // times, laws and courses
    'am pm gmt utc est bce bc ad stem gcse faq rsvp sos dm diy',
  ].join(' '),
);

/** Parts of the world: `Southeast Asia` is a place by its last word. */
export const CONTINENTS = set('africa asia europe america americas oceania antarctica');
