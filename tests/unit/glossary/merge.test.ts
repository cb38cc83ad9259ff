/** Records of several sources become one entity a person: what joins, what stays apart, whose dates stand. */
import { describe, expect, it } from 'vitest';
import { closeOffices } from '../../../scripts/glossary/merge/close-offices.ts';
import { closeOwnOffices } from '../../../scripts/glossary/merge/close-own-offices.ts';
import { groupRecords } from '../../../scripts/glossary/merge/group-records.ts';
import { mergeGroup, type ReportedContradiction } from '../../../scripts/glossary/merge/merge-group.ts';
import type { SourceRecord } from '../../../scripts/glossary/merge/source-record.ts';
import { draftEntity, type EntityDraft } from '../../../utils/glossary/draft.ts';
import type { Tenure } from '../../../utils/model/glossary.ts';

function tenure(title: string, known: Partial<Tenure>): Tenure {
  return {
    title,
    organization: null,
    place: null,
    start: null,
    end: null,
    asOf: null,
    source: 'every-politician',
    ...known,
  };
}

function record(
  source: string,
  date: string,
  id: string,
  name: string,
  known: Partial<EntityDraft> = {},
): SourceRecord {
  const tenures = (known.tenures ?? []).map((office) => ({ ...office, source }));
  const draft = draftEntity({ kind: 'person', ...known, id, name, tenures, sources: [{ id: source, date }] });
  return { source, date, where: source, size: 0, draft };
}

/** Ids of the groups with the sources in each. */
function groupsOf(...records: SourceRecord[]): string[] {
  return groupRecords(records)
    .groups.map(({ id, records: found }) => `${id}: ${found.map(({ source }) => source).join(', ')}`)
    .sort();
}

function mergeAll(...records: SourceRecord[]): { entity: EntityDraft; contradictions: ReportedContradiction[] } {
  const contradictions: ReportedContradiction[] = [];
  const { groups } = groupRecords(records);
  expect(groups).toHaveLength(1);
  return { entity: mergeGroup(groups[0]!, (found) => contradictions.push(found)), contradictions };
}

const minister = (known: Partial<Tenure> = {}) =>
  tenure('Minister of Ports', { place: 'Norland', start: '2020-01-10', asOf: '2022-07', ...known });

describe('one person', () => {
  it('is found by id', () => {
    expect(
      groupsOf(
        record('curated', '2026', 'Q5', 'Ada Okafor'),
        record('every-politician', '2022', 'Q5', 'Ada N. Okafor'),
      ),
    ).toEqual(['Q5: curated, every-politician']);
  });

  it('is found by name and office at one time', () => {
    const curated = record('curated', '2026', 'curated:ada', 'Ada Okafor', {
      country: 'Norland',
      tenures: [tenure('Ports Minister', { place: 'Norland', start: '2020-01-12', end: '2024-03-01' })],
    });
    expect(
      groupsOf(
        record('every-politician', '2022', 'Q5', 'Ada Nneka Okafor', { country: 'Norland', tenures: [minister()] }),
        curated,
      ),
    ).toEqual(['Q5: every-politician, curated']);
  });

  it('is found by name and day of birth', () => {
    const born = { born: '1970-02-03', country: 'Norland' };
    expect(
      groupsOf(
        record('every-politician', '2022', 'Q5', 'Ada Okafor', born),
        record('meps', '2024', 'meps:1', 'Ada Okafor', born),
      ),
    ).toEqual(['Q5: every-politician, meps']);
  });

  it('is not made of namesakes', () => {
    const one = record('every-politician', '2022', 'Q5', 'Ada Okafor', { country: 'Norland', tenures: [minister()] });
    const seat = tenure('Member of Parliament', { place: 'Leeds', start: '2020-01-10', asOf: '2026-06' });
    const others = [
      record('uk-mps', '2026', 'uk-mps:1', 'Ada Okafor', { country: 'United Kingdom', tenures: [seat] }),
      record('openstates', '2026', 'openstates:2', 'Ada Okafor', { country: 'United States', born: '1980-01-01' }),
      record('meps', '2024', 'meps:3', 'Ada Okafor', { country: 'Norland', born: '1961-01-01' }),
    ];
    expect(groupsOf(one, ...others)).toHaveLength(4);
  });

  it('is not given an id that a register has under another name', () => {
    const curated = record('curated', '2026', 'Q5', 'Bram Stokely');
    expect(groupsOf(curated, record('every-politician', '2022', 'Q5', 'Ada Okafor'))).toEqual([
      'Q5: every-politician',
      'curated:bram-stokely: curated',
    ]);
  });

  it('is found under two spellings by the office', () => {
    const a = record('every-politician', '2022', 'Q5', 'Sergey Ivoshin', {
      country: 'Norland',
      tenures: [tenure('Minister of Defence', { place: 'Norland', start: '2012-11-06', asOf: '2022-07' })],
    });
    const b = record('curated', '2026', 'curated:sergei-ivoshyn', 'Sergei Ivoshyn', {
      country: 'Norland',
      tenures: [tenure('Defence Minister', { place: 'Norland', start: '2012-11-06', end: '2024-05-12' })],
    });
    expect(groupsOf(b, a)).toEqual(['Q5: every-politician, curated']);
  });
});

describe('offices of one person', () => {
  it('show once, in the curated words, with the end that the later source knows', () => {
    const { entity, contradictions } = mergeAll(
      record('curated', '2025-06', 'Q5', 'Ada Okafor', {
        tenures: [tenure('Ports Minister', { place: 'Norland', start: '2020-01-12', asOf: '2025-06' })],
      }),
      record('every-politician', '2022-07', 'Q5', 'Ada Okafor', { tenures: [minister()] }),
      record('wikidata', '2026-08-01', 'Q5', 'Ada Okafor', { tenures: [minister({ end: '2026-02-01', asOf: null })] }),
    );
    expect(entity.tenures).toEqual([
      tenure('Ports Minister', { place: 'Norland', start: '2020-01-12', end: '2026-02-01', source: 'curated' }),
    ]);
    expect(contradictions).toEqual([]);
  });

  it('keep a curated date and report the other', () => {
    const { entity, contradictions } = mergeAll(
      record('curated', '2026-06', 'Q5', 'Ada Okafor', {
        tenures: [tenure('Ports Minister', { place: 'Norland', start: '2020-06-12', end: '2024-01-01' })],
      }),
      record('every-politician', '2022-07', 'Q5', 'Ada Okafor', {
        tenures: [minister({ end: '2021-12-01', asOf: null })],
      }),
    );
    expect(entity.tenures).toHaveLength(1);
    expect(contradictions.map(({ about, kept, other }) => [about, kept, other])).toEqual([
      ['start', '2020-06-12', '2020-01-10'],
      ['end', '2024-01-01', '2021-12-01'],
    ]);
  });

  it('are two where there were two times', () => {
    const { entity } = mergeAll(
      record('curated', '2026-06', 'Q5', 'Ada Okafor', {
        tenures: [minister({ start: '2024-01-01', asOf: '2026-06' })],
      }),
      record('every-politician', '2022-07', 'Q5', 'Ada Okafor', {
        tenures: [minister({ start: '2010-01-01', end: '2014-01-01', asOf: null })],
      }),
    );
    expect(entity.tenures.map(({ start }) => start)).toEqual(['2024-01-01', '2010-01-01']);
  });

  it('are not contradicted by terms that make up the same time', () => {
    const seat = (known: Partial<Tenure>) => tenure('Member of the Senate', { place: 'Norland', ...known });
    const { entity, contradictions } = mergeAll(
      record('curated', '2026-06', 'Q5', 'Ada Okafor', { tenures: [seat({ start: '2011', end: '2024-07-02' })] }),
      record('factbook-leaders', '2022-07', 'Q5', 'Ada Okafor', {
        tenures: [
          seat({ start: '2011-01-20', end: '2017-03-01' }),
          seat({ start: '2017-04-15', end: '2024-07-20' }),
          seat({ start: '2017-04-15', end: '2024-07-20' }),
        ],
      }),
    );
    expect(entity.tenures).toHaveLength(1);
    expect(contradictions).toEqual([]);
  });

  it('keep the name of a seat to the years that it was sat for', () => {
    const { entity } = mergeAll(
      record('uk-mps', '2026-06', 'Q5', 'Ada Okafor', {
        tenures: [tenure('Member of Parliament', { place: 'Elmstead', asOf: '2026-06' })],
      }),
      record('every-politician', '2022-07', 'Q5', 'Ada Okafor', {
        tenures: [tenure('Member of Parliament', { place: 'United Kingdom', start: '2017-06-08', asOf: '2022-07' })],
      }),
    );
    expect(entity.tenures.map(({ place, start, end }) => [place, start, end])).toEqual([
      ['Elmstead', '2024-07-04', null],
      ['United Kingdom', '2017-06-08', '2024-07-04'],
    ]);
  });

  it('held anew leave the time that an old list saw apart', () => {
    const { entity } = mergeAll(
      record('curated', '2026-06', 'Q5', 'Ada Okafor', {
        tenures: [minister({ start: '2025-01-23', asOf: '2026-06' })],
      }),
      record('every-politician', '2022-07', 'Q5', 'Ada Okafor', { tenures: [minister()] }),
    );
    expect(entity.tenures.map(({ start, asOf }) => [start, asOf])).toEqual([
      ['2025-01-23', '2026-06'],
      ['2020-01-10', '2022-07'],
    ]);
  });

  it('told in two pieces are as fresh as the source that tells them in one', () => {
    const { entity } = mergeAll(
      record('curated', '2025-09', 'Q5', 'Ada Okafor', {
        tenures: [
          minister({ start: '2019-07-08', end: '2023-05-24', asOf: null }),
          minister({ start: '2023-06-26', asOf: '2025-09' }),
        ],
      }),
      record('factbook-leaders', '2026-01-22', 'Q5', 'Ada Okafor', {
        tenures: [minister({ start: '2019-07-08', asOf: '2026-01-22' })],
      }),
    );
    expect(entity.tenures[0]).toMatchObject({ start: '2023-06-26', end: null, asOf: '2026-01-22' });
  });
});

describe('births', () => {
  const born = (...told: (readonly [source: string, day: string])[]) =>
    mergeAll(
      ...told.map(([source, day]) => record(source, '2026', 'Q5', 'Ada Okafor', { born: day, fromMemory: true })),
    );

  it('are told as far as two sources agree, and reported', () => {
    const { entity, contradictions } = born(['curated', '1970-02-04'], ['every-politician', '1970-02-03']);
    expect(entity.born).toBe('1970');
    expect(contradictions).toMatchObject([{ about: 'born' }]);
    expect(born(['curated', '1970-02-04'], ['every-politician', '1971-02-04']).entity.born).toBeNull();
  });

  it('are told to the day where a second source bears one out', () => {
    const told = born(['curated', '1970-02-04'], ['every-politician', '1971-02-03'], ['openstates', '1971-02-03']);
    expect(told.entity.born).toBe('1971-02-03');
    expect(told.contradictions).toEqual([]);
  });

  it('keep father and son apart who sat for one state', () => {
    const senator = (id: string, day: string) =>
      record('us-congress', '2026', id, 'Ada Okafor', {
        born: day,
        tenures: [tenure('Senator', { place: 'Ohio', endUnknown: true })],
      });
    expect(groupsOf(senator('us-congress:1', '1872-03-14'), senator('us-congress:2', '1930-11-23'))).toHaveLength(2);
  });
});

describe('offices with one holder', () => {
  const holder = (id: string, known: Partial<Tenure>) =>
    draftEntity({
      id,
      kind: 'person',
      name: `Person ${id}`,
      tenures: [tenure('Foreign Minister', { place: 'Norland', ...known })],
    });
  const endsOf = (...entities: EntityDraft[]) =>
    closeOffices(entities).entities.map(({ tenures }) =>
      tenures.map(({ end, endApprox }) => `${end}${endApprox ? '~' : ''}`).join(),
    );

  it('end where the next holder began', () => {
    const old = holder('1', { start: '2019-01-01', asOf: '2022-07-25' });
    const next = holder('2', { start: '2023-05-01', asOf: '2026-06', source: 'curated' });
    expect(endsOf(old, next)).toEqual(['2023-05-01~', 'null']);
  });

  it('are not ended by an acting one, an earlier one, or one elsewhere', () => {
    const open = holder('1', { start: '2019-01-01', asOf: '2022-07-25' });
    expect(endsOf(open, holder('2', { start: '2023-05-01', acting: true }))[0]).toBe('null');
    expect(endsOf(open, holder('3', { start: '2012-05-01', end: '2019-01-01' }))[0]).toBe('null');
    expect(endsOf(open, holder('4', { start: '2023-05-01', place: 'Sudland' }))[0]).toBe('null');
  });

  it('lose a holder whom the frozen list adds in the midst of a curated tenure', () => {
    const curated = holder('1', { start: '2019-01-01', asOf: '2026-06', source: 'curated' });
    expect(endsOf(curated, holder('2', { start: '2021-06-01', asOf: '2022-07-25' }))).toEqual(['null', '']);
  });

  it('end with the office that they came with', () => {
    const own = [
      tenure('Prime Minister', { place: 'Norland', start: '2019-07-24', end: '2022-09-06', source: 'curated' }),
      tenure('Minister for the Union', { place: 'Norland', start: '2019-07-26', asOf: '2022-07-23' }),
      tenure('Member of Parliament', { place: 'Leeds', start: '2015-05-07', asOf: '2022-07-23' }),
    ];
    expect(closeOwnOffices(own).map(({ end }) => end)).toEqual(['2022-09-06', '2022-09-06', null]);
  });
});
