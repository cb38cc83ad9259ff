/** Decides between scored entries: one is claimed, several are a close call, or none is good enough. */
import type { Evidence } from '../../model/evidence.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { ScoredCandidate } from './scored.ts';
import { CANDIDATE_THRESHOLD } from './weights.ts';

const MOST_SHOWN = 5;

export interface Decision {
  readonly link: EntityLink;
  readonly evidence: readonly Evidence[];
}

/** From which score on, and with which lead, an entry is claimed. */
export interface Bar {
  readonly threshold: number;
  readonly lead: number;
}

export function decide(candidates: readonly ScoredCandidate[], { threshold, lead: least }: Bar): Decision {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
  const [best, next] = sorted;
  if (!best || best.score < CANDIDATE_THRESHOLD) return { link: { status: 'none' }, evidence: [] };
  const lead = next ? best.score - next.score : Number.POSITIVE_INFINITY;
  if (best.score >= threshold && lead >= least)
    return { link: { status: 'linked', id: best.entity.id, score: round(best.score) }, evidence: best.evidence };
  if (best.score < threshold) return { link: { status: 'none' }, evidence: [] };
  const close = sorted
    .filter(({ score }) => score >= CANDIDATE_THRESHOLD && best.score - score < least)
    .slice(0, MOST_SHOWN);
  const shown = close.map(({ entity, score }) => ({
    id: entity.id,
    name: entity.name,
    score: round(score),
    clue: clueOf(entity),
  }));
  return {
    link: { status: 'ambiguous', candidates: shown },
    evidence: [{ rule: 'close-call', detail: shown.map(({ name }) => name).join(', ') }],
  };
}

function clueOf({ tenures, type, country }: ScoredCandidate['entity']): string | null {
  const [latest] = tenures;
  if (latest) return [latest.title, latest.place ?? latest.organization].filter(Boolean).join(', ');
  return [type, country].filter(Boolean).join(', ') || null;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
