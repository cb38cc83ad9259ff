/**
 * Places to look for a story: search engines, an archive, outlets' own search pages. `{words}` is the query, `{from}` and `{to}` a
 * window of days, `{address}` the article's own address.
 */

export interface SearchPlace {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Used instead where the article's date is known. */
  readonly dated?: string;
}

export const SEARCH_PLACES: readonly SearchPlace[] = [
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    url: 'https://duckduckgo.com/?q={words}',
    dated: 'https://duckduckgo.com/?q={words}&df={from}..{to}',
  },
  {
    id: 'google-news',
    name: 'Google News',
    url: 'https://news.google.com/search?q={words}',
    dated: 'https://news.google.com/search?q={words}%20after%3A{from}%20before%3A{to}',
  },
  { id: 'bing-news', name: 'Bing News', url: 'https://www.bing.com/news/search?q={words}' },
  { id: 'wayback', name: 'Internet Archive', url: 'https://web.archive.org/web/*/{address}' },
  { id: 'ap', name: 'AP', url: 'https://apnews.com/search?q={words}' },
  { id: 'reuters', name: 'Reuters', url: 'https://www.reuters.com/site-search/?query={words}' },
  { id: 'bbc', name: 'BBC', url: 'https://www.bbc.co.uk/search?q={words}' },
  { id: 'aljazeera', name: 'Al Jazeera', url: 'https://www.aljazeera.com/search/{words}' },
  {
    id: 'nytimes',
    name: 'The New York Times',
    url: 'https://www.nytimes.com/search?query={words}',
    dated: 'https://www.nytimes.com/search?query={words}&startDate={from}&endDate={to}',
  },
];

export const FIRST_SEARCH_PLACES: readonly string[] = ['duckduckgo', 'google-news', 'wayback'];
