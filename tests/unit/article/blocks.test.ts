import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../utils/article/blocks.ts';
import { outlinePage } from '../../../utils/article/outline.ts';
import { rawOffset, readText } from '../../../utils/article/runs.ts';
import { parsePage } from '../../support/read-page.ts';

function blocksOf(body: string): string[] {
  const outline = outlinePage(parsePage(`<html><body>${body}</body></html>`).body, 10_000);
  if (outline === null) throw new Error('too many nodes');
  return cutBlocks(outline, new Uint8Array(outline.elements.length)).map(({ text }) => text);
}

describe('blocks', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['no glue between neighbours', '<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['inline elements', '<p>The <b>Hague</b> <i>court</i>.</p>', ['The Hague court.']],
    ['white space', '<p>\n  One\t\n two &nbsp; three </p>', ['One two three']],
    ['one line break', '<p>One<br>Two</p>', ['One\nTwo']],
    ['two line breaks', '<p>One<br> <br>Two</p>', ['One', 'Two']],
    [
      'rows of a table',
      '<table><tr><td>Lowmere</td><td>3</td></tr><tr><td>North</td><td>1</td></tr></table>',
      ['Lowmere 3', 'North 1'],
    ],
    ['soft hyphens', '<p>har&shy;bour</p>', ['harbour']],
    ['a block within an inline element', '<p>One</p><span>Two<div>Three</div></span>', ['One', 'Two', 'Three']],
    [
      'scripts, templates, hidden parts',
      '<p>One<script>x</script></p><template>y</template><p hidden>z</p><p style="display: none">z</p>',
      ['One'],
    ],
    ['an accent in a node of its own', '<p>Jose<b>\u0301</b> spoke</p>', ['José spoke']],
  ])('%s', (_, html, blocks) => expect(blocksOf(html)).toEqual(blocks));

  it('are not cut from a page with too many nodes', () => {
    expect(outlinePage(parsePage(`<html><body>${'<i>x</i>'.repeat(50)}</body></html>`).body, 60)).toBeNull();
  });
});

describe('offsets within a text node', () => {
  it.each([
    ['  The \n Hague', true],
    ['har\u00adbour town', false],
    ['Jose\u0301 \u00a0 Ibarra', false],
    ['a\u200b\u200bb  c', true],
    ['\u{1F3F4} flag \u{1F3F4}', true],
  ])('%j', (raw, isAfterSpace) => {
    const text = readText(raw, isAfterSpace);
    for (let at = 0; at < text.length; at++) {
      const from = rawOffset(raw, isAfterSpace, at);
      // The rest of the node, read from there, is the rest of the text.
      if (!/[\udc00-\udfff]/.test(text[at] ?? '')) expect(readText(raw.slice(from), false)).toBe(text.slice(at));
    }
    expect(rawOffset(raw, isAfterSpace, text.length)).toBe(raw.length);
  });
});
