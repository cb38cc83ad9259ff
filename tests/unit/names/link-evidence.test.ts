/** One row for each piece of evidence that links a name or keeps it from a link. All people and bodies are invented. */
import { describe, expect, it } from 'vitest';
import type { Tenure } from '../../../utils/model/glossary.ts';
import { readDocument } from '../../../utils/names/document.ts';
import { draftEntity } from '../../../utils/names/entity-draft.ts';
import { linkEntities } from '../../../utils/names/link/link-entities.ts';
import type { NameSpan } from '../../../utils/names/name-span.ts';
import { readNames } from '../../../utils/names/read-names.ts';
import { model } from './model.ts';
import { openTinyGlossary, type TinyRecord } from './tiny-glossary.ts';

const office = (title: string, place: string, start: string, end: string | null): Tenure => ({
  title,
  organization: null,
  place,
  start,
  end,
  asOf: end ? null : '2026-01',
  source: 'test',
});
const person = (id: string, name: string, known: Partial<TinyRecord> = {}): TinyRecord => ({
  id,
  kind: 'person',
  name,
  country: 'United States',
  fame: 80,
  ...known,
});
const body = (id: string, name: string, known: Partial<TinyRecord> = {}): TinyRecord => ({
  id,
  kind: 'organization',
  name,
  country: 'United States',
  fame: 130,
  type: 'company',
  ...known,
});

const brandt = person('Q1', 'Otis Q. Brandvold', { aliases: ['Otis Brandvold'], fame: 55 });
const baron = person('Q2', 'Silas Thornby, Baron Thornby', {
  aliases: ['Silas Thornby'],
  country: 'United Kingdom',
});
const father = person('Q3', 'George H. Tallow', {
  aliases: ['George Tallow'],
  fame: 155,
  tenures: [office('President', 'United States', '1989-01-20', '1993-01-20')],
});
const son = person('Q4', 'George W. Tallow', {
  aliases: ['George Tallow'],
  fame: 190,
  tenures: [office('President', 'United States', '2001-01-20', '2009-01-20')],
});
const singer = person('Q5', 'Mona Larkspur', { fame: 125, background: 'Singer and songwriter.' });
const skater = person('Q6', 'Petra Holm', {
  country: 'Norway',
  fame: 125,
  shortForms: ['Holm'],
  background: 'Tennis player who won two titles.',
});
const deputy = person('Q7', 'Milan Dravic', { country: 'Serbia', fame: 110 });
const leader = person('Q8', 'Arno Velk', {
  country: 'Austria',
  fame: 150,
  shortForms: ['Velk'],
  tenures: [office('Chancellor', 'Austria', '2016-05-01', '2020-05-01')],
});
const distant = person('Q9', 'Raul Cordero Velk', {
  country: 'Panama',
  fame: 188,
  shortForms: ['Velk', 'Cordero'],
  tenures: [office('President', 'Panama', '2016-05-01', '2020-05-01')],
});
const early = person('Q10', 'Enoch Pell', {
  fame: 100,
  tenures: [office('Representative', 'United States', '1801', '1805')],
});
const namesake = person('Q11', 'Laura Bell', { fame: 90 });
const queen = person('Q13', 'Mathilda II', {
  aliases: ['Queen Mathilda', 'Mathilda'],
  country: 'United Kingdom',
  fame: 220,
});
const trust = body('Q20', 'Northgate Trust', { aliases: ['NGT'], type: 'charity' });
const union = body('Q21', 'Republic', { country: 'Norway', type: 'political party', fame: 120 });
const planet = body('Q22', 'Mars', { caution: true });
const court = body('Q23', 'Supreme Court of Ohio', { aliases: ['Ohio'], type: 'court' });
const health = body('Q24', 'Global Health Organization', { aliases: ['GHO'], country: null, type: 'UN agency' });
const bank = body('Q25', 'Hallman Sachs', { type: 'investment bank' });
const centers = body('Q26', 'Centers for Plague Control and Prevention', { aliases: ['CPC'], type: 'agency' });
const cubs = body('Q27', 'Chicago Herons', { aliases: ['Herons'], caution: true, type: 'MLB team' });
const maker = body('Q28', 'Vallmark', { aliases: ['VMK'], country: 'Germany', type: 'carmaker' });
const rivals = [body('Q30', 'Dayton Otters', { type: 'NFL team' }), body('Q31', 'Tulsa Herons', { type: 'NFL team' })];
const bloc = body('Q32', 'PACTO', { country: null, fame: 125, aliases: ['Pacific Trade Union'], type: 'bloc' });
const sameBloc = body('register:1', 'Pacific Trade Union', {
  country: null,
  fame: 125,
  aliases: ['PACTO'],
  type: 'bloc',
});

const [otters] = rivals as [TinyRecord];
const rangers = body('Q33', 'New York Rangers', { type: 'NHL team' });
const browns = body('Q34', 'Boston Bruins', { type: 'NHL team' });
const site = body('Q35', 'Chatterbook', { type: 'social network' });
const owner = body('Q36', 'Chatter Platforms', { aliases: ['Chatterbook'] });
const generic = body('Q37', 'Ferrant');

const korean = person('Q39', 'Baek Seo-jin', { country: 'South Korea', fame: 150 });
const peer = person('Q40', 'Robin Ashe-Tolland', { country: 'United Kingdom', fame: 150 });
const electric = body('Q41', 'Ferrant Energy', { aliases: ['Ferrant'] });
const shortened = body('Q42', 'Cabinet Office', { aliases: ['CO'], country: 'United Kingdom' });

const prince = person('Q43', 'Ruprecht', { aliases: ['Prince Ruprecht'], country: 'Norway', fame: 125 });
const king = person('Q44', 'Ottokar V', {
  aliases: ['King Ottokar'],
  country: 'Norway',
  fame: 200,
  tenures: [office('King', 'Norway', '2020-01-01', null)],
});
const remembered = person('Q45', 'Wilbur Ashdown', { country: 'United Kingdom', fame: 152, died: '1962' });
const farmer = person('Q46', 'Dora Pellworth', { fame: 188, shortForms: ['Pellworth'] });
const lookalike = person('Q47', 'Han Su-min', { country: 'South Korea', fame: 110 });
const eagles = body('Q48', 'Tulsa Kites', { aliases: ['Kites'], caution: true, type: 'NFL team' });
const degrees = body('Q49', 'Celsius');

const ministry = body('Q38', 'Ministry of Justice', { country: 'United Kingdom', type: 'government department' });

type Row = readonly [
  what: string,
  records: readonly TinyRecord[],
  text: string,
  date: string | null,
  name: string,
  id: string | null,
];

const people: readonly Row[] = [
  ['without its initial', [brandt], 'Otis Brandvold arrived in Ohio on Monday.', '1998-02-02', 'Otis Brandvold', 'Q1'],
  [
    'of a peer',
    [baron],
    'Silas Thornby, the chairman, spoke in London on Monday.',
    '1998-02-02',
    'Silas Thornby',
    'Q2',
  ],
  [
    'with an office that only one of two had held by then',
    [father, son],
    'George Tallow became president in 1988, when taxes were low in the United States.',
    '1996-08-01',
    'George Tallow',
    'Q3',
  ],
  ['told by a state', [brandt], 'Otis Brandvold met farmers near Toledo, Ohio.', '1998-02-02', 'Otis Brandvold', 'Q1'],
  ['with a space for a hyphen', [korean], 'Baek Seo Jin met reporters in South Korea.', null, 'Baek Seo Jin', 'Q39'],
  ['with another capital', [korean], 'Baek Seo-Jin met reporters in South Korea.', null, 'Baek Seo-Jin', 'Q39'],
  [
    'with a surname in two parts',
    [peer],
    'Robin Ashe Tolland met reporters in London, Britain.',
    null,
    'Robin Ashe Tolland',
    'Q40',
  ],
  ['with the title that makes it known', [prince], 'Prince Ruprecht met reporters.', '2019-05-05', 'Ruprecht', 'Q43'],
  ['with another title', [prince], 'Mr. Ruprecht met reporters.', '2019-05-05', 'Ruprecht', null],
  ['of a king', [king], 'King Ottokar met reporters.', '2024-05-05', 'Ottokar', 'Q44'],
  ['of a king who reigned later', [king], 'King Ottokar met reporters.', '1998-05-05', 'Ottokar', null],
  [
    'of somebody long dead whom papers remember',
    [remembered],
    'Wilbur Ashdown led Britain through the war.',
    '2019-05-05',
    'Wilbur Ashdown',
    'Q45',
  ],
  [
    'of somebody long dead whom nobody remembers',
    [{ ...remembered, fame: 100 }],
    'Wilbur Ashdown led Britain through the war.',
    '2019-05-05',
    'Wilbur Ashdown',
    null,
  ],
  [
    'by surname, in a list of brands',
    [farmer],
    'Clients in the United States praised Mr. Pellworth.',
    '2019-05-05',
    'Pellworth',
    null,
  ],
  [
    'of few letters, with no office',
    [lookalike],
    'Han Su-min made the dress in South Korea.',
    '2019-05-05',
    'Han Su-min',
    null,
  ],
  ['without any trace', [brandt], 'Otis Brandvold met farmers on Monday.', '1998-02-02', 'Otis Brandvold', null],
  [
    'with the occupation that the glossary tells',
    [singer],
    'The award went to singer Mona Larkspur on Monday.',
    '2019-02-02',
    'Mona Larkspur',
    'Q5',
  ],
  [
    'with another occupation',
    [namesake],
    'Laura Bell, a plumber from Ohio, opened a shop on Monday.',
    '2019-02-02',
    'Laura Bell',
    null,
  ],
  [
    'that many bear, told by no more than a state',
    [namesake],
    'Laura Bell came to the fair in Ohio on Monday.',
    '2019-02-02',
    'Laura Bell',
    null,
  ],
  [
    'with a post in a company',
    [{ ...namesake, fame: 118 }],
    'Laura Bell, vice president of sales at Tarn Foods in Ohio, opened the shop.',
    '2019-02-02',
    'Laura Bell',
    null,
  ],
  [
    'of an athlete in a sport report',
    [skater],
    'Petra Holm beat Ada Lind 6-4, 6-3 in the semifinal of the tennis championship.',
    '2019-02-02',
    'Petra Holm',
    'Q6',
  ],
  [
    'of a politician in a sport report',
    [deputy],
    'The league match in Serbia ended 2-1. Goals came from Milan Dravic late in the second half.',
    '2019-02-02',
    'Milan Dravic',
    null,
  ],
  [
    'of a leader by surname, at home',
    [leader],
    'Mr. Velk spoke in Austria on Monday.',
    '2018-02-02',
    'Arno Velk',
    'Q8',
  ],
  [
    'of somebody who bears a leader’s second name',
    [{ ...distant, fame: 140, name: 'Jose Raul Cordero', aliases: ['Jose Cordero'] }],
    'Jose Cordero opened a market on Monday.',
    '2018-02-02',
    'Jose Cordero',
    null,
  ],
  ['of a leader after the term', [leader], 'Mr. Velk spoke on Monday.', '2023-02-02', 'Velk', null],
  ['of a leader by the mother’s surname', [distant], 'Mr. Velk spoke on Monday.', '2018-02-02', 'Velk', null],
  [
    'before "administration"',
    [leader],
    'The Velk administration fell, and Mr. Velk left Austria.',
    '2023-02-02',
    'Arno Velk',
    'Q8',
  ],
  [
    'of somebody long gone',
    [early],
    'State Department official Enoch Pell spoke in the United States on Monday.',
    '2019-02-02',
    'Enoch Pell',
    null,
  ],
];

const bodies: readonly Row[] = [
  [
    'in the other spelling',
    [health],
    'The Global Health Organisation met on Monday.',
    null,
    'Global Health Organisation',
    'Q24',
  ],
  [
    'with commas and "and Co"',
    [bank],
    'The bank Hallman, Sachs and Co said it would sell shares in the United States.',
    null,
    'Hallman, Sachs and Co',
    'Q25',
  ],
  [
    'with a part in brackets',
    [bank],
    'The bank (Hallman) Sachs said it would sell shares in the United States.',
    null,
    '(Hallman) Sachs',
    'Q25',
  ],
  [
    'shortened, with its abbreviation',
    [centers],
    'The Centre for Plague Control (CPC) in the United States warned on Monday.',
    null,
    'Centre for Plague Control',
    'Q26',
  ],
  [
    'abbreviated as something else',
    [trust],
    'The Nordic Gas Tracker (NGT) in the United States fell. The NGT said on Monday that it would fall.',
    null,
    'NGT',
    null,
  ],
  [
    'abbreviated, and nothing more',
    [trust],
    'Prices of wheat: 12,500 tonnes NGT in June in the United States.',
    null,
    'NGT',
    null,
  ],
  [
    'abbreviated, and saying something',
    [trust],
    'In the United States, NGT said on Monday that it would open.',
    null,
    'Northgate Trust',
    'Q20',
  ],
  [
    'abbreviated, after the word for such a body',
    [trust],
    'She gave the charity NGT her house in the United States.',
    null,
    'NGT',
    'Q20',
  ],
  [
    'beside its abbreviation',
    [maker],
    'Vallmark of Germany cut jobs. The plant of VMK in Bonn closed.',
    null,
    'VMK',
    'Q28',
  ],
  [
    'of another kind',
    [union],
    'Workers of Republic Airlines left. Republic said in Norway that it was sorry.',
    null,
    'Republic Airlines',
    null,
  ],
  [
    'of a company with another full name',
    [electric],
    'Shares of Ferrant Textiles Corp. fell in the United States. Ferrant said it would buy a mill.',
    null,
    'Ferrant Textiles Corp.',
    null,
  ],
  [
    'of a company whose full name goes on with a form alone',
    [electric],
    'Ferrant Holdings Inc of the United States bought a mill. Ferrant said it would buy another.',
    null,
    'Ferrant Holdings Inc',
    'Q41',
  ],
  [
    'of a club by its nickname, where colleges play',
    [eagles],
    'College football in the United States: the Kites beat the Huskies with two touchdowns, the coach said.',
    '2019-05-05',
    'Kites',
    null,
  ],
  ['of a measure', [degrees], 'In the United States it was 30 degrees Celsius in June.', '2019-05-05', 'Celsius', null],
  ['of company forms alone', [shortened], 'In London, Britain, Co. Inc said it would cut jobs.', null, 'Co. Inc', null],
  [
    'of a planet',
    [planet],
    'Shares of Mars rose; the maker, Mars, employs 400 people in the United States.',
    null,
    'Mars',
    null,
  ],
  [
    'of a state',
    [court],
    'In the football league, Ohio beat Dayton 3-1 on Saturday with a late goal by the striker.',
    null,
    'Ohio',
    null,
  ],
  [
    'of a club, told by its town',
    [cubs],
    'In Chicago, the baseball league went on. The Herons won in the ninth inning on Monday.',
    null,
    'Herons',
    'Q27',
  ],
  [
    'of clubs that make a sport report',
    rivals,
    'The Dayton Otters lost to the Tulsa Herons on Monday night in Ohio.',
    null,
    'Dayton Otters',
    'Q30',
  ],
  [
    'of one bloc in two records',
    [bloc, sameBloc],
    'The Pacific Trade Union met on Monday.',
    null,
    'Pacific Trade Union',
    'Q32',
  ],
  [
    'of a club by its town',
    [otters],
    'NFL results: the Dayton Otters played. Touchdowns and a quarterback won the match for Dayton in the playoffs.',
    null,
    'Dayton Otters',
    'Q30',
  ],
  [
    'of a club by its nickname, beside its town',
    [rangers, browns],
    'The hockey league saw the Boston Bruins win; the goalie made 30 saves on Saturday in New York against the Rangers in the playoffs.',
    null,
    'Rangers',
    'Q33',
  ],
  [
    'that another bears as its first',
    [site, owner],
    'Chatterbook said in the United States that it would open.',
    null,
    'Chatterbook',
    'Q35',
  ],
  [
    'with a company form of another country',
    [generic],
    'Ferrant Plc said in the United States that it would open.',
    null,
    'Ferrant Plc',
    null,
  ],
  [
    'that every country has, in an article on another',
    [ministry],
    'In Kenya on Monday, the Ministry of Justice said that it would open a school.',
    null,
    'Ministry of Justice',
    null,
  ],
  [
    'that every country has, in its own',
    [ministry],
    'In Britain on Monday, the Ministry of Justice said that it would open a school.',
    null,
    'Ministry of Justice',
    'Q38',
  ],
  [
    'of words that every country has, where no country is named',
    [{ ...ministry, type: 'election regulator', name: 'Electoral Commission', fame: 60 }],
    'On Monday, the Electoral Commission said that it would open a school.',
    null,
    'Electoral Commission',
    null,
  ],
  [
    'that is part of a longer abbreviation',
    [{ ...trust, country: 'Norway' }],
    'NGT Holdings said on Monday in Kenya that NGT would open.',
    null,
    'NGT',
    null,
  ],
  [
    'not yet founded',
    [{ ...trust, founded: '2010' }],
    'The Northgate Trust gave money in the United States.',
    '1998-02-02',
    'Northgate Trust',
    null,
  ],
];

function linkedId([, records, text, date, name]: Row): string | null {
  const { entities } = readNames(
    { text, publishedAt: date },
    openTinyGlossary(records, { family: ['Bell', 'Dravic', 'Han', 'Han', 'Han', 'Han', 'Han', 'Han'] }),
    {
      model,
    },
  );
  const entity = entities.find((found) => found.name === name || found.shortNames.includes(name));
  expect(entity, `${name} is found among ${entities.map((found) => found.name).join(', ')}`).toBeDefined();
  return entity?.link.status === 'linked' ? entity.link.id : null;
}

describe('a person’s name', () => {
  it.each(people)('%s', (...row) => {
    expect(linkedId(row)).toBe(row[5]);
  });
});

describe('the name of a body', () => {
  it.each(bodies)('%s', (...row) => {
    expect(linkedId(row)).toBe(row[5]);
  });
});

describe('a number after a name', () => {
  const linkIn = (text: string) => {
    const document = readDocument(text, openTinyGlossary([queen]));
    const span: NameSpan = { first: 1, end: 2, type: 'person', rule: 'tagger' };
    const draft = { ...draftEntity('person', span), name: 'Mathilda' };
    linkEntities(document, [span], [draft], '2018-02-02', {});
    return draft.link.status;
  };
  it('is that of the entry', () => {
    expect(linkIn('Queen Mathilda II ruled Britain.')).toBe('linked');
    expect(linkIn('Queen Mathilda I ruled Britain.')).toBe('none');
  });
});

describe('two names in one', () => {
  const entitiesOf = (records: readonly TinyRecord[], text: string) =>
    readNames({ text, publishedAt: null }, openTinyGlossary(records), { model }).entities;
  it('are parted at a verb', () => {
    const named = entitiesOf(
      [],
      'Once Tarrow pardoned Vexley, it was over. Mr. Tarrow met Mr. Vexley. Mr. Tarrow thanked Mr. Vexley.',
    );
    expect(named.map(({ name }) => name).sort()).toEqual(['Tarrow', 'Vexley']);
  });
  it('are parted at "and" between two bodies of the glossary', () => {
    const named = entitiesOf(
      [body('Q40', 'Justice Department'), body('Q41', 'State Department')],
      'The Justice Department and State Department said nothing on Monday.',
    );
    expect(named.map(({ name }) => name)).toEqual(['Justice Department', 'State Department']);
  });
  it('are parted at the post between a body and its holder', () => {
    const named = entitiesOf([body('Q42', 'Hallow Depot')], 'Hallow Depot CEO Piet Nardinelli quits his post.');
    expect(named.map(({ kind, name }) => [kind, name])).toEqual([
      ['organization', 'Hallow Depot'],
      ['person', 'Piet Nardinelli'],
    ]);
  });
});

describe('a short form after the full name', () => {
  const mentionsOf = (text: string, name: string) =>
    readNames({ text, publishedAt: null }, openTinyGlossary([]), { model }).entities.find(
      (entity) => entity.name === name,
    )?.mentions.length;
  it('may be the last word of a paper', () => {
    const text =
      'The newspaper Harbor Times reported on Monday that it rained. A reporter for the Times said it had asked the mayor.';
    expect(mentionsOf(text, 'Harbor Times')).toBe(2);
  });
});

describe('kin who share a surname', () => {
  it('leave the bare surname to whom they are kin of', () => {
    const text =
      'President Otto Varn visited his wife Nadia in hospital. Nadia Varn had an operation. Varn, 65, rested.';
    const { entities } = readNames({ text, publishedAt: null }, openTinyGlossary([]), { model });
    const named = entities.filter(({ kind }) => kind === 'person').map(({ name, mentions }) => [name, mentions.length]);
    expect(named).toEqual([
      ['Otto Varn', 2],
      ['Nadia Varn', 2],
    ]);
  });
  it('are not made women by a verb', () => {
    const text = 'We all miss Otto Varn, said Mr. Pike.';
    const { entities } = readNames({ text, publishedAt: null }, openTinyGlossary([]), { model });
    expect(entities.find(({ name }) => name === 'Otto Varn')?.pronoun).toBeNull();
  });
});
