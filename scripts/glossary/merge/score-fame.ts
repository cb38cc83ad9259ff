/** Guesses how noted somebody is, 0 to 255: the rank of the best office, how recent it is, and how much news its country makes. */
import type { EntityDraft } from '../../../utils/glossary/draft.ts';
import { rankOffice } from '../../../utils/glossary/roles/office-rank.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { countryWeights, OTHER_COUNTRY } from './country-weights.ts';
import { CURATED, type SourceRecord } from './source-record.ts';

/** Points for each point of an office's rank, of which a head of state has 100. */
const PER_RANK = 1.5;
/** Points lost for each year by which the office ended before `RECENT_FROM`; from then on all count as recent. */
const PER_YEAR = 3;
const RECENT_FROM = 2022;
const LONGEST_AGO = 75;
/** Somebody wrote them down by hand: the news is about them. */
const CURATED_BONUS = 30;
const CURATED_LEAST = 125;
/** For those without a country: international bodies, and people whose country no source gives. */
const NO_COUNTRY = 20;

const BODIES: readonly (readonly [RegExp, number])[] = [
  [/agency|department/, 120],
  [/committee/, 80],
  [/court/, 60],
  [/party/, 70],
  [/international body/, 110],
  [/sanctioned/, 40],
  [/university/, 60],
  [/club/, 70],
];
const COMPANY_BY_SIZE: readonly number[] = [40, 60, 90, 120];
const OTHER_BODY = 50;

function yearsAgo(tenure: Tenure): number {
  const last = tenure.end ?? tenure.asOf ?? tenure.start;
  return last === null ? LONGEST_AGO : Math.max(0, RECENT_FROM - Number(last.slice(0, 4)));
}

/** Registers hold mayors of small towns. */
const SMALL_TOWN = 36;

function scoreTenure(tenure: Tenure): number {
  const isSmallTown = tenure.source === 'openstates' && /^mayor\b/i.test(tenure.title);
  return (
    (isSmallTown ? SMALL_TOWN : rankOffice(tenure)) * PER_RANK - Math.min(LONGEST_AGO, yearsAgo(tenure) * PER_YEAR)
  );
}

function weightOf(country: string | null): number {
  return country === null ? NO_COUNTRY : (countryWeights.get(country) ?? OTHER_COUNTRY);
}

function scoreBody(entity: EntityDraft, records: readonly SourceRecord[]): number {
  if (entity.type === 'company') return COMPANY_BY_SIZE[Math.max(...records.map(({ size }) => size))] ?? OTHER_BODY;
  return BODIES.find(([pattern]) => pattern.test(entity.type ?? ''))?.[1] ?? OTHER_BODY;
}

export function scoreFame(entity: EntityDraft, records: readonly SourceRecord[]): number {
  const isCurated = records.some(({ source }) => source === CURATED);
  const base = entity.kind === 'person' ? Math.max(0, ...entity.tenures.map(scoreTenure)) : scoreBody(entity, records);
  const score = base + weightOf(entity.country) + (isCurated ? CURATED_BONUS : 0);
  return Math.round(Math.min(255, Math.max(isCurated ? CURATED_LEAST : 0, score)));
}
