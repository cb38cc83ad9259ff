/** The copied list is Markdown that text from pages cannot break. */
import { expect, it } from 'vitest';
import { castAsMarkdown, escapeMarkdown } from '../../../utils/view/markdown.ts';
import { readingView } from '../../../utils/view/reading-view.ts';
import { context, person, TODAY } from '../../support/contexts.ts';

it('lists the cast with offices and quotes', () => {
  const lines = castAsMarkdown(readingView(context(), [], TODAY)).split('\n');
  expect(lines[0]).toBe('# [Harbour plan wins over a divided council](<https://courier.example/harbour>)');
  expect(lines).toContain('## Quoted');
  expect(lines).toContain(
    '- **Marta Ellinor** – Then: Finance Minister, Ministry of Finance, Veldania, 4 May 2023 – 2 Nov 2025 · Now: Prime Minister, Veldania, since 2 Nov 2025 (as of Aug 2026)',
  );
  expect(lines).toContain('  - “It is a wall for the few,”');
  expect(lines).toContain('- **Edda Brannick** – “mayor”');
  expect(lines).toContain('- **Lowmere Tenants Union** – Trade union, Veldania');
});

it('lets nothing from the page become Markdown', () => {
  expect(escapeMarkdown('*bold*\n# [a](b) <i> `x`')).toBe('\\*bold\\* \\# \\[a\\](b) \\<i\\> \\`x\\`');
  const sly = castAsMarkdown(
    readingView(context({ people: [person({ name: '](https://evil.example) **x**' })] }), [], TODAY),
  );
  expect(sly).toContain('**\\](https://evil.example) \\*\\*x\\*\\***');
});
