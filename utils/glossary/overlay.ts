/** Lays one glossary over another, such as the reader's own entries over the bundled ones: one interface, both answer. */
import type { FormCandidate, FormMatch, Glossary, OfficeHolder, TokenRuns } from '../model/glossary.ts';

/** The first of two that is on top where they meet: longer, then `upper`. */
function joinMatches(lower: readonly FormMatch[], upper: readonly FormMatch[]): FormMatch[] {
  const joined: FormMatch[] = [];
  let below = 0;
  let above = 0;
  let end = 0;
  while (below < lower.length || above < upper.length) {
    const a = lower[below];
    const b = upper[above];
    if (a && a.firstToken < end) below++;
    else if (b && b.firstToken < end) above++;
    else if (a && b && a.firstToken === b.firstToken && a.endToken === b.endToken) {
      joined.push({ ...a, candidates: [...b.candidates, ...a.candidates] });
      end = a.endToken;
    } else {
      const next = earlierOrLonger(a, b);
      joined.push(next);
      end = next.endToken;
    }
  }
  return joined;
}

function earlierOrLonger(a: FormMatch | undefined, b: FormMatch | undefined): FormMatch {
  if (!a) return b!;
  if (!b) return a;
  if (a.firstToken !== b.firstToken) return a.firstToken < b.firstToken ? a : b;
  return a.endToken > b.endToken ? a : b;
}

/**
 * `upper`'s entries beside `lower`'s: numbers of `upper` follow on those of `lower`. An id in both is `upper`'s, whose record
 * stands for it; the lower one is not offered any more.
 */
export function overlayGlossary(lower: Glossary, upper: Glossary): Glossary {
  const size = lower.info.people + lower.info.organizations;
  const replaced = new Set([...upper.ids()].filter((id) => lower.entityById(id) !== null));
  const isReplaced = (index: number) => replaced.size > 0 && replaced.has(lower.entity(index).id);
  const below = (candidates: readonly FormCandidate[]) => candidates.filter(({ index }) => !isReplaced(index));
  const above = (candidates: readonly FormCandidate[]) =>
    candidates.map((candidate) => ({ ...candidate, index: candidate.index + size }));
  const holdersBelow = (found: readonly OfficeHolder[]) => found.filter(({ index }) => !isReplaced(index));
  const holdersAbove = (found: readonly OfficeHolder[]) => found.map((held) => ({ ...held, index: held.index + size }));
  const byStart = (a: OfficeHolder, b: OfficeHolder) => (b.tenure.start ?? '').localeCompare(a.tenure.start ?? '');
  return {
    info: {
      people: lower.info.people + upper.info.people,
      organizations: lower.info.organizations + upper.info.organizations,
      forms: lower.info.forms + upper.info.forms,
      newest: [lower.info.newest, upper.info.newest].sort().at(-1) ?? '',
      sources: [...lower.info.sources, ...upper.info.sources],
    },
    match(tokens: TokenRuns) {
      const found = lower.match(tokens).map((match) => ({ ...match, candidates: below(match.candidates) }));
      const own = upper.match(tokens).map((match) => ({ ...match, candidates: above(match.candidates) }));
      return joinMatches(
        found.filter(({ candidates }) => candidates.length > 0),
        own,
      );
    },
    lookup: (form) => [...above(upper.lookup(form)), ...below(lower.lookup(form))].sort((a, b) => b.fame - a.fame),
    entity: (index) => (index < size ? lower.entity(index) : upper.entity(index - size)),
    entityById: (id) => upper.entityById(id) ?? lower.entityById(id),
    holders: (office, date) =>
      [...holdersAbove(upper.holders(office, date)), ...holdersBelow(lower.holders(office, date))].sort(byStart),
    heads: (id, date) => [...holdersAbove(upper.heads(id, date)), ...holdersBelow(lower.heads(id, date))].sort(byStart),
    nameCounts(word) {
      const [a, b] = [lower.nameCounts(word), upper.nameCounts(word)];
      return { given: a.given + b.given, family: a.family + b.family };
    },
    *ids() {
      for (const id of lower.ids()) if (!replaced.has(id)) yield id;
      yield* upper.ids();
    },
  };
}
