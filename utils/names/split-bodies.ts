/** Parts what is two organizations: `Justice Department and State Department`, `the UN's Food Agency`; cuts off the office behind one. */
import type { FormCandidate } from '../model/glossary.ts';
import { foldName } from '../text/normalise.ts';
import { TokenCase } from '../text/tokenise.ts';
import { isCapital } from './capital-runs.ts';
import { type NamesDocument, textOf } from './document.ts';
import type { NameSpan } from './name-span.ts';
import { PARTY_ADJECTIVES } from './no-name.ts';
import { isPersonNoun } from './roles/phrase.ts';
import { classOf, WordClass, wordAt } from './words.ts';

const BODY_WORD = WordClass.organizationHead | WordClass.organizationEnding;
const NO_POST = BODY_WORD | WordClass.titleModifier;
const NO_HOLDER = NO_POST | WordClass.functionWord;
const POSSESSIVES = new Set(["'s", '’s']);
/** Behind an organization these are its officer's, or what it made: `House of Representatives Speaker`, `Lakeside University Poll`. Ministers and generals may be part of a name. */
const OFFICES = new Set(
  'speaker spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair director minister secretary head chief leader commissioner governor coach manager poll rt rt. hon hon. eng eng. dr dr.'.split(
    ' ',
  ),
);
/** An office opens a false name within so many words: `African Union Trade Commissioner for …`. */
const OFFICE_WITHIN = 4;
/** Members that end a body's name without "of": `House of Representatives`. */
const MEMBERS = new Set(['representatives', 'commons', 'lords', 'deputies', 'ministers', 'governors', 'chiefs']);

export function splitBodies(document: NamesDocument, spans: readonly NameSpan[]): NameSpan[] {
  const people = new Set(spans.flatMap((span) => (span.type === 'person' ? [formOf(document, span)] : [])));
  return spans.flatMap((span) => {
    if (span.type !== 'organization' || span.end - span.first < 2) return [span];
    const [body, ...holder] = splitAtPost(document, span);
    if (isStaff(document, body.first - 2))
      return [{ ...body, first: body.first + 1, type: 'person', rule: 'title-before' }];
    const parts = withoutParty(document, body)
      .flatMap((part) => splitAtJoints(document, part))
      .flatMap((part) => splitAtOwner(document, part, people))
      .flatMap((part) => withoutOfficer(document, withoutOffice(document, part)));
    return [...parts, ...holder];
  });
}

function formOf(document: NamesDocument, { first, end }: NameSpan): string {
  return foldName(textOf(document, first, end));
}

/** The `Chief of Staff` of `Chief of Staff Ada Lind`. */
const isStaff = ({ words }: NamesDocument, at: number) =>
  wordAt(words, at) === 'chief' && wordAt(words, at + 1) === 'of' && wordAt(words, at + 2) === 'staff';

/** The post between a body and its holder, tagged as one name: the `CEO` of `Home Depot CEO Nardelli`. */
function splitAtPost(document: NamesDocument, span: NameSpan): [NameSpan, ...NameSpan[]] {
  const { words, glossary } = document;
  for (let at = span.first + 1; at < span.end - 1; at++) {
    const isOfStaff = isStaff(document, at);
    if (!isOfStaff && (!isPersonNoun(document, at) || classOf(words, at) & NO_POST)) continue;
    const holder = isOfStaff ? at + 3 : at + 1;
    if (holder >= span.end) return [span];
    for (let next = holder; next < span.end; next++) if (classOf(words, next) & NO_HOLDER) return [span];
    const isSurname = glossary.nameCounts(wordAt(words, span.end - 1)).family > 0;
    const body = { ...span, end: at };
    if (!isSurname && !isHeld(document, body)) return [span];
    return [body, { first: holder, end: span.end, type: 'person', rule: 'title-before' }];
  }
  return [span];
}

/** "Food and Drug Agency", "First Bank and Trust Company" and "Ministry of Sport, Youth and Service" are one. */
function splitAtJoints(document: NamesDocument, span: NameSpan): NameSpan[] {
  const { words } = document;
  for (let at = span.first + 1; at < span.end - 1; at++) {
    const isAnd = wordAt(words, at) === 'and';
    if (!isAnd && wordAt(words, at) !== ',') continue;
    const left = { ...span, end: at };
    const right = { ...span, first: isAnd && wordAt(words, at + 1) === 'the' ? at + 2 : at + 1 };
    if (areTwo(document, left, right, span)) return [left, ...splitAtJoints(document, right)];
  }
  return [span];
}

/** The right one has a head with "of"; or both end with one word; or the glossary holds both, and not the whole. */
function areTwo(document: NamesDocument, left: NameSpan, right: NameSpan, whole: NameSpan): boolean {
  const { words } = document;
  if (right.end - right.first < 2) return false;
  // "Acme Motor Co., Tarn Inc."
  if (isFirm(document, left) && isFirm(document, right)) return true;
  if (hasHead(document, right) && isBody(document, left)) return true;
  if (wordAt(words, left.end) !== 'and' || left.end - left.first < 2) return false;
  if (words.idOf[left.end - 1] === words.idOf[right.end - 1] && isBody(document, left)) return true;
  return isHeld(document, left) && isHeld(document, right) && !isHeld(document, whole);
}

const isFirm = ({ words }: NamesDocument, { end }: NameSpan) => (classOf(words, end - 1) & WordClass.companyForm) !== 0;

/** "the Senate Republican leader", "a CNN Democratic debate": the body before the party's adjective; "an Ohio Republican" has none. */
function withoutParty(document: NamesDocument, span: NameSpan): NameSpan[] {
  const { words, tokens } = document;
  const isAdjective = PARTY_ADJECTIVES.has(wordAt(words, span.end - 1)) && tokens.cases[span.end] === TokenCase.lower;
  if (!isAdjective || wordAt(words, span.end) === 'party') return [span];
  const body = { ...span, end: span.end - 1 };
  // "New York state Democratic voters"
  const hasEnding = (classOf(words, body.end - 1) & BODY_WORD) !== 0 && isCapital(document, body.end - 1);
  const isWhole = hasEnding || isAbbreviation(document, body) || isHeld(document, body);
  return isWhole ? [body] : [];
}

/** By its last word, or by a head with "of": `Justice Department`, `Ministry of Culture`. */
function isBody(document: NamesDocument, span: NameSpan): boolean {
  return (classOf(document.words, span.end - 1) & BODY_WORD) !== 0 || hasHead(document, span);
}

function hasHead({ words }: NamesDocument, { first }: NameSpan): boolean {
  return (classOf(words, first) & WordClass.organizationHead) !== 0 && wordAt(words, first + 1) === 'of';
}

/** A name of two words or more that the glossary gives to a body, and that is no everyday word. */
function isHeld(document: NamesDocument, { first, end }: NameSpan): boolean {
  const isName = ({ kind, form, caution }: FormCandidate) =>
    kind === 'organization' && (form === 'name' || (form === 'alias' && !caution));
  return end - first > 1 && document.glossary.lookup(textOf(document, first, end)).some(isName);
}

/** "NASA's Jet Laboratory" are two where the owner is one by itself; "People's Bank" has no owner, "the University's Drama Centre" no name. */
function splitAtOwner(document: NamesDocument, span: NameSpan, people: ReadonlySet<string>): NameSpan[] {
  const { words } = document;
  for (let at = span.first + 1; at < span.end - 1; at++) {
    if (!POSSESSIVES.has(wordAt(words, at))) continue;
    const owner = { ...span, end: at };
    const owned = { ...span, first: at + 1 };
    if (!isCapital(document, owned.first)) return [span];
    const isNameless = owner.end - owner.first === 1 && (classOf(words, owner.first) & BODY_WORD) !== 0;
    if (isNameless) return [owned];
    if (owned.end - owned.first < 2 || !isBody(document, owned)) return [span];
    const isPerson = people.has(formOf(document, owner));
    if (!isPerson && !isBody(document, owner) && !isAbbreviation(document, owner)) return [span];
    return [{ ...owner, type: isPerson ? 'person' : 'organization' }, owned];
  }
  return [span];
}

function isAbbreviation({ tokens }: NamesDocument, { first, end }: NameSpan): boolean {
  return (
    end - first === 1 && tokens.cases[first] === TokenCase.upper && tokens.ends[first]! - tokens.starts[first]! > 1
  );
}

/** "U.S. Attorney for the Western District" is nobody's name (a "High Commissioner for Refugees" is a body's); of "Head of Acme Board" the board is left. */
function withoutOfficer(document: NamesDocument, span: NameSpan): NameSpan[] {
  const { words } = document;
  for (let at = span.first; at < Math.min(span.end - 1, span.first + OFFICE_WITHIN); at++) {
    if (classOf(words, at) & BODY_WORD || wordAt(words, at) === 'high') return [span];
    const next = wordAt(words, at + 1);
    if (!(classOf(words, at) & WordClass.office) || (next !== 'of' && next !== 'for')) continue;
    const first = wordAt(words, at + 2) === 'the' ? at + 3 : at + 2;
    const rest = { ...span, first };
    return span.end - first > 1 && isCapital(document, first) && isBody(document, rest) ? [rest] : [];
  }
  return [span];
}

function withoutOffice(document: NamesDocument, span: NameSpan): NameSpan {
  const { words } = document;
  let end = span.end;
  while (end - span.first > 2 && OFFICES.has(wordAt(words, end - 1))) end--;
  const isBodyWord = (classOf(words, end - 1) & BODY_WORD) !== 0 || MEMBERS.has(wordAt(words, end - 1));
  // A "Foreign Affairs Minister" is none of the magazine's.
  const isPoll = wordAt(words, span.end - 1) === 'poll' && isHeld(document, { ...span, end });
  return end < span.end && (isBodyWord || isPoll) ? { ...span, end } : span;
}
