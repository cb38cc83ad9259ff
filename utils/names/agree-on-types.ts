/** One article, one meaning: where the tagger gave one name several types, or missed a later mention, the rest of the article decides. */
import { foldName } from '../text/normalise.ts';
import { TokenCase, TokenKind } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { NameSpan, NameType } from './name-span.ts';
import { classOf, WordClass, wordAt } from './words.ts';

/** A full name counts as so many mentions of its surname. */
const FULL_NAME_VOTES = 2;
/** A type stands against so many votes for another, relative to its own. */
const LEAST_MAJORITY = 2;
/** A missed word is taken up if so many mentions of it were found. */
const LEAST_FOUND = 2;

type Votes = Map<NameType, number>;

export function agreeOnTypes(document: NamesDocument, found: readonly NameSpan[]): NameSpan[] {
  const spans = withBearers(document, found);
  const votes = new Map<string, Votes>();
  const vote = (form: string, type: NameType, count: number) => {
    const known = votes.get(form) ?? new Map<NameType, number>();
    known.set(type, (known.get(type) ?? 0) + count);
    votes.set(form, known);
  };
  const forms = spans.map((span) => foldName(textOf(document, span.first, span.end)));
  spans.forEach((span, i) => {
    vote(forms[i]!, span.type, 1);
    const surname = surnameOf(document, span);
    if (surname) vote(surname, 'person', FULL_NAME_VOTES);
    const opener = openerOf(document, span);
    if (opener) vote(opener, 'organization', FULL_NAME_VOTES);
  });
  const agreed = spans.map((span, i): NameSpan => {
    const type = evenly(document, span, votes.get(forms[i]!)!) ?? majority(votes.get(forms[i]!)!, span.type);
    return type === span.type ? span : { ...span, type, rule: 'rest-of-article' };
  });
  return [...agreed, ...missedMentions(document, agreed, votes)].sort((a, b) => a.first - b.first);
}

const NO_PERSON =
  WordClass.organizationHead |
  WordClass.organizationEnding |
  WordClass.companyForm |
  WordClass.placeEnding |
  WordClass.thingEnding |
  WordClass.nationality |
  WordClass.country |
  WordClass.titleModifier |
  WordClass.functionWord |
  WordClass.abbreviation;
/** Longer names with a surname at the end are seldom a person's. */
const LONGEST_PERSON = 4;

/** "Reeva Tarn" is a person where the article has a "Tarn" who is one, unless the glossary knows a body of the whole name. */
function withBearers(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const people = new Map<number, NameSpan[]>();
  for (const span of spans) {
    if (span.type !== 'person') continue;
    const last = document.words.idOf[span.end - 1]!;
    const known = people.get(last);
    if (known) known.push(span);
    else people.set(last, [span]);
  }
  const isBorne = (span: NameSpan) =>
    (people.get(document.words.idOf[span.end - 1]!) ?? []).some((person) => !areSameWords(document, person, span));
  const bearers = new Set(
    spans
      .filter((span) => span.type === 'organization' && isBorne(span) && mayBePerson(document, span))
      .map(({ first, end }) => textOf(document, first, end)),
  );
  return spans.map((span): NameSpan => {
    const isBearer = span.type === 'organization' && bearers.has(textOf(document, span.first, span.end));
    return isBearer ? { ...span, type: 'person', rule: 'rest-of-article' } : span;
  });
}

/** Written like a person's name, with a word that is known as one, and no body of the glossary. */
function mayBePerson(document: NamesDocument, { first, end }: NameSpan): boolean {
  const { words, tokens, matches, glossary, sentences, sentenceOf } = document;
  if (end - first < 2 || end - first > LONGEST_PERSON) return false;
  for (let at = first; at < end; at++) {
    const isParticle =
      at > first && tokens.cases[at] === TokenCase.lower && (classOf(words, at) & WordClass.particle) !== 0;
    if (!isParticle && (tokens.cases[at] !== TokenCase.title || classOf(words, at) & NO_PERSON)) return false;
  }
  const opening = glossary.nameCounts(wordAt(words, first));
  // A capital at the start of a sentence shows no name.
  const isFirst = sentences[sentenceOf[first]!]!.first === first || tokens.kinds[first - 1] === TokenKind.punctuation;
  const isShown = opening.given > 0 || !isFirst;
  if (!isShown || opening.given + glossary.nameCounts(wordAt(words, end - 1)).family === 0) return false;
  return !matches.some(({ firstToken, endToken }) => firstToken === first && endToken === end);
}

function areSameWords({ words }: NamesDocument, a: NameSpan, b: NameSpan): boolean {
  if (a.end - a.first !== b.end - b.first) return false;
  for (let i = 0; i < a.end - a.first; i++) if (words.idOf[a.first + i] !== words.idOf[b.first + i]) return false;
  return true;
}

/** Of a name that is as often a person as a body, and in which nobody's name is, the body is right. */
function evenly({ words, glossary }: NamesDocument, { first, end }: NameSpan, votes: Votes): NameType | null {
  if (end - first < 2 || votes.get('person') === undefined || votes.get('person') !== votes.get('organization'))
    return null;
  const isNamed =
    glossary.nameCounts(wordAt(words, first)).given + glossary.nameCounts(wordAt(words, end - 1)).family > 0;
  return isNamed ? null : 'organization';
}

/** The surname of a full name, folded: its last word. */
function surnameOf(document: NamesDocument, span: NameSpan): string | null {
  if (span.type !== 'person' || span.end - span.first < 2) return null;
  const { tokens, words } = document;
  let last = tokens.ends[span.end - 1]! - tokens.starts[span.end - 1]! > 2 ? span.end - 1 : span.end - 2;
  const end = last + 1;
  // "Ada Okafor-Reyes"
  while (last - 2 > span.first && wordAt(words, last - 1) === '-' && tokens.spaceBefore[last] === 0) last -= 2;
  return foldName(textOf(document, last, end));
}

/** The telling first word of an organization's long name, folded: `Velora` of Velora Motors. */
function openerOf(document: NamesDocument, span: NameSpan): string | null {
  if (span.type !== 'organization' || span.end - span.first < 2) return null;
  const known =
    WordClass.functionWord |
    WordClass.nationality |
    WordClass.country |
    WordClass.organizationHead |
    WordClass.titleModifier;
  return classOf(document.words, span.first) & known ? null : foldName(wordAt(document.words, span.first));
}

function majority(votes: Votes, own: NameType): NameType {
  let best = own;
  for (const [type, count] of votes) if (count > (votes.get(best) ?? 0)) best = type;
  // Places and their teams, peoples and their countries share a form rightly: only people and organizations are brought into line.
  const isClear = (votes.get(best) ?? 0) >= LEAST_MAJORITY * (votes.get(own) ?? 0);
  return isClear && (best === 'person' || own === 'person') ? best : own;
}

/** Capitalised words that the tagger left out, though it found the same word as a person or organization elsewhere. */
function missedMentions(
  document: NamesDocument,
  spans: readonly NameSpan[],
  votes: ReadonlyMap<string, Votes>,
): NameSpan[] {
  const { tokens, words } = document;
  const taken = new Uint8Array(tokens.count);
  for (const span of spans) taken.fill(1, span.first, span.end);
  const isEveryday = new Uint8Array(words.texts.length);
  for (let i = 0; i < tokens.count; i++) if (!isCapital(document, i)) isEveryday[words.idOf[i]!] = 1;
  const typeOfWord = new Map<number, NameType | null>();
  const bodies = new Set(
    spans
      .filter(({ type, first, end }) => type === 'organization' && end - first === 1)
      .map(({ first }) => wordAt(words, first)),
  );
  const missed: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || !isCapital(document, i) || classOf(words, i) & (WordClass.functionWord | WordClass.calendar))
      continue;
    const id = words.idOf[i]!;
    if (isEveryday[id]) continue;
    let type = typeOfWord.get(id);
    if (type === undefined) {
      const known = votes.get(foldName(words.texts[id]!));
      const people = known?.get('person') ?? 0;
      const isPerson = people >= LEAST_FOUND && known!.size === 1;
      // "Velora Motors" alone may be of a town Velora: the word itself was found as a body, too
      const isBody =
        (known?.get('organization') ?? 0) > LEAST_FOUND && known!.size === 1 && bodies.has(words.texts[id]!);
      type = isPerson ? 'person' : isBody ? 'organization' : null;
      typeOfWord.set(id, type);
    }
    const isAlone =
      !(i > 0 && isCapital(document, i - 1) && !taken[i - 1]) &&
      !(i + 1 < tokens.count && isCapital(document, i + 1) && !taken[i + 1]);
    if (type && isAlone) missed.push({ first: i, end: i + 1, type, rule: 'rest-of-article' });
  }
  return missed;
}
