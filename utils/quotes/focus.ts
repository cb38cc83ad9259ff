/** Tells the discourse who is spoken of: subjects of sentences and of reporting verbs weigh more. */

import type { Item } from './items.ts';
import { isPlural, type Subject } from './noun-phrases.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import type { Discourse } from './pronouns.ts';
import { verbAt } from './reporting-verb-at.ts';
import { PLAIN_REPORTING } from './reporting-verb-table.ts';
import { isEnd } from './sentence-bounds.ts';
import { openingSubject } from './subjects.ts';
import { subjectOf } from './verb-subjects.ts';

/** The subject that opens a sentence is sought in so many items. */
const LONGEST_OPENING = 40;

/** What somebody is the subject of. */
export interface Role {
  readonly subject: Subject;
  /** Of a reporting verb. */
  readonly isSpeaker: boolean;
}

/** Subjects of sentences and of reporting verbs, by the item of their head. */
export function findRoles(items: readonly Item[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  let floor = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (isEnd(item)) floor = at;
    else if (at === floor + 1) {
      const opening = openingSubject(items, floor, Math.min(items.length, at + LONGEST_OPENING));
      if (opening && !roles.has(opening.item)) roles.set(opening.item, { subject: opening, isSpeaker: false });
      // "Reyes and Okafor shook hands": either may be the next "she".
      if (opening && items[opening.item + 1]?.word === 'and' && items[opening.item + 2]?.kind === 'name')
        roles.set(opening.item + 2, { subject: opening, isSpeaker: false });
    }
    const verb = verbAt(items, at);
    if (!verb || !PLAIN_REPORTING.has(verb.lemma)) continue;
    const subject = subjectOf(items, at);
    if (subject) roles.set(subject.item, { subject, isSpeaker: true });
  }
  return roles;
}

/** Notes the item at `index`, if it names somebody or refers to them. */
export function noteItem(text: string, item: Item, role: Role | undefined, discourse: Discourse): void {
  const isSpeaker = role?.isSpeaker ?? false;
  if (item.kind === 'name' || item.kind === 'description')
    discourse.note(item.ref, item, role !== undefined, isSpeaker);
  else if (!role) return;
  else if (item.kind === 'pronoun') {
    const entity = discourse.resolve(item.word, item).referent?.entity ?? null;
    if (entity !== null) discourse.note(entity, item, true, isSpeaker);
  } else if (isSpeaker) {
    const { kind, start, finish, head } = role.subject;
    // "The governor said" most likely is somebody who has been named; "a spokesman said" is not.
    if (kind === 'unnamed' && !PERSON_NOUNS.has(head)) return;
    if (kind === 'unnamed' && !isPlural(head) && /^the\b/iu.test(text.slice(start, start + 4))) return;
    discourse.noteOther({ start, end: finish }, head, kind === 'unknown-name', item, isSpeaker);
  }
}
