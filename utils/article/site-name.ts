/** Finds the outlet's name as the page gives it. */
import { isObject, textOf } from './json-ld.ts';
import { firstMeta, type PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';

const META_NAMES = [
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'copyright',
];
const MAX_LENGTH = 60;

/** `Example Times | News for all` -> `Example Times`; an address or a slogan is no name. */
function nameIn(value: string | null): string | null {
  const name = plainText(value ?? '', 200)
    .replace(/^@/, '')
    .split(/\s+[|–—·•:-]\s+/)[0]!;
  return name === '' || name.length > MAX_LENGTH || /^https?:|^\d/.test(name) ? null : name;
}

/** `exampletimes` is what systems call an outlet, `Example Times` and `BBC` what it calls itself. */
const isProper = (name: string) => name !== name.toLowerCase() || /\s/.test(name) || name === name.toUpperCase();

/** The first proper name of those that the page gives, else the first name; null if it gives none. */
export function findSiteName(facts: PageFacts): string | null {
  const publisher = facts.article?.publisher;
  const names = [
    firstMeta(facts, ['og:site_name']),
    isObject(publisher) || Array.isArray(publisher) ? textOf(publisher) : null,
    ...META_NAMES.map((name) => firstMeta(facts, [name])),
  ]
    .map(nameIn)
    .filter((name) => name !== null);
  return names.find(isProper) ?? names[0] ?? null;
}
