/** Evidence as lines that a reader can check: the rule in words, the article's words, the source and its date. */
import type { Evidence } from '../model/evidence.ts';
import type { SourceNote } from '../model/glossary.ts';
import type { Span } from '../model/span.ts';
import { dateWords } from './dates.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';
import { SOURCE_NAMES } from './source-names.ts';

export interface EvidenceLine {
  readonly rule: string;
  /** What was concluded or compared. */
  readonly detail: string | null;
  /** The deciding words of the article, and where they stand. */
  readonly words: string | null;
  readonly span: Span | null;
  /** `Congress legislators, 12 Aug 2026`. */
  readonly source: string | null;
}

/** What the names room puts before the rule that found a name: `found-by-honorific`. */
const FOUND_BY = /^found-by-/;

/** The rule in the reader's words; `cue-after-quote` -> `cue after quote` where a rule has none. */
function ruleWords(rule: string): string {
  return EVIDENCE_WORDS[rule.replace(FOUND_BY, '')] ?? rule.replaceAll('-', ' ');
}

export function sourceWords({ id, date }: SourceNote): string {
  return `${SOURCE_NAMES[id] ?? id}, ${dateWords(date)}`;
}

export function evidenceLines(evidence: readonly Evidence[], text: string): EvidenceLine[] {
  const lines = evidence.map(({ rule, words, detail, source, sourceDate }) => ({
    rule: ruleWords(rule),
    detail: detail ?? null,
    words: words ? text.slice(words.start, words.end) : null,
    span: words ?? null,
    source: source
      ? sourceDate
        ? sourceWords({ id: source, date: sourceDate })
        : (SOURCE_NAMES[source] ?? source)
      : null,
  }));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = JSON.stringify([line.rule, line.detail, line.words, line.source]);
    return !seen.has(key) && seen.add(key);
  });
}
