/** Names that are known with their title: rulers, their families and popes are "Prince Andrew", not "Andrew". */
import type { EntityDraft } from '../entity-draft.ts';

/** The last word of `Crown Prince` is the title that the glossary has before the name. */
const TITLE = /\b(?:King|Queen|Prince|Princess|Pope|Emperor|Empress|Sultan|Emir)$/u;

/** The name with the title that the text puts before it: `Prince Andrew`; null for names of two words or without such a title. */
export function titledForm({ name, roles }: EntityDraft): string | null {
  if (name.includes(' ')) return null;
  const title = roles.map(({ text }) => TITLE.exec(text)?.[0]).find((found) => found !== undefined);
  return title ? `${title} ${name}` : null;
}
