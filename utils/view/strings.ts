/** Every word of the interface, in one table; names of the manifest stand in `public/_locales`. */
import type { NotAnArticleReason } from '../model/article.ts';
import type { ContextNote, Part, SinceArticle } from '../model/context.ts';
import type { CoverageRelation } from '../model/coverage.ts';
import type { FailureReason, PermissionReason, RestrictedPage } from '../model/tab-state.ts';
import { plural } from './plurals.ts';

/** What a state says: a headline, and what it means or what to do. */
export interface StateWords {
  readonly title: string;
  readonly body: string;
}

export const NOT_AN_ARTICLE: Readonly<Record<NotAnArticleReason, StateWords>> = {
  'too-little-text': {
    title: 'Too little text to read',
    body: 'This page shows only a few lines. If the article is behind a log-in or still loading, open it fully and try again.',
  },
  listing: {
    title: 'This looks like a list of articles',
    body: 'Open one of them, then press the Sidelight button there.',
  },
  'no-article-found': {
    title: 'No article found here',
    body: 'Sidelight reads news articles. You can still look up a name above.',
  },
  'too-large': {
    title: 'This page is too large',
    body: 'It holds more text than Sidelight reads at once. You can still look up a name above.',
  },
};

export const NEEDS_PERMISSION: Readonly<Record<PermissionReason, StateWords>> = {
  'not-pressed': {
    title: 'Press to read this page',
    body: 'Sidelight reads a page only when you ask: press its toolbar button, or the shortcut, on the page.',
  },
  'moved-on': {
    title: 'This is a new page',
    body: 'Press the Sidelight button, or the shortcut, to read it too.',
  },
  refused: {
    title: 'The browser does not let Sidelight in here',
    body: 'Press the toolbar button, or the shortcut, while this page is in front. If that does not help, the browser shields this page.',
  },
};

export const RESTRICTED: Readonly<Record<RestrictedPage, StateWords>> = {
  'browser-page': {
    title: 'A page of the browser itself',
    body: 'Extensions may not read settings, new tabs and other browser pages. Open a news article.',
  },
  'extension-store': {
    title: 'Extension stores are closed to extensions',
    body: 'No extension may read this site. Open a news article.',
  },
  pdf: {
    title: 'PDFs cannot be read',
    body: 'The browser shows PDFs in a viewer that extensions may not read. Is there a web version of the article?',
  },
  'local-file': {
    title: 'A file on your disk',
    body: 'Browsers keep local files from extensions. Open the article from the web.',
  },
  unknown: { title: 'This page cannot be read', body: 'The browser keeps extensions out of it.' },
};

export const FAILED: Readonly<Record<FailureReason, StateWords>> = {
  'page-closed': { title: 'The page was closed', body: 'It went away before it was read.' },
  'page-silent': { title: 'The page did not answer', body: 'It may be busy, or it was left while being read.' },
  'analysis-broke': {
    title: 'Something went wrong',
    body: 'The page was read, but could not be analysed. Nothing was lost.',
  },
};

export const NOTES: Readonly<Record<ContextNote, string>> = {
  'language-not-supported':
    'Sidelight understands English only, so far: it finds no names and quotes here. Further reading and the look-up of names still work.',
  'no-date': 'The page does not say when it was published, so offices are shown as of today.',
  'extraction-doubtful': 'The page is unusual: parts of the article may be missing, or other text may have got in.',
  'glossary-missing': 'The glossary could not be opened: names are shown as the article gives them, without offices.',
  'text-cut': 'The article is very long: only its beginning was read.',
};

export const PARTS: Readonly<Record<Part, string>> = {
  speaks: 'Quoted',
  'spoken-about': 'Spoken about',
  'only-named': 'Only named',
};

export const RELATIONS: Readonly<Record<CoverageRelation, string>> = {
  'same-story': 'The same story',
  'same-people': 'The same people',
  background: 'Background',
  'page-link': 'Linked from this page',
};

export const SINCE: Readonly<Record<SinceArticle['kind'], (name: string, role: string | null) => string>> = {
  'left-office': (name, role) => (role ? `${name} left office as ${role}` : `${name} left office`),
  'took-office': (name, role) => (role ? `${name} became ${role}` : `${name} took office`),
  died: (name) => `${name} died`,
  dissolved: (name) => `${name} was dissolved`,
  renamed: (name) => `${name} was renamed`,
};

export const counted = {
  people: (count: number) => plural(count, 'person', 'people'),
  organizations: (count: number) => plural(count, 'organization', 'organizations'),
  mentions: (count: number) => plural(count, 'mention', 'mentions'),
  quotes: (count: number) => plural(count, 'quote', 'quotes'),
  words: (count: number) => plural(count, 'word', 'words'),
};

export const WORDS = {
  reading: 'Reading the page …',
  tryAgain: 'Try again',
  readAgain: 'Read again',
  shortcut: 'Shortcut:',
  tabs: { people: 'People', quotes: 'Quotes', organizations: 'Organizations', related: 'Related' },
  results: 'What the article holds',
  noPeople: 'No people found in this article.',
  noQuotes: 'No quotes found in this article.',
  noOrganizations: 'No organizations found in this article.',
  officeThen: 'Then',
  officeNow: 'Now',
  lastKnown: 'Latest',
  noOfficeNow: 'no office that we know of',
  calledInText: 'The article says',
  unknownPerson: 'Not in the glossary',
  inferred: 'Not named: inferred from the office',
  fromMemory: 'Not confirmed by a source in the glossary: check before you rely on it.',
  ambiguous: 'Could be one of several',
  choose: 'This one',
  chooseNone: 'None of these',
  details: 'Details',
  evidence: 'How we know',
  mentionsTitle: 'Where named',
  wrongPerson: 'Wrong match',
  hide: 'Hide',
  unhide: 'Show again',
  reported: 'reported',
  speakerUnclear: 'Speaker unclear',
  mayBe: 'May be',
  inTextOrder: 'In the order of the text',
  more: 'More',
  less: 'Less',
  voices: 'Whose words',
  voicesHint: 'Words in quotation marks, by voice',
  unclearVoice: 'Unclear',
  headedBy: 'Head',
  lookUp: 'Look up a name',
  lookUpHint: 'A person or an organization',
  lookUpNone: 'Nobody and nothing by that name in the glossary. Try the full name.',
  lookUpBroken: 'The glossary could not be opened.',
  close: 'Close',
  copyCast: 'Copy list',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  unsaved: {
    'storage-full': 'Your choice holds for now, but could not be saved: the browser’s storage is full.',
    'storage-failed': 'Your choice holds for now, but the browser could not save it.',
  },
  pageGone: 'The page has changed. Read it again to go there.',
  wordsGone: 'The page no longer shows these words.',
  alongTitle: 'Read along',
  alongSite: (site: string) => `On ${site}`,
  alongAll: 'On all sites',
  alongHint: 'Follows you from page to page. Otherwise a page is read only when you press the button.',
  settings: 'Settings',
  howItWorks: 'How it works',
  skipToResults: 'Skip to the results',
  noDate: 'no date',
  noMatch: 'none that Sidelight knows',
  settingsTitle: 'Sidelight: settings',
  settingsPrivacy: 'All of this is kept in this browser only. From private windows nothing is kept.',
  marksTitle: 'Marks in the page',
  marksOnClick: 'Only what I click in the sidebar',
  marksFirst: 'Also the first mention of everybody, as soon as the page is read',
  sitesTitle: 'Sites that Sidelight reads along on',
  sitesNone: 'None: a page is read only when you press the button.',
  giveBack: 'Give back',
  pinsTitle: 'Names that you decided',
  pinsNone: 'None so far.',
  forget: 'Forget',
  hiddenTitle: 'Hidden',
  hiddenNone: 'Nobody is hidden.',
  forgetAll: 'Forget all decisions',
  glossaryLabel: (people: string, organizations: string, newest: string) =>
    `Glossary: ${people} people, ${organizations} organizations, as of ${newest}`,
  privacy: 'Works on your machine. Sends nothing.',
} as const;
