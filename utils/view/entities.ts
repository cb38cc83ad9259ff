/** What the cards of people and organizations share: names, mentions, evidence, links, and the close calls. */
import type { OrganizationInContext, PersonInContext, ReadingContext } from '../model/context.ts';
import { type EvidenceLine, evidenceLines, sourceWords } from './evidence.ts';
import type { QuoteView } from './quotes.ts';
import { type Snippet, snippetOf } from './snippets.ts';
import { counted } from './strings.ts';

export interface CandidateView {
  readonly id: string;
  readonly name: string;
  readonly clue: string | null;
}

export interface LinkView {
  readonly label: string;
  readonly url: string;
}

export interface EntityCard {
  readonly key: string;
  readonly name: string;
  /** What `Hidden.id` holds: the glossary's id, or `~` and the name. */
  readonly hideId: string;
  readonly isKnown: boolean;
  readonly isInferred: boolean;
  readonly fromMemory: boolean;
  /** What the article itself calls them. */
  readonly calledInText: readonly string[];
  readonly mentions: readonly Snippet[];
  /** `7 mentions, 2 quotes`. */
  readonly countWords: string;
  readonly quotes: readonly QuoteView[];
  readonly candidates: readonly CandidateView[];
  readonly background: string | null;
  readonly links: readonly LinkView[];
  readonly evidence: readonly EvidenceLine[];
  readonly sources: readonly string[];
}

/** `wikipedia` -> `Wikipedia`. Only addresses of the web are ever shown as links. */
function linkViews(links: Readonly<Record<string, string>>): LinkView[] {
  return Object.entries(links)
    .filter(([, url]) => /^https?:\/\//.test(url))
    .map(([label, url]) => ({ label: label.charAt(0).toUpperCase() + label.slice(1), url }));
}

/** `["Minister", "minister"]` -> `["Minister"]`. */
function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}

export function entityCard(
  entity: PersonInContext | OrganizationInContext,
  { article }: ReadingContext,
  quotes: readonly QuoteView[],
): EntityCard {
  const own = quotes.filter(({ speaker }) => speaker === entity.key);
  const counts = [counted.mentions(entity.mentions.length), ...(own.length > 0 ? [counted.quotes(own.length)] : [])];
  const isLinked = entity.glossaryId !== null;
  return {
    key: entity.key,
    name: entity.name,
    hideId: entity.glossaryId ?? `~${entity.name}`,
    isKnown: isLinked,
    isInferred: entity.inferred === true,
    fromMemory: entity.fromMemory,
    calledInText: distinct(entity.rolesInText),
    mentions: entity.mentions.map((mention) => snippetOf(article.text, mention)),
    countWords: entity.mentions.length > 0 ? counts.join(', ') : '',
    quotes: own,
    candidates: isLinked ? [] : entity.candidates.map(({ id, name, clue }) => ({ id, name, clue })),
    background: entity.background,
    links: linkViews(entity.links),
    evidence: evidenceLines(entity.evidence, article.text),
    sources: isLinked ? entity.sources.map(sourceWords) : [],
  };
}

/** More quotes and mentions first; then who comes first in the text. */
export function byWeight(a: EntityCard, b: EntityCard): number {
  const weight = ({ mentions, quotes }: EntityCard) => mentions.length + 2 * quotes.length;
  const place = ({ mentions }: EntityCard) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return weight(b) - weight(a) || place(a) - place(b);
}
