/** Finds the outlet's name as the page gives it. */
import { isObject, textOf } from './json-ld.ts';
import { firstMeta, type PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';

const META_NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'copyright',
];
const MAX_LENGTH = 60;

/** `NYTimes.com` stays as it is; an address or a slogan is no name. */
function nameIn(value: string | null): string | null {
  const name = plainText(value ?? '', 200).replace(/^@/, '');
  return name === '' || name.length > MAX_LENGTH || /^https?:|^\d/.test(name) ? null : name;
}

export function findSiteName(facts: PageFacts): string | null {
  for (const name of META_NAMES) {
    const found = nameIn(firstMeta(facts, [name]));
    if (found !== null) return found;
  }
  const publisher = facts.article?.publisher;
  return nameIn(isObject(publisher) || Array.isArray(publisher) ? textOf(publisher) : null);
}
