/** The cast as Markdown, to be pasted into notes. */
import type { PersonCard } from './people.ts';
import type { ReadingView } from './reading-view.ts';
import type { RoleGroup } from './roles.ts';
import { PARTS } from './strings.ts';

/** Text from pages must not become Markdown: `*`, `[`, `_` … are escaped, line breaks are flattened. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, (found) => `\\${found}`);
}

function groupWords({ label, roles, instead }: RoleGroup): string {
  const list = roles.map(({ title, where, dates }) => [title, where, dates].filter((part) => part !== null).join(', '));
  const words = instead ?? list.join('; ');
  return escapeMarkdown(label ? `${label}: ${words}` : words);
}

function personLines(card: PersonCard): string[] {
  const called = card.calledInText.length > 0 ? [escapeMarkdown(`“${card.calledInText.join('”, “')}”`)] : [];
  const roles = card.roles.length > 0 ? card.roles.map(groupWords) : called;
  const head = `- **${escapeMarkdown(card.name)}**${roles.length > 0 ? ` – ${roles.join(' · ')}` : ''}`;
  return [head, ...card.quotes.map(({ words }) => `  - ${escapeMarkdown(words)}`)];
}

export function castAsMarkdown(view: ReadingView): string {
  const title = `# [${escapeMarkdown(view.title)}](<${view.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const parts = view.cast.flatMap(({ part, cards }) => ['', `## ${PARTS[part]}`, '', ...cards.flatMap(personLines)]);
  const organizations = view.organizations.map(
    ({ name, what }) => `- **${escapeMarkdown(name)}**${what ? ` – ${escapeMarkdown(what)}` : ''}`,
  );
  const second = organizations.length > 0 ? ['', '## Organizations', '', ...organizations] : [];
  return [title, '', escapeMarkdown(view.about), ...parts, ...second, ''].join('\n');
}
