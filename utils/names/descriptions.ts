/** Descriptions that stand for somebody named before: "the minister", "the 52-year-old", "the company"; only where one entity fits. */
import type { Description, Entity } from '../model/mention.ts';
import { foldName } from '../text/normalise.ts';
import { TokenKind } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import type { NamesDocument } from './document.ts';
import { officeWord } from './link/office-agreement.ts';
import { classOf, PERSON_NOUN, WordClass, wordAt } from './words.ts';

const COMPANY_NOUNS = new Set(['company', 'firm', 'manufacturer', 'carmaker', 'retailer', 'startup']);
const COMPANY_MARK = /\b(?:inc|corp|co|ltd|plc|llc|gmbh|ag|limited|holdings|group|technologies|motors|airlines)\b/u;
/** `52-year-old`: number, hyphen, year, hyphen, old. */
const AGE_TOKENS = 5;
/** Descriptions beyond this many are not looked at. */
const MOST_DESCRIPTIONS = 500;

interface Found {
  readonly span: Description;
  readonly noun: string;
  readonly age: string | null;
}

export function addDescriptions(document: NamesDocument, entities: readonly Entity[]): Entity[] {
  const byNoun = indexNouns(document, entities);
  const added = new Map<Entity, Description[]>();
  for (const { span, noun, age } of findDescriptions(document)) {
    const fitting = (byNoun.get(age ?? officeWord(noun)) ?? []).filter(
      (entity) => (entity.mentions[0]?.start ?? 0) < span.start,
    );
    if (fitting.length !== 1) continue;
    const [entity] = fitting as [Entity];
    if (entity.descriptions.some(({ start }) => start === span.start)) continue;
    added.set(entity, [...(added.get(entity) ?? []), span]);
  }
  return entities.map((entity) => ({
    ...entity,
    descriptions: [...entity.descriptions, ...(added.get(entity) ?? [])],
  }));
}

/** Nouns and ages -> the entities they may stand for. */
function indexNouns(document: NamesDocument, entities: readonly Entity[]): Map<string, Entity[]> {
  const byNoun = new Map<string, Entity[]>();
  const enter = (noun: string, entity: Entity) => {
    const list = byNoun.get(noun) ?? [];
    if (!list.includes(entity)) list.push(entity);
    byNoun.set(noun, list);
  };
  for (const entity of entities) {
    if (entity.kind === 'person') {
      for (const { text } of entity.rolesInText)
        for (const word of foldName(text).split(' ')) enter(officeWord(word), entity);
      for (const { end } of entity.mentions.slice(0, 3)) {
        const age = /^, (\d{1,3}),/u.exec(document.text.slice(end, end + 8))?.[1];
        if (age) enter(`${age}-year-old`, entity);
      }
    } else {
      const names = [entity.name, ...entity.shortNames].map(foldName).join(' ');
      for (const word of names.split(' ')) enter(officeWord(word), entity);
      if (COMPANY_MARK.test(names)) for (const noun of COMPANY_NOUNS) enter(noun, entity);
    }
  }
  return byNoun;
}

const ORGANIZATION_NOUN = WordClass.organizationHead | WordClass.organizationEnding;

function findDescriptions(document: NamesDocument): Found[] {
  const { words, tokens } = document;
  const found: Found[] = [];
  for (let i = 0; i + 1 < tokens.count && found.length < MOST_DESCRIPTIONS; i++) {
    if (wordAt(words, i) !== 'the') continue;
    let at = i + 1;
    let age: string | null = null;
    if (tokens.kinds[at] === TokenKind.number && wordAt(words, at + 1) === '-' && wordAt(words, at + 2) === 'year') {
      age = `${wordAt(words, at)}-year-old`;
      at += AGE_TOKENS;
    } else {
      while (classOf(words, at) & WordClass.titleModifier && classOf(words, at + 1) & PERSON_NOUN) at++;
    }
    const noun = wordAt(words, at);
    const isNoun = (classOf(words, at) & (PERSON_NOUN | ORGANIZATION_NOUN)) !== 0 || COMPANY_NOUNS.has(noun);
    if (isCapital(document, at) || (!isNoun && !age)) continue;
    const last = isNoun ? at : at - 1;
    const next = wordAt(words, last + 1);
    // "the minister of health", "the mayor Ada Lind", "the bank account"
    if (next === 'of' || next === 'for' || next === '-' || isCapital(document, last + 1)) continue;
    const start = tokens.starts[i]!;
    const end = tokens.ends[last]!;
    found.push({ span: { start, end, text: document.text.slice(start, end) }, noun, age });
  }
  return found;
}
