/** Joins two spellings of one person: the same office of one holder, from the same time on, under names that are nearly the same. */
import { bareWords } from '../../../utils/glossary/forms/person-forms.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { sameWord } from '../import/review-crosswalk.ts';
import { isWikidata, type Merge, type MutableGroup } from './group.ts';
import { oneHolderKey } from './one-holder.ts';
import { daysApart, SLACK_DAYS } from './same-office.ts';
import { CURATED } from './source-record.ts';

interface Holding {
  readonly group: MutableGroup;
  readonly start: string;
}

function holdingsByOffice(groups: Iterable<MutableGroup>): Map<string, Holding[]> {
  const holdings = new Map<string, Holding[]>();
  for (const group of groups)
    for (const { draft } of group.records)
      for (const tenure of draft.tenures) {
        const key = oneHolderKey(tenure);
        if (key === null || tenure.start === null || tenure.acting) continue;
        holdings.set(key, [...(holdings.get(key) ?? []), { group, start: tenure.start }]);
      }
  return holdings;
}

const namesOf = ({ records }: MutableGroup) => records.flatMap(({ draft }) => [draft.name, ...draft.aliases]);

/** Two ids that registers use are two people. */
function isRegistered({ id, records }: MutableGroup): boolean {
  return records.some(({ source, draft }) => source !== CURATED && draft.id === id);
}

const PARTICLES = /^(?:al|el|bin|ibn|abd|abdul|de|da|dos|van|von|mac|\p{L})$/u;

/** Each word of the shorter name has its own match in the longer one; two words at least. */
function isSameSpelling(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b]
    .map((name) =>
      foldName(bareWords(name).join(' '))
        .split(' ')
        .filter((word) => !PARTICLES.test(word)),
    )
    .sort((x, y) => x.length - y.length);
  if (short.length < 2) return false;
  const left = [...long];
  return short.every((word) => {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** `Sergei Shoigu` of one list and `Sergey Shoygu` of another became defence minister on one day. */
export function joinSpellings(groups: Map<string, MutableGroup>, merges: Merge[]): void {
  const into = new Map<MutableGroup, MutableGroup>();
  const keptOf = (group: MutableGroup): MutableGroup => (into.has(group) ? keptOf(into.get(group)!) : group);
  for (const holdings of holdingsByOffice(groups.values()).values())
    for (const [at, one] of holdings.entries())
      for (const other of holdings.slice(at + 1)) {
        const [a, b] = [keptOf(one.group), keptOf(other.group)];
        if (a === b || daysApart(one.start, other.start) > SLACK_DAYS) continue;
        if (!namesOf(a).some((name) => namesOf(b).some((spelling) => isSameSpelling(name, spelling)))) continue;
        if (isWikidata(a.id) && isWikidata(b.id) && isRegistered(a) && isRegistered(b)) continue;
        const [kept, gone] = isWikidata(b.id) && !isWikidata(a.id) ? [b, a] : [a, b];
        merges.push({
          into: kept.id,
          id: gone.id,
          name: gone.records[0]!.draft.name,
          why: 'one office, two spellings',
        });
        kept.records.push(...gone.records);
        groups.delete(gone.id);
        into.set(gone, kept);
      }
}
