/** From the context of an article to all that the sidebar shows of it. */
import type { ReadingContext } from '../model/context.ts';
import type { Hidden } from '../model/correction.ts';
import type { IsoDate } from '../model/date.ts';
import type { GlossaryInfo } from '../model/glossary.ts';
import { dateWords, monthWords } from './dates.ts';
import { type OrganizationCard, organizationCards } from './organizations.ts';
import { type CastPart, castParts } from './people.ts';
import { grouped } from './plurals.ts';
import { type QuoteView, quoteViews } from './quotes.ts';
import { type RelatedGroup, relatedGroups } from './related.ts';
import { type SinceView, sinceArticle } from './since.ts';
import { counted, NOTES, WORDS } from './strings.ts';
import { type VoiceShare, voiceShares } from './voices.ts';

export interface ReadingView {
  readonly url: string;
  readonly title: string;
  /** `The Dale Courier, 3 May 2025, by Ann Hollis`. */
  readonly about: string;
  readonly lang: string | null;
  /** `9 people, 4 quoted`: also what is announced. */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly since: SinceView | null;
  readonly cast: readonly CastPart[];
  readonly peopleCount: number;
  readonly organizations: readonly OrganizationCard[];
  readonly quotes: readonly QuoteView[];
  readonly voices: readonly VoiceShare[];
  readonly related: readonly RelatedGroup[];
  readonly relatedCount: number;
  /** Those of this article whom the reader has hidden. */
  readonly hidden: readonly Hidden[];
}

function aboutWords({ siteName, publishedAt, byline }: ReadingContext['article']): string {
  const date = publishedAt ? dateWords(publishedAt) : WORDS.noDate;
  return [siteName, date, byline ? `by ${byline}` : null].filter((part) => part !== null).join(', ');
}

function summaryWords({ people, quotes }: ReadingContext): string {
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const quoted = people.filter(({ key }) => speakers.has(key)).length;
  return quoted > 0 ? `${counted.people(people.length)}, ${quoted} quoted` : counted.people(people.length);
}

/** `Glossary: 150,312 people, 9,120 organizations, as of Aug 2026`; null without a glossary. */
export function glossaryLabel(info: GlossaryInfo | null): string | null {
  if (!info) return null;
  return WORDS.glossaryLabel(grouped(info.people), grouped(info.organizations), monthWords(info.newest));
}

export function readingView(context: ReadingContext, hidden: readonly Hidden[], today: IsoDate): ReadingView {
  const hiddenIds = new Set(hidden.map(({ id }) => id));
  const isShown = ({ hideId }: { readonly hideId: string }) => !hiddenIds.has(hideId);
  const quotes = quoteViews(context);
  const everybody = castParts(context, quotes, today);
  const everything = organizationCards(context, quotes);
  const related = relatedGroups(context);
  const cast = everybody
    .map(({ part, cards }) => ({ part, cards: cards.filter(isShown) }))
    .filter(({ cards }) => cards.length > 0);
  const present = new Set([...everybody.flatMap(({ cards }) => cards), ...everything].map(({ hideId }) => hideId));
  return {
    url: context.article.url,
    title: context.article.title,
    about: aboutWords(context.article),
    lang: context.article.lang,
    summary: summaryWords(context),
    notes: context.notes.map((note) => NOTES[note]),
    since: sinceArticle(context),
    cast,
    peopleCount: cast.reduce((sum, { cards }) => sum + cards.length, 0),
    organizations: everything.filter(isShown),
    quotes,
    voices: voiceShares(context),
    related,
    relatedCount: related.reduce((sum, { items }) => sum + items.length, 0),
    hidden: hidden.filter(({ id }) => present.has(id)),
  };
}
