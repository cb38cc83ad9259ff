/** The vocabulary of the page's own further reading, and of what stands beside it and is none. */

/** Parts of class names and ids, spelled out: `relatedStories` -> `related-stories`. */
export const RELATED_NAMES: ReadonlySet<string> = new Set(
  'related relateds relatedlinks read-more readmore read-also read-next more-on more-coverage see-also further-reading recommended recirc in-this-story story-links background-links on-this-story dont-miss you-may-like'.split(
    ' ',
  ),
);

/** Lists made by counting clicks or by advertisers, lists of people and subjects. */
export const UNRELATED_NAMES: ReadonlySet<string> = new Set(
  'most-read most-popular mostpopular popular most-viewed most-shared trending latest top-stories breaking ad ads advert advertisement sponsor sponsored promo promoted partner outbrain taboola revcontent zergnet native affiliate author authors byline bio tag tags topic topics category keywords social share follow nav menu breadcrumb footer header comment comments newsletter subscribe jobs shop video-playlist'.split(
    ' ',
  ),
);

/** The words above a list of further reading, or before a single link: `Related stories`, `Read more: …`. */
export const RELATED_LABEL =
  /^[\s[(•►▶»>*|-]*(?:related(?: (?:stories|story|articles?|content|coverage|links?|topics?|news|reading|posts?))?|read (?:more|also|next)|also read|see also|more (?:on this(?: story| topic)?|coverage|about this)|further reading|recommended(?: reading| stories| for you)?|don[’']t miss|background|in case you missed it|on this story|previously|earlier(?: coverage| stories)?|go deeper|dig deeper|keep reading|what to read next|leggi anche|lire aussi|à lire aussi|lea también|leia (?:também|mais)|lesen sie auch|mehr zum thema|lees ook|baca juga|читайте также)\b/i;
