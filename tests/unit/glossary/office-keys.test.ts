/** Wordings of one office have one key; offices that only look alike do not. */
import { describe, expect, it } from 'vitest';
import { officeKeys } from '../../../utils/glossary/offices/office-keys.ts';

describe('office keys', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['Foreign Minister', 'France', null, ['minister:foreign']],
    ['Minister for Europe and Foreign Affairs', 'France', null, ['minister:europe', 'minister:foreign']],
    [
      'Secretary of State for Foreign, Commonwealth and Development Affairs',
      'United Kingdom',
      null,
      ['minister:foreign'],
    ],
    ['Foreign Secretary', 'United Kingdom', null, ['minister:foreign']],
    ['Foreign Secretary', 'India', null, ['foreign secretary']],
    ['Secretary of Foreign Affairs', 'Mexico', null, ['minister:foreign']],
    ['Secretary of State', 'United States', null, ['secretary of state']],
    ['United States Secretary of State', 'United States', null, ['secretary of state']],
    ['US Secretary of Defense', 'United States', null, ['minister:defence']],
    ['Secretary of War', 'United States', null, ['minister:defence']],
    ['Chancellor of the Exchequer', 'United Kingdom', null, ['minister:finance']],
    ['Exchequer Secretary', 'United Kingdom', null, ['exchequer secretary']],
    ['Minister for the Armed Forces', 'United Kingdom', null, ['junior minister:the armed forces']],
    ['Deputy Foreign Minister', 'Russia', null, ['deputy:minister:foreign']],
    ['Shadow Chancellor of the Exchequer', 'United Kingdom', null, ['shadow:minister:finance']],
    ['President of Mexico', 'Mexico', null, ['president']],
    ['President of the United States', null, null, ['president']],
    ['Interim President', 'Syria', null, ['president']],
    ['Deputy Prime Minister and Minister of Finance', 'Norland', null, ['deputy prime minister', 'minister:finance']],
    ['Secretary of the National Security Council', 'Russia', null, ['secretary of the national security council']],
    ['President of the European Commission', null, 'European Commission', ['president']],
    ['Tesla Chief Executive', null, 'Tesla', ['chief executive']],
    ['Chairman and CEO', null, 'Acme', ['chief executive']],
    ['Pentagon Press Secretary', 'United States', null, ['pentagon press secretary']],
    ['Taoiseach', 'Ireland', null, ['prime minister']],
  ])('%s of %s, %s', (title, place, organization, keys) => {
    expect([...officeKeys(title, place, organization)].sort()).toEqual(keys);
  });
});
