/** Resolves pronouns to whoever is in focus: by gender and number, how recent it is, and whether it was the subject. */
import type { Pronoun } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import { isPlural } from './noun-phrases.ts';
import { HONORIFIC_PRONOUNS } from './word-classes.ts';

/** What one earlier mention weighs, by how many sentences ago it was; the newest of each referent counts. */
const RECENCY = [10, 8, 5, 3, 2, 1] as const;
const SUBJECT_BONUS = 5;
const SPEAKER_BONUS = 4;
const GENDER_KNOWN_BONUS = 1;
const OWN_PARAGRAPH_BONUS = 1;
/** The best must lead the second by so much, or the pronoun stays open. */
const LEAD = 2;
/** Beyond the sentences of RECENCY, a referent fades after so many paragraphs. */
const FADES_AFTER = 2;
/** Referents are kept up to this many, the newest ones. */
const MOST_IN_FOCUS = 24;
/** A pronoun that stays open names so many who may be meant. */
const MOST_CANDIDATES = 4;

/** Somebody the text speaks of: an entity, or a source without a name (`unnamed`), or a name that is no entity (neither). */
export interface Referent {
  readonly entity: number | null;
  readonly unnamed: Span | null;
}

export interface Resolution {
  readonly referent: Referent | null;
  /** Entities that may be meant, best first. */
  readonly candidates: readonly number[];
}

interface Focus {
  readonly referent: Referent;
  readonly pronoun: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  readonly isSpeaker: boolean;
}

/** Who was spoken of lately, and how: filled in text order. Only the newest few are kept. */
export class Discourse {
  readonly #entities: readonly Entity[];
  readonly #pronouns: readonly (Pronoun | null)[];
  /** By key of the referent, oldest first. */
  readonly #focus = new Map<string, Focus>();

  constructor(entities: readonly Entity[], text: string) {
    this.#entities = entities;
    this.#pronouns = entities.map((entity) => entity.pronoun ?? pronounInText(entity, text));
  }

  /** False where the words before the name speak against it: "Mrs. Reyes" for a man. */
  fitsHonorific(entity: number, wordBefore: string): boolean {
    const told = HONORIFIC_PRONOUNS.get(wordBefore);
    const known = this.#pronouns[entity];
    return !told || !known || known === told || known === 'they';
  }

  /** Notes that `item` names `entity`, or is a pronoun for it. */
  note(entity: number, item: Item, isSubject: boolean, isSpeaker: boolean): void {
    const { kind } = this.#entities[entity]!;
    const pronoun = kind === 'organization' ? 'it' : (this.#pronouns[entity] ?? null);
    this.#put(`e${entity}`, { entity, unnamed: null }, pronoun, item, isSubject, isSpeaker);
  }

  /** Notes a subject that is no entity: "a spokeswoman", or a name that nobody else knows. */
  noteOther(span: Span, head: string, isName: boolean, item: Item, isSpeaker: boolean): void {
    const pronoun = isName ? null : isPlural(head) ? 'they' : (HONORIFIC_PRONOUNS.get(head) ?? null);
    this.#put(
      `${isName ? 'n' : 'u'}${head}`,
      { entity: null, unnamed: isName ? null : span },
      pronoun,
      item,
      true,
      isSpeaker,
    );
  }

  #put(
    key: string,
    referent: Referent,
    pronoun: string | null,
    item: Item,
    isSubject: boolean,
    isSpeaker: boolean,
  ): void {
    const known = this.#focus.get(key);
    const isSame = known?.sentence === item.sentence;
    this.#focus.delete(key);
    this.#focus.set(key, {
      referent,
      pronoun,
      sentence: item.sentence,
      paragraph: item.paragraph,
      isSubject: isSubject || (isSame && known.isSubject),
      isSpeaker: isSpeaker || (isSame && known.isSpeaker),
    });
    if (this.#focus.size > MOST_IN_FOCUS) this.#focus.delete(this.#focus.keys().next().value!);
  }

  /** Who "he", "she", "they" or "it" at `item` may be. */
  resolve(pronoun: string, item: Item): Resolution {
    const scored: { referent: Referent; score: number }[] = [];
    for (const focus of this.#focus.values()) {
      const distance = item.sentence - focus.sentence;
      if (distance >= RECENCY.length && item.paragraph - focus.paragraph > FADES_AFTER) continue;
      if (!fits(pronoun, focus, this.#entities)) continue;
      const score =
        (RECENCY[distance] ?? 0) +
        (focus.pronoun === pronoun ? GENDER_KNOWN_BONUS : 0) +
        (focus.isSubject ? SUBJECT_BONUS : 0) +
        (focus.isSpeaker ? SPEAKER_BONUS : 0) +
        (focus.paragraph === item.paragraph ? OWN_PARAGRAPH_BONUS : 0);
      scored.push({ referent: focus.referent, score });
    }
    scored.sort((a, b) => b.score - a.score);
    const candidates = scored
      .flatMap(({ referent }) => (referent.entity === null ? [] : [referent.entity]))
      .slice(0, MOST_CANDIDATES);
    const [best, second] = scored;
    const isClear = best && (!second || best.score - second.score >= LEAD);
    return { referent: isClear ? best.referent : null, candidates };
  }
}

function fits(pronoun: string, focus: Focus, entities: readonly Entity[]): boolean {
  const kind = focus.referent.entity === null ? null : entities[focus.referent.entity]!.kind;
  if (pronoun === 'it') return kind === 'organization';
  if (pronoun === 'they') return focus.pronoun === 'they';
  if (pronoun !== 'he' && pronoun !== 'she') return false;
  return kind !== 'organization' && (focus.pronoun === null || focus.pronoun === pronoun);
}

/** `Mr. Reyes`, `Congresswoman Okafor`: what the words before a mention tell. */
function pronounInText(entity: Entity, text: string): Pronoun | null {
  for (const { start, text: form } of entity.mentions) {
    const own = HONORIFIC_PRONOUNS.get(form.split(' ', 1)[0]!.toLowerCase());
    if (own) return own;
    const before = /(\p{L}+\.?) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
    const found = before && HONORIFIC_PRONOUNS.get(before.toLowerCase());
    if (found) return found;
  }
  return null;
}
