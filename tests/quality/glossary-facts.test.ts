/** The compiled glossary against what is publicly known: roles of people, holders of offices and heads of bodies, over years and countries. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeKeys } from '../../utils/glossary/offices/holder-index.ts';
import { officeKeys } from '../../utils/glossary/offices/office-keys.ts';
import { organizationKey } from '../../utils/glossary/offices/organizations.ts';
import { placeKey } from '../../utils/glossary/offices/places.ts';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { rolesAt } from '../../utils/glossary/roles/roles-at.ts';
import type { Glossary, Tenure } from '../../utils/model/glossary.ts';
import { HEADS } from './glossary-facts/heads.ts';
import { OFFICES } from './glossary-facts/offices.ts';
import { OFFICES_2 } from './glossary-facts/offices-2.ts';
import { ROLES } from './glossary-facts/roles.ts';
import { ROLES_2 } from './glossary-facts/roles-2.ts';

/** Shares of right answers that must not fall again. */
const LEAST_RIGHT_ROLES = 0.98;
const LEAST_RIGHT_HOLDERS = 0.98;

const file = path.resolve(import.meta.dirname, '../../public/glossary.bin');
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|') as [string, string, string, string]);

let glossary: Glossary;
beforeAll(() => {
  if (!existsSync(file)) throw new Error('public/glossary.bin is missing: run `npm run glossary:build` first');
  glossary = openGlossary(readFileSync(file));
});

function isOffice(tenure: Tenure, title: string, where: string): boolean {
  const isThere =
    (tenure.place !== null && placeKeys(tenure.place).includes(placeKey(where))) ||
    (tenure.organization !== null && organizationKey(tenure.organization).includes(organizationKey(where)));
  const wanted = officeKeys(title, where, where);
  return (
    isThere &&
    officeKeys(tenure.title, tenure.place, tenure.organization ?? where).some(
      (key) => wanted.includes(key) || wanted.some((other) => other.startsWith(key)),
    )
  );
}

/** What the glossary says of the most noted bearer of the name. */
function answerOf(name: string, date: string): readonly Tenure[] | null {
  const person = glossary.lookup(name).find(({ kind }) => kind === 'person');
  return person ? rolesAt(glossary.entity(person.index), date).map(({ tenure }) => tenure) : null;
}

describe('roles of people on a day', () => {
  it('are right', () => {
    const rows = [...rowsOf(ROLES), ...rowsOf(ROLES_2)];
    const wrong = rows.flatMap(([date, name, office, where]) => {
      const isHeld = !office.startsWith('-');
      const tenures = answerOf(name, date);
      const has = tenures?.some((tenure) => isOffice(tenure, office.replace(/^-/, ''), where)) ?? false;
      const said = tenures
        ?.slice(0, 3)
        .map(({ title, place, organization }) => `${title}, ${place ?? organization}`) ?? ['unknown'];
      return has === isHeld && tenures !== null
        ? []
        : [`${date} ${name}: ${office}, ${where}; says ${said.join('; ') || 'nothing'}`];
    });
    expect(rows.length).toBeGreaterThanOrEqual(500);
    console.log(
      `roles: ${rows.length - wrong.length} of ${rows.length} right${wrong.map((line) => `\n  ${line}`).join('')}`,
    );
    expect((rows.length - wrong.length) / rows.length).toBeGreaterThanOrEqual(LEAST_RIGHT_ROLES);
  });
});

describe('holders of offices on a day', () => {
  it('are right, and nobody else', () => {
    const rows = [...rowsOf(OFFICES), ...rowsOf(OFFICES_2)];
    const wrong = rows.flatMap(([date, title, name]) => {
      const holders = glossary.holders({ title }, date);
      const wanted = new Set(glossary.lookup(name).map(({ index }) => index));
      const isRight = holders.length > 0 && holders.every(({ index }) => wanted.has(index));
      const said = holders.map(
        ({ index, tenure }) =>
          `${glossary.entity(index).name} (${tenure.title}, ${tenure.start}..${tenure.end}, ${tenure.source})`,
      );
      return isRight ? [] : [`${date} ${title}: ${name}; says ${said.join('; ') || 'nothing'}`];
    });
    expect(rows.length).toBeGreaterThanOrEqual(200);
    console.log(
      `holders: ${rows.length - wrong.length} of ${rows.length} right${wrong.map((line) => `\n  ${line}`).join('')}`,
    );
    expect((rows.length - wrong.length) / rows.length).toBeGreaterThanOrEqual(LEAST_RIGHT_HOLDERS);
  });
});

describe('heads of bodies on a day', () => {
  it('are right, and nobody else', () => {
    const wrong = rowsOf(HEADS).flatMap(([date, name, expected]) => {
      const body = glossary.lookup(name).find(({ kind }) => kind === 'organization');
      const heads = body ? glossary.heads(glossary.entity(body.index).id, date) : [];
      const said = heads.map(({ index }) => glossary.entity(index).name).join(',');
      return body && said === expected.replace('-', '') ? [] : [`${date} ${name}: ${body ? said : 'unknown'}`];
    });
    expect(wrong).toEqual([]);
  });
});
