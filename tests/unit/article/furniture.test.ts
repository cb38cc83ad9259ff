import { describe, expect, it } from 'vitest';
import { furnitureKindOf, spellOutName } from '../../../utils/article/furniture.ts';
import { FURNITURE_WORDS } from '../../../utils/article/furniture-words.ts';
import { articleIn, readBody } from '../../support/read-page.ts';

const PROSE =
  '<p>The council of Lowmere voted on Monday to rebuild the harbour wall, the mayor said in the evening.</p>';

describe('names of furniture', () => {
  it.each([
    ['Article__relatedLinks', 'article-related-links'],
    ['wp_caption-text2', 'wp-caption-text-2'],
  ])('%s is spelled out', (name, words) => expect(spellOutName(name)).toBe(words));

  it.each(FURNITURE_WORDS.map(({ kind, example }) => [kind, example] as const))('%s: %s', (kind, example) => {
    expect(furnitureKindOf(/(?:class|id)="([^"]*)"/.exec(example)?.[1] ?? '')).toBe(kind);
  });

  it.each(['article-body', 'story', 'shareholder-news', 'main-content', 'adaptive', 'navy', 'comment-free-body text'])(
    '%s is none, or not by a part of a word',
    (name) => expect(furnitureKindOf(name)).toBe(name.startsWith('comment') ? 'reader' : null),
  );
});

describe('what is furniture', () => {
  it('goes, whatever it says', () => {
    const { text } = articleIn(
      readBody(
        `${PROSE.repeat(4)}<div class="newsletter-box newsletter">${PROSE.replace('council', 'editor')}</div>${PROSE}`,
      ),
    );
    expect(text).not.toContain('editor');
  });

  it('is not what holds most of the prose, whatever its name', () => {
    const { text } = articleIn(readBody(`<div class="modal promo">${PROSE.repeat(6)}</div>`));
    expect(text).toContain('harbour wall');
  });

  it.each(['Jane Doe', 'Jane Ann Doe', 'Janet (Jane) Doe'])('is a card that shows over a name: %s', (name) => {
    const card = `<span><b>${name}</b> <a href="/a">Doe opens a bridge at last</a> <a href="/b">MORE</a></span>`;
    const { text } = articleIn(
      readBody(
        `${PROSE.repeat(4)}<p>Rep. <a href="/j">Jane Doe</a>${card} (D-Ohio) voted against the plan.</p>${PROSE}`,
      ),
    );
    expect(text).toContain('Rep. Jane Doe (D-Ohio) voted against the plan.');
  });

  it('is no page whose body repeats its headline', () => {
    const { text } = articleIn(
      readBody(`<div><span>Bridge closed again</span><div><b>Bridge closed again</b>${PROSE.repeat(6)}</div></div>`),
    );
    expect(text).toContain('harbour wall');
  });

  it('is no post of somebody else that the article quotes', () => {
    const post =
      '<div class="social-embed"><blockquote><p>Not a good day for the wall.</p>— Joren (@joren)</blockquote></div>';
    expect(articleIn(readBody(`${PROSE.repeat(3)}${post}${PROSE.repeat(3)}`)).text).toContain('Not a good day');
  });
});
