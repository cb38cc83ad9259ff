/** Resolves offices without a name to their holder at the article's date: to a person of the article, else to an inferred one. */
import type { IsoDate } from '../../model/date.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Description, Entity } from '../../model/mention.ts';
import { COUNTRY_OF } from '../data/countries.ts';
import { type NamesDocument, textOf } from '../document.ts';
import { officeAgreement } from '../link/office-agreement.ts';
import { classOf, WordClass, wordAt } from '../words.ts';
import { type FoundOffice, findOffices } from './find-offices.ts';

/** Offices beyond this many are not resolved one by one: no article has them. */
const MOST_OFFICES = 200;

/** Entities with descriptions added, and inferred holders at the end. Without a date nothing is inferred. */
export function inferHolders(document: NamesDocument, entities: readonly Entity[], date: IsoDate | null): Entity[] {
  const described = new Map<string, Description[]>();
  const inferred = new Map<string, { office: FoundOffice; spans: Description[] }>();
  const onlyCountry = theOnlyCountry(document);
  // An article speaks of one office again and again: who of its people holds it is asked once.
  const asked = new Map<string, Entity | 'several' | 'nobody'>();
  for (const office of findOffices(document).slice(0, MOST_OFFICES)) {
    const country = office.country ?? onlyCountry;
    const start = document.tokens.starts[office.first]!;
    const text = textOf(document, office.first, office.end);
    const span = { start, end: start + text.length, text };
    const question = `${office.title}, ${country}`;
    const named = asked.get(question) ?? namedHolder(entities, office, country, document.glossary);
    asked.set(question, named);
    if (named === 'several') continue;
    if (named !== 'nobody') {
      described.set(named.key, [...(described.get(named.key) ?? []), span]);
      continue;
    }
    const id = date && country ? holderAt(document.glossary, office.title, country, date) : null;
    if (!id) continue;
    const known = entities.find(({ link }) => link.status === 'linked' && link.id === id);
    if (known) described.set(known.key, [...(described.get(known.key) ?? []), span]);
    else {
      const spans = inferred.get(id)?.spans ?? [];
      inferred.set(id, { office: { ...office, country }, spans: [...spans, span] });
    }
  }
  const people = entities.filter(({ kind }) => kind === 'person').length;
  return [
    ...entities.map((entity) => ({
      ...entity,
      descriptions: [...entity.descriptions, ...(described.get(entity.key) ?? [])],
    })),
    ...[...inferred].map(([id, { office, spans }], i) =>
      inferredEntity(document.glossary, id, office, spans, `p${people + i + 1}`),
    ),
  ];
}

/** A person of the article whose role in the text is this office, of this country as far as is known. */
function namedHolder(
  entities: readonly Entity[],
  office: FoundOffice,
  country: string | null,
  glossary: Glossary,
): Entity | 'several' | 'nobody' {
  const tenure = {
    title: office.title,
    organization: null,
    place: null,
    start: null,
    end: null,
    asOf: null,
    source: '',
  };
  const fitting = entities.filter((entity) => {
    if (entity.kind !== 'person') return false;
    const roles = entity.rolesInText.filter(
      ({ text }) => officeAgreement(text, tenure) === 1 && !/\b(?:former|ex-|late)\b/iu.test(text),
    );
    if (roles.length === 0) return false;
    const record = entity.link.status === 'linked' ? glossary.entityById(entity.link.id) : null;
    const said = roles.flatMap(({ text }) =>
      text.split(/[\s']+/u).flatMap((word) => COUNTRY_OF.get(word.toLowerCase()) ?? []),
    );
    const own = said[0] ?? record?.country ?? null;
    return !country || !own || own === country;
  });
  if (fitting.length > 1) return 'several';
  return fitting[0] ?? 'nobody';
}

function holderAt(glossary: Glossary, title: string, place: string, date: IsoDate): string | null {
  const ids = new Set(glossary.holders({ title, place }, date).map(({ index }) => glossary.entity(index).id));
  return ids.size === 1 ? [...ids][0]! : null;
}

/** The country of the article, where it speaks of one only. */
function theOnlyCountry(document: NamesDocument): string | null {
  const countries = new Set<string>();
  for (let i = 0; i < document.tokens.count; i++) {
    if (!(classOf(document.words, i) & (WordClass.country | WordClass.nationality))) continue;
    const word = wordAt(document.words, i);
    if (word !== 'us' || document.text.charCodeAt(document.tokens.starts[i]!) === 0x55)
      countries.add(COUNTRY_OF.get(word)!);
  }
  return countries.size === 1 ? [...countries][0]! : null;
}

function inferredEntity(
  glossary: Glossary,
  id: string,
  office: FoundOffice,
  spans: readonly Description[],
  key: string,
): Entity {
  const record = glossary.entityById(id)!;
  return {
    key,
    kind: 'person',
    name: record.name,
    shortNames: [],
    mentions: [],
    descriptions: spans,
    rolesInText: [],
    link: { status: 'linked', id, score: 1 },
    pronoun: record.pronoun,
    inferred: true,
    evidence: [
      {
        rule: 'office-holder-at-date',
        words: spans[0]!,
        detail: [office.title, office.country].filter(Boolean).join(', '),
      },
    ],
  };
}
