/** Chooses what else to read: same story first, then the same people on the same matter, then background; each with its reasons. */
import type { CoverageItem, CoverageRelation, PastArticle } from '../model/coverage.ts';
import type { IsoDate } from '../model/date.ts';
import { addressKey, hostOf } from './address.ts';
import { foldCopies } from './fold-copies.ts';
import type { CoverageQuery, Ranked } from './rank-types.ts';
import { type DocumentCounts, NO_DOCUMENTS } from './rarity.ts';
import { wordReasons } from './reasons.ts';
import { compareSignatures, type Similarity } from './similarity.ts';
import { compareTitles, titleTerms } from './title-similarity.ts';

/** Named weights of the score; found on pairs of reports of one event, see `tests/quality/coverage.test.ts` for the floors. */
const WEIGHT = { terms: 1, titles: 0.5, entities: 0.1 };
/** Each day between two reports makes one story of them less likely by this much score. */
const COST_OF_A_DAY = 0.05;
/** At and above: the same story. Below `background`: not shown at all. */
const THRESHOLD = { sameStory: 0.5, samePeople: 0.26, background: 0.24 };
/** Headlines that agree less are two stories, or a report and a column about it. */
const LEAST_TITLES_ALIKE = 0.15;
/** Sharing less than this in rarity (nats) is chance, however much of it there is. */
const LEAST_SHARED_RARITY = { sameStory: 40, background: 14 };
/** An item of a feed is too short to share that much: this share of what it has is enough. */
const LEAST_SHARE_OF_LESSER = 0.3;
/** Within a relation, each further item of one outlet comes as if it scored this much less: several voices before more of one. */
const COST_OF_A_REPEAT = 0.04;
const MOST_SHOWN = 12;

/** Days between two dates; null if either is missing or no date. */
export function daysBetween(a: IsoDate | null, b: IsoDate | null): number | null {
  if (!a || !b) return null;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}

interface Likeness {
  readonly score: number;
  readonly titles: number;
  readonly similarity: Similarity;
  readonly daysApart: number | null;
}

function relate({ score, titles, similarity, daysApart }: Likeness): CoverageRelation | null {
  const { sharedRarity, lesserRarity, sharedEntities } = similarity;
  const least = Math.min(
    LEAST_SHARED_RARITY.sameStory,
    Math.max(LEAST_SHARED_RARITY.background, LEAST_SHARE_OF_LESSER * lesserRarity),
  );
  const isOneStory = titles >= LEAST_TITLES_ALIKE && sharedRarity >= least;
  if (isOneStory && score - COST_OF_A_DAY * (daysApart ?? 0) >= THRESHOLD.sameStory) return 'same-story';
  if (sharedRarity < LEAST_SHARED_RARITY.background) return null;
  if (score >= THRESHOLD.samePeople && sharedEntities.length > 0) return 'same-people';
  return score >= THRESHOLD.background ? 'background' : null;
}

const ORDER: readonly CoverageRelation[] = ['same-story', 'same-people', 'background', 'page-link'];

/** Scores every candidate against the query; those without a relation are dropped. Best first within each relation. */
export function rankCandidates(
  query: CoverageQuery,
  candidates: readonly PastArticle[],
  counts: DocumentCounts = NO_DOCUMENTS,
): Ranked[] {
  const ranked: Ranked[] = [];
  const title = titleTerms(query.title);
  const address = addressKey(query.url);
  for (const article of candidates) {
    if (addressKey(article.url) === address) continue;
    const similarity = compareSignatures(query.signature, article.signature, counts);
    const titles = compareTitles(title, titleTerms(article.title), counts);
    const { terms, entities } = similarity;
    const score = WEIGHT.terms * terms + WEIGHT.titles * titles + WEIGHT.entities * entities;
    const daysApart = daysBetween(query.date, article.date);
    const relation = relate({ score, titles, similarity, daysApart });
    if (relation) ranked.push({ article, score, relation, similarity, daysApart });
  }
  return ranked.sort(
    (a, b) =>
      ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
      b.score - a.score ||
      (a.article.url < b.article.url ? -1 : 1),
  );
}

function varyOutlets(ranked: readonly Ranked[]): Ranked[] {
  const seen = new Map<string, number>();
  const placed = ranked.map((item) => {
    const outlet = item.article.outlet ?? hostOf(item.article.url);
    const before = seen.get(outlet) ?? 0;
    seen.set(outlet, before + 1);
    return { item, score: item.score - COST_OF_A_REPEAT * before };
  });
  return placed
    .sort((a, b) => ORDER.indexOf(a.item.relation) - ORDER.indexOf(b.item.relation) || b.score - a.score)
    .map(({ item }) => item);
}

/**
 * The items to show, best first, at most twelve; wire copies of one text are folded into one item with the other outlets named.
 * Empty if nothing reaches the threshold.
 */
export function chooseCoverage(
  query: CoverageQuery,
  candidates: readonly PastArticle[],
  counts: DocumentCounts = NO_DOCUMENTS,
): CoverageItem[] {
  return foldCopies(varyOutlets(rankCandidates(query, candidates, counts)))
    .slice(0, MOST_SHOWN)
    .map(({ first, copies }) => ({
      title: first.article.title,
      url: first.article.url,
      from: first.article.from,
      outlet: first.article.outlet,
      date: first.article.date,
      relation: first.relation,
      reasons: wordReasons(query, first),
      alsoIn: copies.map(({ article }) => ({ outlet: article.outlet, url: article.url })),
    }));
}
