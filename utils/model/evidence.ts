/** Why Sidelight claims something: the rule that fired, the words it rests on, the source that says so. */
import type { IsoDate } from './date.ts';
import type { Span } from './span.ts';

export interface Evidence {
  /** Name of the rule in kebab-case, e.g. `office-at-date`, `cue-after-quote`. The view words it for the reader. */
  readonly rule: string;
  /** The words of the article that decided, if any. */
  readonly words?: Span;
  /** What was concluded or compared, in short: `Secretary of State`, `Ohio`. */
  readonly detail?: string;
  /** Id of a glossary source (see `glossary/SOURCES.md`). */
  readonly source?: string;
  /** Date of that source. */
  readonly sourceDate?: IsoDate;
  /** What the rule added to a score, where the choice was scored. */
  readonly weight?: number;
}
