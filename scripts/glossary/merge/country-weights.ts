/**
 * How much news in English each country makes, for guessing whom a bare name means: 50 to 0. Our own estimate, in steps; no source
 * counts it.
 */

const WEIGHTS: readonly (readonly [weight: number, countries: string])[] = [
  [50, 'United States|United Kingdom'],
  [36, 'Russia|China|Israel|Ukraine|Canada|Australia|India|European Union|Vatican City|United Nations'],
  [
    30,
    'France|Germany|Ireland|Iran|Japan|South Africa|Nigeria|Pakistan|Mexico|Brazil|Italy|Spain|Turkey|Venezuela|New Zealand|South Korea|North Korea|Taiwan|Palestine|Philippines|Kenya|Saudi Arabia|Egypt|Syria|Scotland|Wales|Northern Ireland|Hong Kong',
  ],
  [
    20,
    'Poland|Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Greece|Austria|Switzerland|Portugal|Hungary|Czech Republic|Argentina|Colombia|Chile|Peru|Cuba|Haiti|Indonesia|Malaysia|Singapore|Thailand|Vietnam|Bangladesh|Sri Lanka|Nepal|Afghanistan|Iraq|Lebanon|Qatar|United Arab Emirates|Jordan|Yemen|Libya|Sudan|Ethiopia|Somalia|Uganda|Ghana|Zimbabwe|Rwanda|Belarus|Georgia|Serbia|Myanmar|Romania',
  ],
];

export const countryWeights = new Map(
  WEIGHTS.flatMap(([weight, countries]) => countries.split('|').map((country) => [country, weight] as const)),
);
export const OTHER_COUNTRY = 8;
