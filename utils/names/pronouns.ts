/** The pronoun that the text itself shows for a person: by honorific, by a role that tells, by "She" right after a sentence about one person. */
import type { Entity, Mention } from '../model/mention.ts';
import type { NamesDocument } from './document.ts';
import { wordAt } from './words.ts';

const HE_ROLE =
  /\b(?:spokesman|chairman|congressman|councilman|assemblyman|businessman|actor|husband|father|son|brother|king|prince|policeman|widower|uncle|grandfather|nephew|stepfather)\b/u;
const SHE_ROLE =
  /\b(?:\w*(?:spokes|chair|congress|council|assembly|business|police)woman|actress|wife|mother|daughter|sister|queen|princess|widow|aunt|grandmother|niece|stepmother)\b/u;
const HE_WORDS = new Set(['he', 'his', 'him']);
const SHE_WORDS = new Set(['she', 'her']);
/** So many sentences must agree where nothing else tells, by this factor over the other pronoun. */
const LEAST_VOTES = 1;
const MAJORITY = 3;

export function addPronouns(document: NamesDocument, entities: readonly Entity[]): Entity[] {
  const votes = countSubjectPronouns(document, entities);
  return entities.map((entity) => {
    if (entity.kind !== 'person' || entity.pronoun) return entity;
    const pronoun = byRole(entity) ?? byVotes(votes.get(entity));
    return pronoun ? { ...entity, pronoun } : entity;
  });
}

function byRole({ rolesInText }: Entity): 'he' | 'she' | null {
  const roles = rolesInText.map(({ text }) => text.toLowerCase());
  const isHe = roles.some((role) => HE_ROLE.test(role));
  const isShe = roles.some((role) => SHE_ROLE.test(role));
  if (isHe === isShe) return null;
  return isHe ? 'he' : 'she';
}

interface Votes {
  he: number;
  she: number;
}

function byVotes(votes: Votes | undefined): 'he' | 'she' | null {
  if (!votes) return null;
  if (votes.he >= LEAST_VOTES && votes.he >= MAJORITY * votes.she) return 'he';
  return votes.she >= LEAST_VOTES && votes.she >= MAJORITY * votes.he ? 'she' : null;
}

/** "Kane left early. He had …": a sentence that opens with a pronoun votes for the one person of the sentence before it. */
function countSubjectPronouns(document: NamesDocument, entities: readonly Entity[]): Map<Entity, Votes> {
  const { sentences, tokens } = document;
  const personOf = new Map<number, Entity | null>();
  const marks: { mention: Mention; entity: Entity }[] = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start);
  let at = 0;
  sentences.forEach(({ end }, number) => {
    const stop = tokens.ends[end - 1]!;
    for (; at < marks.length && marks[at]!.mention.start < stop; at++) {
      const known = personOf.get(number);
      personOf.set(number, known === undefined || known === marks[at]!.entity ? marks[at]!.entity : null);
    }
  });
  const votes = new Map<Entity, Votes>();
  sentences.forEach(({ first }, number) => {
    const word = wordAt(document.words, first);
    const person = personOf.get(number - 1);
    if (!person || personOf.has(number)) return;
    const counted = votes.get(person) ?? { he: 0, she: 0 };
    if (HE_WORDS.has(word)) counted.he++;
    else if (SHE_WORDS.has(word)) counted.she++;
    else return;
    votes.set(person, counted);
  });
  return votes;
}
