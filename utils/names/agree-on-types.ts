/** One article, one meaning: where the tagger gave one name several types, or missed a later mention, the rest of the article decides. */
import { foldName } from '../text/normalise.ts';
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

export function agreeOnTypes(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
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
