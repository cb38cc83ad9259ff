/** How well reports of one event find each other: in full, and as the short items of feeds, with much stored and with little. */
import { describe, expect, it } from 'vitest';
import { rankCandidates } from '../../utils/coverage/rank.ts';
import { type DocumentCounts, NO_DOCUMENTS } from '../../utils/coverage/rarity.ts';
import { signatureOf } from '../../utils/coverage/signature.ts';
import { titleTerms } from '../../utils/coverage/title-similarity.ts';
import type { PastArticle, Signature } from '../../utils/model/coverage.ts';
import { EVENTS, type Report } from './coverage/events.ts';

/** About as much as a feed's summary. */
const SUMMARY = 160;

interface Told {
  readonly report: Report;
  /** Null for what stands beside. */
  readonly event: string | null;
}

const ALL: readonly Told[] = EVENTS.flatMap(({ name, reports, beside }) => [
  ...reports.map((report) => ({ report, event: name })),
  ...beside.map((report) => ({ report, event: null })),
]);

function sign({ title, text, names }: Report, length = text.length): Signature {
  const entities = Object.entries(names)
    .filter(([name]) => title.includes(name) || text.slice(0, length).includes(name))
    .map(([name, mentions]) => ({ glossaryId: null, name, mentions }));
  return signatureOf({ title, text: text.slice(0, length), entities });
}

const past = ({ report, event }: Told, length?: number): PastArticle => ({
  title: report.title,
  url: `https://${encodeURIComponent(report.title)}.example/`,
  outlet: event,
  date: report.date,
  from: 'feed',
  signature: sign(report, length),
});

function countsOf(signatures: readonly Signature[]): DocumentCounts {
  const counts = new Map<string, number>();
  for (const { terms, entities } of signatures)
    for (const [feature] of [...terms, ...entities]) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return { articles: signatures.length, count: (feature) => counts.get(feature) ?? 0 };
}

function measure(length: number | undefined, counts: DocumentCounts) {
  const candidates = ALL.map((told) => past(told, length));
  const result = { reports: 0, first: 0, shown: 0, right: 0, partners: 0 };
  for (const { report, event } of ALL) {
    const self = past({ report, event }).url;
    const query = {
      url: self,
      title: report.title,
      date: report.date,
      outlet: null,
      signature: sign(report),
      names: new Map(),
    };
    const ranked = rankCandidates(query, candidates, counts);
    const sameStory = ranked.filter(({ relation }) => relation === 'same-story');
    result.shown += sameStory.length;
    result.right += sameStory.filter(({ article }) => event !== null && article.outlet === event).length;
    if (event === null) continue;
    result.reports++;
    if (ranked[0]?.article.outlet === event) result.first++;
    result.partners += ALL.filter((other) => other.event === event).length - 1;
  }
  return result;
}

/** The share of reports whose partner has the headline with most words in common. */
function titlesAlone(): number {
  const reports = ALL.filter(({ event }) => event !== null);
  const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].filter((term) => b.has(term)).length / (a.size + b.size);
  const found = reports.filter(({ report, event }) => {
    const own = titleTerms(report.title);
    const [best] = ALL.filter((other) => other.report !== report).sort(
      (a, b) => overlap(own, titleTerms(b.report.title)) - overlap(own, titleTerms(a.report.title)),
    );
    return best?.event === event;
  });
  return found.length / reports.length;
}

const stored = countsOf(ALL.map(({ report }) => sign(report)));

describe.each([
  {
    what: 'articles, others stored',
    length: undefined,
    counts: stored,
    floor: { first: 0.99, precision: 0.99, recall: 0.9 },
  },
  {
    what: 'articles, nothing else stored',
    length: undefined,
    counts: NO_DOCUMENTS,
    floor: { first: 0.99, precision: 0.99, recall: 0.9 },
  },
  { what: 'items of feeds', length: SUMMARY, counts: stored, floor: { first: 0.99, precision: 0.99, recall: 0.6 } },
])('$what', ({ length, counts, floor }) => {
  const result = measure(length, counts);
  it('have their partner first', () => {
    expect(result.first / result.reports).toBeGreaterThanOrEqual(floor.first);
    expect(result.first / result.reports).toBeGreaterThanOrEqual(titlesAlone());
  });
  it('are shown as one story only if they are', () => {
    expect(result.right / result.shown).toBeGreaterThanOrEqual(floor.precision);
  });
  it('are shown as one story for the most part', () => {
    expect(result.right / result.partners).toBeGreaterThanOrEqual(floor.recall);
  });
});
