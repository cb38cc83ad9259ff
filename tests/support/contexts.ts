/** A reading context as the analysis gives it, of an invented article with invented people, for tests of view and components. */
import type { OrganizationInContext, PersonInContext, ReadingContext, Role } from '../../utils/model/context.ts';
import type { Mention } from '../../utils/model/mention.ts';
import type { Quote } from '../../utils/model/quote.ts';
import type { Span } from '../../utils/model/span.ts';

export const TODAY = '2026-11-24';

const TEXT = [
  'Finance Minister Marta Ellinor on Monday defended the harbour plan, which the Lowmere Tenants Union opposes.',
  '“We will not let the sea decide,” Ellinor said. The money was there, she said.',
  '“It is a wall for the few,” said opposition leader Joren Askvale. A senior official called it “a gamble”.',
  '“Nobody asked us,” one speaker shouted. Edda Brannick, the mayor, was not there.',
].join('\n\n');

/** The place of the `nth` occurrence of `words`. */
export function spanOf(words: string, nth = 0): Span {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

const mention = (words: string, nth = 0): Mention => ({ ...spanOf(words, nth), text: words });

export function role(changes: Partial<Role> = {}): Role {
  return {
    title: 'Finance Minister',
    organization: 'Ministry of Finance',
    place: 'Veldania',
    start: '2023-05-04',
    end: null,
    asOf: '2026-08-12',
    source: 'gazette',
    ...changes,
  };
}

export function person(changes: Partial<PersonInContext> = {}): PersonInContext {
  return {
    key: 'p1',
    name: 'Marta Ellinor',
    glossaryId: 'Q1',
    candidates: [],
    shortNames: ['Ellinor'],
    mentions: [mention('Marta Ellinor'), mention('Ellinor', 1)],
    rolesInText: ['Finance Minister'],
    part: 'speaks',
    country: 'Veldania',
    background: null,
    links: { wikipedia: 'https://en.wikipedia.example/Ellinor', odd: 'javascript:alert(1)' },
    sources: [{ id: 'gazette', date: '2026-08-12' }],
    fromMemory: false,
    evidence: [{ rule: 'title-before', words: spanOf('Finance Minister'), detail: 'Finance Minister' }],
    rolesThen: [role({ end: '2025-11-02' })],
    rolesNow: [role({ title: 'Prime Minister', organization: null, start: '2025-11-02' })],
    pronoun: 'she',
    party: 'Harbour Party',
    born: null,
    died: null,
    ...changes,
  };
}

const nameless = {
  glossaryId: null,
  shortNames: [],
  links: {},
  sources: [],
  evidence: [],
  rolesThen: [],
  rolesNow: [],
};
const unknown = { ...nameless, country: null, party: null, pronoun: null };

const ASKVALE = person({
  ...unknown,
  key: 'p2',
  name: 'Joren Askvale',
  mentions: [mention('Joren Askvale')],
  rolesInText: ['opposition leader'],
  candidates: [
    { id: 'Q21', name: 'Joren Askvale', score: 2, clue: 'Member of the council, Lowmere' },
    { id: 'Q22', name: 'Joren P. Askvale', score: 1, clue: 'Painter' },
  ],
});

const BRANNICK = person({
  ...unknown,
  key: 'p3',
  name: 'Edda Brannick',
  part: 'only-named',
  mentions: [mention('Edda Brannick')],
  rolesInText: ['mayor', 'Mayor'],
});

export function organization(changes: Partial<OrganizationInContext> = {}): OrganizationInContext {
  return {
    ...unknown,
    key: 'o1',
    name: 'Lowmere Tenants Union',
    glossaryId: 'Q9',
    candidates: [],
    mentions: [mention('Lowmere Tenants Union')],
    rolesInText: [],
    part: 'only-named',
    country: 'Veldania',
    background: null,
    fromMemory: false,
    type: 'trade union',
    founded: '1987',
    dissolved: null,
    succeededBy: null,
    parent: null,
    listings: [],
    heads: [
      { name: 'Tessa Quillmore', role: role({ title: 'Chair', organization: null, place: null, start: '2020' }) },
    ],
    ...changes,
  };
}

export function quote(words: string, changes: Partial<Quote> = {}): Quote {
  return {
    ...spanOf(words),
    text: words,
    kind: 'direct',
    partial: false,
    speaker: null,
    speakerMention: null,
    unnamedSpeaker: null,
    candidates: [],
    insideOf: null,
    evidence: [],
    ...changes,
  };
}

const QUOTES: readonly Quote[] = [
  quote('“We will not let the sea decide,”', {
    speaker: 'p1',
    speakerMention: spanOf('Ellinor', 1),
    evidence: [{ rule: 'cue-after-quote', words: spanOf('said') }],
  }),
  quote('The money was there', { speaker: 'p1', kind: 'reported' }),
  quote('“It is a wall for the few,”', { speaker: 'p2' }),
  quote('“a gamble”', { unnamedSpeaker: 'A senior official', partial: true }),
  quote('“Nobody asked us,”', { candidates: ['p1', 'p3'] }),
];

export function context(changes: Partial<ReadingContext> = {}): ReadingContext {
  return {
    schema: 1,
    article: {
      title: 'Harbour plan wins over a divided council',
      byline: 'Ann Hollis',
      publishedAt: '2025-03-03',
      siteName: 'The Lowmere Courier',
      lang: 'en',
      url: 'https://courier.example/harbour',
      text: TEXT,
      relatedLinks: [
        { title: 'What the wall would cost', url: 'https://courier.example/cost' },
        { title: 'Not a link', url: 'javascript:alert(1)' },
      ],
      quality: 'sure',
    },
    people: [person(), ASKVALE, BRANNICK],
    organizations: [organization()],
    quotes: QUOTES,
    coverage: [],
    sinceArticle: [{ key: 'p1', kind: 'left-office', role: role({ end: '2025-11-02' }), date: '2025-11-02' }],
    notes: [],
    glossary: { people: 150_312, organizations: 9_120, forms: 300_000, newest: '2026-08-12', sources: [] },
    ...changes,
  };
}
