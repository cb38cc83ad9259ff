/** Resolves pronouns to the entity in focus: by gender and number, how recent it is, and whether it was the subject. */

import type { Pronoun } from '../model/glossary.ts';
import type { Entity } from '../model/mention.ts';
import type { Item } from './items.ts';
import { HONORIFIC_PRONOUNS } from './word-classes.ts';

/** Weights of one earlier mention; the newest mention of each entity counts, and what it adds by being a subject. */
const RECENCY = [10, 8, 5, 3, 2, 1] as const;
const SUBJECT_BONUS = 5;
const SPEAKER_BONUS = 4;
const GENDER_KNOWN_BONUS = 1;
const OWN_PARAGRAPH_BONUS = 1;
/** The best must lead the second by so much, or the pronoun stays open. */
const LEAD = 2;

export interface Resolution {
  readonly entity: number | null;
  /** Those who may be meant, best first. */
  readonly candidates: readonly number[];
}

interface Focus {
  sentence: number;
  paragraph: number;
  isSubject: boolean;
  isSpeaker: boolean;
}

/** Which entities were named lately, and how: filled in text order. */
export class Discourse {
  readonly #entities: readonly Entity[];
  readonly #pronouns: readonly (Pronoun | null)[];
  readonly #focus = new Map<number, Focus>();

  constructor(entities: readonly Entity[], text: string) {
    this.#entities = entities;
    this.#pronouns = entities.map((entity) => entity.pronoun ?? pronounInText(entity, text));
  }

  pronounOf(entity: number): Pronoun | null {
    return this.#pronouns[entity] ?? null;
  }

  /** Notes that `item` names `entity`, or that a pronoun there was resolved to it. */
  note(entity: number, item: Item, isSubject: boolean, isSpeaker: boolean): void {
    const known = this.#focus.get(entity);
    const isSame = known?.sentence === item.sentence;
    this.#focus.set(entity, {
      sentence: item.sentence,
      paragraph: item.paragraph,
      isSubject: isSubject || (isSame && known.isSubject),
      isSpeaker: isSpeaker || (isSame && known.isSpeaker),
    });
  }

  /** Who "he", "she", "they" or "it" at `item` may be. */
  resolve(pronoun: string, item: Item, excluded: ReadonlySet<number> = new Set()): Resolution {
    const scored: { entity: number; score: number }[] = [];
    for (const [entity, focus] of this.#focus) {
      if (excluded.has(entity)) continue;
      const fit = this.#fit(pronoun, entity);
      if (fit < 0) continue;
      const distance = item.sentence - focus.sentence;
      const recency = RECENCY[distance] ?? 0;
      if (distance >= RECENCY.length && item.paragraph - focus.paragraph > 2) continue;
      const score =
        recency +
        fit +
        (focus.isSubject ? SUBJECT_BONUS : 0) +
        (focus.isSpeaker ? SPEAKER_BONUS : 0) +
        (focus.paragraph === item.paragraph ? OWN_PARAGRAPH_BONUS : 0);
      scored.push({ entity, score });
    }
    scored.sort((a, b) => b.score - a.score);
    const candidates = scored.slice(0, 4).map(({ entity }) => entity);
    const [best, second] = scored;
    if (!best || (second && best.score - second.score < LEAD)) return { entity: null, candidates };
    return { entity: best.entity, candidates };
  }

  /** Below 0: cannot be. */
  #fit(pronoun: string, entity: number): number {
    const { kind } = this.#entities[entity]!;
    if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'they' && pronoun !== 'it') return -1;
    if (pronoun === 'it') return kind === 'organization' ? 0 : -1;
    if (pronoun === 'they')
      return kind === 'organization' ? 0 : this.pronounOf(entity) === 'they' ? GENDER_KNOWN_BONUS : -1;
    if (kind !== 'person') return -1;
    const known = this.pronounOf(entity);
    if (known === null) return 0;
    return known === pronoun ? GENDER_KNOWN_BONUS : -1;
  }
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
