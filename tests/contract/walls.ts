/** The plan of the house as data: the rooms that each room may import, the doors, and the rooms that must stay pure. */

export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  article: ['model', 'text'],
  glossary: ['model', 'text'],
  names: ['model', 'text', 'glossary'],
  quotes: ['model', 'text'],
  coverage: ['model', 'text'],
  analysis: ['model', 'text', 'article', 'glossary', 'names', 'quotes', 'coverage'],
  view: ['model'],
  browser: ['model'],
  messaging: ['model', 'browser'],
  storage: ['model', 'browser'],
  network: ['model'],
  components: ['model', 'view'],
  background: [
    'model',
    'text',
    'analysis',
    'glossary',
    'names',
    'coverage',
    'messaging',
    'storage',
    'network',
    'browser',
  ],
  content: ['model', 'article', 'messaging', 'browser'],
  sidepanel: ['model', 'components', 'view', 'messaging', 'storage', 'browser'],
  options: ['model', 'components', 'view', 'coverage', 'messaging', 'storage', 'browser'],
  welcome: ['model', 'components', 'view', 'messaging', 'storage', 'browser'],
};

/** Packages that only some places may import. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['utils/browser/'],
  '@mozilla/readability': ['utils/article/'],
  preact: ['components/', 'entrypoints/sidepanel/', 'entrypoints/options/', 'entrypoints/welcome/'],
  idb: ['utils/storage/'],
  saxen: ['utils/coverage/'],
};

export const PURE_ROOMS: readonly string[] = [
  'model',
  'text',
  'article',
  'glossary',
  'names',
  'quotes',
  'coverage',
  'analysis',
  'view',
];
