/** Reads the JSON-LD of a page and finds the object that describes its article; broken scripts are passed over. */

export type JsonObject = { readonly [key: string]: unknown };

/** schema.org types that describe one article: `NewsArticle`, `OpinionNewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|Report)$/;
/** Objects nested deeper or more numerous than any real page's are not looked at. */
const MAX_OBJECTS = 2000;
const MAX_SCRIPT_CHARACTERS = 2_000_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const OPENINGS = /^(?:<!--|\/\/|<!\[CDATA\[)\s*/;
const CLOSINGS = [';', '-->', ']]>', '//'];

/** Scripts in the wild are wrapped in comments or CDATA, or end in a semicolon: `// <![CDATA[ {…}; // ]]>` -> `{…}`. */
function unwrap(source: string): string {
  let bare = source.trim();
  while (OPENINGS.test(bare)) bare = bare.replace(OPENINGS, '');
  for (
    let closing: string | undefined = '';
    closing !== undefined;
    closing = CLOSINGS.find((end) => bare.endsWith(end))
  ) {
    bare = bare.slice(0, bare.length - closing.length).trimEnd();
  }
  return bare;
}

function parseLeniently(source: string): unknown {
  const bare = unwrap(source);
  // The last reading is for strings with raw line ends in them.
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, more lenient reading may succeed.
    }
  }
  return null;
}

/** All objects of all JSON-LD scripts, outer before inner. Never throws. */
export function readJsonLd(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_CHARACTERS) continue;
    const queue: unknown[] = [parseLeniently(source)];
    for (let at = 0; at < queue.length && found.length < MAX_OBJECTS; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
      else if (isObject(value)) {
        found.push(value);
        queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
      }
    }
  }
  return found;
}

export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The text of a property, or null: `"x"` and `{"@value": "x"}` alike; the first of a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  return isObject(value) ? textOf(value['@value'] ?? value.name ?? value['@id']) : null;
}

const sameAddress = (a: string, b: string) => a.replace(/[?#].*$|\/$/g, '') === b.replace(/[?#].*$|\/$/g, '');

/** The object that describes the article at `url`: of several, the one that names this address, else the first. */
export function findArticleObject(objects: readonly JsonObject[], url: string): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const addressOf = (object: JsonObject) =>
    [object.url, object['@id'], object.mainEntityOfPage].map((value) =>
      isObject(value) ? textOf(value['@id'] ?? value.url) : textOf(value),
    );
  const own = articles.find((object) =>
    addressOf(object).some((address) => address !== null && sameAddress(address, url)),
  );
  return own ?? articles.find((object) => 'headline' in object) ?? articles[0] ?? null;
}
