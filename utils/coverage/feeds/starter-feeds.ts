/**
 * Public feeds of outlets, to begin with: offered, never followed by themselves. Addresses as the outlets publish them on their own
 * pages about feeds.
 */
import type { FeedLink } from '../../model/feed.ts';

export const STARTER_FEEDS: readonly FeedLink[] = [
  { title: 'BBC News: World', url: 'https://feeds.bbci.co.uk/news/world/rss.xml' },
  { title: 'BBC News: UK', url: 'https://feeds.bbci.co.uk/news/uk/rss.xml' },
  { title: 'The Guardian: World', url: 'https://www.theguardian.com/world/rss' },
  { title: 'The Guardian: US', url: 'https://www.theguardian.com/us-news/rss' },
  { title: 'The New York Times: World', url: 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml' },
  { title: 'The New York Times: US', url: 'https://rss.nytimes.com/services/xml/rss/nyt/US.xml' },
  { title: 'NPR: News', url: 'https://feeds.npr.org/1001/rss.xml' },
  { title: 'Al Jazeera', url: 'https://www.aljazeera.com/xml/rss/all.xml' },
  { title: 'Deutsche Welle', url: 'https://rss.dw.com/rdf/rss-en-all' },
  { title: 'France 24', url: 'https://www.france24.com/en/rss' },
  { title: 'ProPublica', url: 'https://www.propublica.org/feeds/propublica/main' },
  { title: 'Politico Europe', url: 'https://www.politico.eu/feed/' },
  { title: 'The Hill', url: 'https://thehill.com/feed/' },
  { title: 'UN News', url: 'https://news.un.org/feed/subscribe/en/news/all/rss.xml' },
];
