/** Finds the article's text in a page's data scripts, for pages that build their text from them only later. */
import { isObject, type JsonObject } from './json-ld.ts';
import { plainText } from './plain-text.ts';

const MIN_CHARACTERS = 500;
const MIN_PARAGRAPHS = 3;
const MIN_PARAGRAPH = 60;
const MAX_PARAGRAPH = 20_000;
const MAX_SCRIPT_CHARACTERS = 5_000_000;
const MAX_VALUES = 200_000;
const SENTENCE = /\s\S+\s\S+\s[\s\S]*[.!?…。।؟][”"’'»)\]]*\s*(?:<\/[a-z]+>\s*)*$/;
const BREAKS = /<\/(?:p|div|h[1-6]|li|blockquote)\s*>|<br\s*\/?>\s*<br\s*\/?>|\n+/i;

/** The paragraphs of a body given as one string, HTML or plain. */
function paragraphsOf(body: string): string[] {
  return body
    .split(BREAKS)
    .map((part) => plainText(part, MAX_PARAGRAPH))
    .filter((part) => part !== '');
}

/** `articleBody` of the page's article object, if it is long enough to be the article. */
function bodyInJsonLd(article: JsonObject | null): string[] | null {
  const body = article?.articleBody;
  if (typeof body !== 'string' || body.length < MIN_CHARACTERS) return null;
  return paragraphsOf(body);
}

/** The paragraphs under the list or object that holds most of a data script's prose. */
function bodyInData(source: string): string[] | null {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return null;
  }
  // Each value is visited after its parent, so that sums run up by one pass backwards.
  const values: { readonly value: unknown; readonly parent: number }[] = [{ value: data, parent: -1 }];
  for (let at = 0; at < values.length && values.length < MAX_VALUES; at++) {
    const { value } = values[at]!;
    const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
    for (const item of inner) values.push({ value: item, parent: at });
  }
  const isProse = (value: unknown): value is string =>
    typeof value === 'string' && value.length >= MIN_PARAGRAPH && SENTENCE.test(value.slice(-200));
  const prose = new Float64Array(values.length);
  for (let at = values.length - 1; at > 0; at--) {
    const { value, parent } = values[at]!;
    if (isProse(value)) prose[at] = value.length;
    prose[parent]! += prose[at]!;
  }
  // Down to the smallest value that still holds nearly all of it.
  let root = 0;
  for (let at = 1; at < values.length; at++) {
    if (values[at]!.parent === root && prose[at]! >= 0.6 * prose[root]!) root = at;
  }
  const within = new Uint8Array(values.length);
  within[root] = 1;
  for (let at = root + 1; at < values.length; at++) within[at] = within[values[at]!.parent] ?? 0;
  const order = inDocumentOrder(values, root, within);
  return order.filter(isProse).flatMap(paragraphsOf);
}

/** The strings below `root` in the order in which the script has them. */
function inDocumentOrder(
  values: readonly { readonly value: unknown; readonly parent: number }[],
  root: number,
  within: Uint8Array,
): unknown[] {
  const children = new Map<number, number[]>();
  for (let at = root + 1; at < values.length; at++) {
    if (within[at] !== 1) continue;
    const siblings = children.get(values[at]!.parent) ?? [];
    siblings.push(at);
    children.set(values[at]!.parent, siblings);
  }
  const order: unknown[] = [];
  const stack = [root];
  while (stack.length > 0) {
    const at = stack.pop()!;
    order.push(values[at]!.value);
    stack.push(...(children.get(at) ?? []).reverse());
  }
  return order;
}

/** Paragraphs of the article, plain text, or null. Never throws. Text that the page keeps from readers is not taken from it. */
export function findScriptBody(document: Document, article: JsonObject | null): string[] | null {
  if (/^false$/i.test(String(article?.isAccessibleForFree))) return null;
  const candidates = [bodyInJsonLd(article)];
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const source = script.textContent ?? '';
    if (source.length >= MIN_CHARACTERS && source.length <= MAX_SCRIPT_CHARACTERS) candidates.push(bodyInData(source));
  }
  const length = (paragraphs: readonly string[] | null) => paragraphs?.join('').length ?? 0;
  const best = candidates.reduce((a, b) => (length(b) > length(a) ? b : a), null);
  if (best === null || length(best) < MIN_CHARACTERS) return null;
  return best.length >= MIN_PARAGRAPHS || best === candidates[0] ? best : null;
}
