/** What an item of a feed is about, by its title and summary: names read as in an article, so that the two can be compared. */
import { signatureOf } from '../coverage/signature.ts';
import { NO_GLOSSARY } from '../glossary/no-glossary.ts';
import { type Article, BLOCK_SEPARATOR } from '../model/article.ts';
import type { Signature } from '../model/coverage.ts';
import type { FeedItem } from '../model/feed.ts';
import { readNames } from '../names/read-names.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Knowledge } from './analyze.ts';

function articleOf({ title, url, date, summary, outlet }: FeedItem): Article {
  const [head, body] = [normaliseText(title), normaliseText(summary)];
  const start = head.length + BLOCK_SEPARATOR.length;
  const rest = {
    byline: null,
    siteName: outlet,
    publishedAt: date,
    lang: null,
    relatedLinks: [],
    quality: 'sure',
  } as const;
  return {
    ...rest,
    url,
    title: head,
    text: `${head}${BLOCK_SEPARATOR}${body}`,
    blocks: [
      { kind: 'heading', start: 0, end: head.length },
      { kind: 'paragraph', start, end: start + body.length },
    ],
  };
}

export function signItem(item: FeedItem, { glossary, nameModel }: Knowledge): Signature {
  const article = articleOf(item);
  const { entities } = readNames(article, glossary ?? NO_GLOSSARY, nameModel ? { model: nameModel } : {});
  const named = entities.map(({ link, name, mentions }) => ({
    glossaryId: link.status === 'linked' ? link.id : null,
    name,
    mentions: mentions.length,
  }));
  return signatureOf({ title: article.title, text: normaliseText(item.summary), entities: named });
}
