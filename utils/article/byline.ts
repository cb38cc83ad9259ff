/** Finds who wrote the article: people's names only, or nothing. */
import { AFTER_NAME, BEFORE_NAMES, NAME_PARTICLES, NOT_A_PERSON, OUTLETS } from './byline-words.ts';
import { elementText } from './element-text.ts';
import { isObject, textOf, typesOf } from './json-ld.ts';
import { findElements, firstMeta, type PageFacts, type Surroundings } from './page-facts.ts';
import { plainText } from './plain-text.ts';

const MAX_NAMES = 8;
const MAX_LENGTH = 300;
const PARTS = /\s*(?:,|;|\||•|·|\/|&|\n|\s–\s|\s-\s|\s(?:and|und|et|y|with)\s)\s*/i;
const META_NAMES = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author',
  'twitter:data1',
];
const SELECTORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class*="byline" i], [class*="by-line" i]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author__name" i]',
];

/** `Jane van der Doe`, `J. K. Roe`, `Ngũgĩ Doe-Roe`: two to five words, capitalised but for particles. */
function isPersonName(part: string): boolean {
  const names = part.split(' ');
  if (names.length < 2 || names.length > 5 || part.length > 60 || OUTLETS.test(part)) return false;
  let capitalised = 0;
  for (const name of names) {
    const bare = name.toLowerCase().replace(/[.,'’]/g, '');
    // Glued by the page: "ROEExample Press".
    if (/\p{Lu}{3,}\p{Ll}/u.test(name)) return false;
    if (bare.split('-').some((word) => NOT_A_PERSON.has(word)) || !/^[\p{L}\p{M}.'’-]+$/u.test(name)) return false;
    if (/^\p{Lu}/u.test(name) || !/\p{Lu}|\p{Ll}/u.test(name)) capitalised++;
    else if (!NAME_PARTICLES.has(bare) && !/^(?:al|el|d'|d’|o')/iu.test(name)) return false;
  }
  return capitalised >= 2;
}

/** `BY JANE DOE` -> `Jane Doe`; mixed case stays: `Jane McDoe`. */
function calmCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 6) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s\-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The people named in a byline: `By Jane Doe and John Roe, Example Times` -> both; `By`, an outlet or a date -> none. */
export function namesInByline(value: string, siteName: string | null): string[] {
  const found: string[] = [];
  for (const part of plainText(value, MAX_LENGTH).split(PARTS)) {
    const name = part
      .replace(BEFORE_NAMES, '')
      .replace(AFTER_NAME, '')
      .replace(/^[\s(]+|[\s.,)]+$/g, (end) => (end === '.' ? end : ''))
      .trim();
    const bare = name.replace(/\.$/, (stop) => (/\b(?:Jr|Sr)\.$/.test(name) ? stop : ''));
    if (!isPersonName(bare) || bare.toLowerCase() === siteName?.toLowerCase()) continue;
    const calm = calmCase(bare);
    if (!found.includes(calm)) found.push(calm);
  }
  return found.slice(0, MAX_NAMES);
}

function declaredAuthors(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, MAX_NAMES).flatMap(declaredAuthors);
  if (!isObject(value) || typesOf(value).includes('Organization')) return [];
  const name = textOf(value.name);
  return name === null ? [] : [name];
}

/** The authors, parted by commas, or null. Order of trust: JSON-LD, meta, then the elements that bylines stand in, then a line above the text. */
export function findByline(facts: PageFacts, siteName: string | null, around: Surroundings): string | null {
  const meta = META_NAMES.map((name) => firstMeta(facts, [name]) ?? '');
  for (const values of [
    declaredAuthors(facts.article?.author ?? facts.article?.creator),
    ...meta.map((value) => [value]),
  ]) {
    const names = values.flatMap((value) => (/^https?:/.test(value) ? [] : namesInByline(value, siteName)));
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  for (const selector of SELECTORS) {
    const elements = findElements(facts, selector, around, MAX_NAMES);
    const names = elements.flatMap((element) => {
      const text = elementText(element, ' | ');
      return text.length > MAX_LENGTH ? [] : namesInByline(text.replace(/\s*\n\s*/g, ' | '), siteName);
    });
    if (names.length > 0 && names.length <= MAX_NAMES) return [...new Set(names)].slice(0, 4).join(', ');
  }
  const lines = around.above.filter((line) => BEFORE_NAMES.test(line) && line.length <= MAX_LENGTH);
  const names = lines.flatMap((line) => namesInByline(line, siteName));
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
