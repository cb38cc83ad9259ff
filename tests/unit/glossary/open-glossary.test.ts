/** A written glossary answers as the interface says. */
import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../../utils/glossary/open-glossary.ts';
import { writeGlossary } from '../../../utils/glossary/write-glossary.ts';
import { tokenise } from '../../../utils/text/tokenise.ts';
import { fixtureGlossary } from '../../support/fixture-glossary.ts';
import { FIXTURE_ENTITIES } from '../../support/fixture-glossary-entities.ts';

const glossary = fixtureGlossary();

/** `Harriet Quillfeather=Q900001` for every form found in `text`. */
function found(text: string): string[] {
  const tokens = tokenise(text);
  return glossary.match(tokens).map(({ firstToken, endToken, candidates }) => {
    const words = text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]);
    return `${words}=${candidates.map(({ index }) => glossary.entity(index).id).join('|')}`;
  });
}

describe('records', () => {
  it('come back as they were written', () => {
    for (const { caution, ...entity } of FIXTURE_ENTITIES) expect(glossary.entityById(entity.id)).toEqual(entity);
  });

  it('are listed by id, people first', () => {
    const ids = [...glossary.ids()];
    expect(ids).toHaveLength(FIXTURE_ENTITIES.length);
    expect(ids.map((_, index) => glossary.entity(index).id)).toEqual(ids);
    expect(ids[0]).toBe('Q900001');
    expect(ids.at(-1)).toBe('fixture:ministry-of-ports');
  });

  it('are not there for unknown ids and numbers', () => {
    for (const id of ['Q1', 'Q999999', 'fixture:nobody', '', 'zzz']) expect(glossary.entityById(id)).toBeNull();
    for (const index of [-1, FIXTURE_ENTITIES.length, 1.5, Number.NaN])
      expect(() => glossary.entity(index)).toThrow(RangeError);
  });
});

describe('match', () => {
  it.each([
    ['full names', 'President Harriet Quillfeather spoke.', ['Harriet Quillfeather=Q900001']],
    ['the longest name', 'Harriet Anne Quillfeather', ['Harriet Anne Quillfeather=Q900001']],
    [
      'names without accents',
      'Jose Ibarra met José Ibarra Montoya',
      ['Jose Ibarra=Q900006', 'José Ibarra Montoya=Q900006'],
    ],
    ['capitals', 'HARRIET QUILLFEATHER WINS', ['HARRIET QUILLFEATHER=Q900001']],
    ['no small letters where the name has a capital', 'a harriet quillfeather and Harriet quillfeather', []],
    ['names without their suffix', 'Robert Ashgrove said', ['Robert Ashgrove=Q900008']],
    ['nicknames of the noted', 'Bob Ashgrove said', ['Bob Ashgrove=Q900008']],
    ['possessives', 'Quillfeather’s plan', ['Quillfeather=Q900001']],
    ['particles', 'Ms von der Aue and Karim Al-Fadil', ['von der Aue=Q900004', 'Karim Al-Fadil=Q900005']],
    ['hyphens and none', 'Karim al Fadil', ['Karim al Fadil=Q900005']],
    ['family names first', 'Bo Weizhen; Mr Bo', ['Bo Weizhen=Q900007', 'Bo=Q900007']],
    ['namesakes, the more noted first', 'Daniel Marlowe', ['Daniel Marlowe=Q900011|Q900010']],
    ['surnames of several', 'Marlowe', ['Marlowe=Q900012|Q900011']],
    [
      'organizations without article or company form',
      'the Northern Courier on Brightwater Systems',
      ['Northern Courier=Q910006', 'Brightwater Systems=Q910003'],
    ],
    ['abbreviations in capitals only', 'FBH, F.B.H. but not Fbh', ['FBH=Q910002', 'F.B.H.=Q910002']],
    ['nothing across lines', 'Harriet\n\nQuillfeather', ['Quillfeather=Q900001']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('marks everyday words and cautioned names', () => {
    const cautionOf = (form: string) => glossary.lookup(form).map(({ caution }) => caution);
    expect(cautionOf('Foggy Bottom')).toEqual([true]);
    expect(cautionOf('State Department')).toEqual([false]);
    expect(cautionOf('May')).toEqual([true]);
    expect(cautionOf('Lena May')).toEqual([false]);
  });

  it('tells kinds of forms apart', () => {
    const kindOf = (form: string) => glossary.lookup(form).map(({ form: kind }) => kind);
    expect(kindOf('Harriet Quillfeather')).toEqual(['name']);
    expect(kindOf('State Department')).toEqual(['alias']);
    expect(kindOf('WHC')).toEqual(['abbreviation']);
    expect(kindOf('Thornbury')).toEqual(['short']);
    expect(kindOf('Nobody Known')).toEqual([]);
  });
});

describe('offices', () => {
  const namesOf = (office: { title: string; organization?: string; place?: string }, date: string) =>
    glossary.holders(office, date).map(({ index }) => glossary.entity(index).name);

  it.each([
    [{ title: 'Secretary of State', place: 'United States' }, '2025-08-11', ['Marcus Thornbury']],
    [{ title: 'secretary of state', place: 'US' }, '2025-01-20', []],
    [{ title: 'US secretary of state' }, '2025-08-11', ['Marcus Thornbury']],
    [{ title: 'secretary of state' }, '2025-08-11', []],
    [{ title: 'Minister of Foreign Affairs', place: 'France' }, '2025-08-11', ['Odile Vantreuil']],
    [{ title: 'French foreign minister' }, '2025-08-11', ['Odile Vantreuil']],
    [{ title: 'president of Mexico' }, '2025-08-11', ['José Ibarra Montoya']],
    [{ title: 'Mexico’s president' }, '2025-08-11', ['José Ibarra Montoya']],
    [{ title: 'mayor of Leeds' }, '2025-08-11', ['Teresa May-Holloway']],
    [{ title: 'CEO', organization: 'Brightwater Systems' }, '2025-08-11', ['Priya Raghunathan']],
    [{ title: 'home secretary', place: 'Britain' }, '2025-09-05', ['Agnes Marlowe']],
    [{ title: 'home secretary', place: 'Britain' }, '2025-09-06', []],
    [{ title: 'grand vizier', place: 'Mexico' }, '2025-08-11', []],
  ])('%o on %s', (office, date, expected) => {
    expect(namesOf(office, date)).toEqual(expected);
  });

  it('knows the heads of organizations, the newest first', () => {
    const heads = (id: string, date: string) =>
      glossary.heads(id, date).map(({ index, tenure }) => `${glossary.entity(index).name}, ${tenure.title}`);
    expect(heads('Q910001', '2025-08-11')).toEqual(['Marcus Thornbury, Secretary of State']);
    expect(heads('Q910003', '2025-08-11')).toEqual(['Priya Raghunathan, Chief Executive']);
    expect(heads('Q910002', '2024-12-31')).toEqual(['Robert Ashgrove Jr., Director']);
    expect(heads('Q910006', '2025-08-11')).toEqual([]);
    expect(heads('Q1', '2025-08-11')).toEqual([]);
  });
});

it('counts names', () => {
  expect(glossary.nameCounts('Daniel')).toEqual({ given: 2, family: 0 });
  expect(glossary.nameCounts('Marlowe')).toEqual({ given: 0, family: 3 });
  expect(glossary.nameCounts('marlowe')).toEqual({ given: 0, family: 3 });
  expect(glossary.nameCounts('Jose')).toEqual({ given: 1, family: 0 });
  expect(glossary.nameCounts('Zzyzx')).toEqual({ given: 0, family: 0 });
});

it('is written to the same bytes in whatever order entities come', () => {
  expect(writeGlossary([...FIXTURE_ENTITIES].reverse())).toEqual(writeGlossary(FIXTURE_ENTITIES));
});

it('tells how many there are', () => {
  expect(openGlossary(writeGlossary([])).info).toEqual({
    people: 0,
    organizations: 0,
    forms: 0,
    sources: [],
    newest: '',
  });
  expect(glossary.info).toMatchObject({ people: 15, organizations: 12, newest: '2026-06-01' });
});
