import { describe, expect, it } from 'vitest';
import { readNames } from '../../../utils/names/read-names.ts';
import { model } from './model.ts';
import { world } from './world.ts';

const rolesOf = (text: string, name: string) =>
  readNames({ text, publishedAt: '2023-05-01' }, world, { model })
    .entities.find((entity) => entity.name === name)
    ?.rolesInText.map((role) => role.text);

describe('roles in the text', () => {
  it.each([
    ['Norwegian Foreign Minister Ada Lind arrived in Kenya.', 'Ada Lind', 'Norwegian Foreign Minister'],
    ['Its member countries chose Norwegian Prime Minister Ada Lind on Monday.', 'Ada Lind', 'Norwegian Prime Minister'],
    ['White House spokeswoman Maria Kane said no.', 'Maria Kane', 'White House spokeswoman'],
    ['On Monday, former acting U.S. Attorney Tom Kane spoke.', 'Tom Kane', 'former acting U.S. Attorney'],
    [
      'Maria Kane, chief executive of the charity Full Plate, said it was late.',
      'Maria Kane',
      'chief executive of the charity Full Plate',
    ],
    [
      '"It is late," said Tom Kane, vice president of development at Blue Harbor.',
      'Tom Kane',
      'vice president of development at Blue Harbor',
    ],
    [
      "The company's chief operating officer, Maria Kane, resigned.",
      'Maria Kane',
      "The company's chief operating officer",
    ],
    ['Tom Kane, who heads the water board, said prices would rise.', 'Tom Kane', 'heads the water board'],
    ['Tom Kane, a plumber from Ohio, won.', 'Tom Kane', 'a plumber from Ohio'],
    ['Sen. Maria Kane voted no.', 'Maria Kane', 'Sen.'],
    ['Maria Kane is the mayor of Kisumu.', 'Maria Kane', 'the mayor of Kisumu'],
    [
      'Tom Kane, the secretary of state and national security adviser, flew home.',
      'Tom Kane',
      'the secretary of state and national security adviser',
    ],
    ['Maria Kane, 52, of Springfield, was hurt.', 'Maria Kane', 'of Springfield'],
    ['She threatened to kill U.S. Rep. Maria Kane on Monday.', 'Maria Kane', 'U.S. Rep.'],
    ['"It is late," explains water board chairman Tom Kane.', 'Tom Kane', 'water board chairman'],
    ['They want the House vote to remove President Tom Kane.', 'Tom Kane', 'President'],
    ['He dropped a reference to Vice President Maria Kane.', 'Maria Kane', 'Vice President'],
    ['In came Tom Kane, the head of the Water Board and Ada Lind.', 'Tom Kane', 'the head of the Water Board'],
    ['It is one of the upstarts - Acme founder Tom Kane said so.', 'Tom Kane', 'Acme founder'],
    ['She may be the successor to Acme chief executive Tom Kane.', 'Tom Kane', 'Acme chief executive'],
    ['Tom Kane, who owns a paper mill and hopes for rain, left.', 'Tom Kane', 'owns a paper mill'],
    ['Tom Kane, 52, of Lowmere, was fined.', 'Tom Kane', 'of Lowmere'],
    [
      'It was sent to Tom Kane, who was then the head of the Water Board and Ada Lind.',
      'Tom Kane',
      'the head of the Water Board',
    ],
    ['Tom Kane was named chairman of the Water Board.', 'Tom Kane', 'chairman of the Water Board'],
    ['The son of former mayor Maria Kane, Tom Kane, left.', 'Tom Kane', 'The son of former mayor Maria Kane'],
    ['They met on stage Water Board chairman Tom Kane.', 'Tom Kane', 'Water Board chairman'],
    ['Last week Water Board official Tom Kane spoke.', 'Tom Kane', 'Water Board official'],
    ['Like Water Board head Tom Kane, she left.', 'Tom Kane', 'Water Board head'],
    ['They saw the orchard of another farmer, Tom Kane, who left.', 'Tom Kane', 'another farmer'],
    ["The company's head of sales, Tom Kane, left.", 'Tom Kane', "The company's head of sales"],
    ['The health of goalkeeper Tom Kane is poor.', 'Tom Kane', 'goalkeeper'],
    ['They stopped their attacks on Senator Maria Kane.', 'Maria Kane', 'Senator'],
    ['A box holds the records of Secretary of State Tom Kane.', 'Tom Kane', 'Secretary of State'],
    ['She is a daughter of former Vice President Tom Kane.', 'Tom Kane', 'former Vice President'],
    ['He won his home state of Ohio and Gov. Maria Kane lost.', 'Maria Kane', 'Gov.'],
    ['The polls show Norwegian rival Tom Kane ahead.', 'Tom Kane', 'Norwegian rival'],
    ['It went to one-time rival Tom Kane.', 'Tom Kane', 'one-time rival'],
    ['The letter went to Under Secretary of State Tom Kane.', 'Tom Kane', 'Under Secretary of State'],
    ["Under Chairman Tom Kane's rule it rained.", 'Tom Kane', 'Chairman'],
    ['Its secretary of state Tom Kane left.', 'Tom Kane', 'secretary of state'],
    ['Its director of public health Tom Kane left.', 'Tom Kane', 'director of public health'],
    ['Apple founder and legendary CEO Tom Kane left.', 'Tom Kane', 'Apple founder and legendary CEO'],
    ['The five-time NBA champion Tom Kane left.', 'Tom Kane', 'five-time NBA champion'],
    ['The science fiction and fantasy author Tom Kane left.', 'Tom Kane', 'science fiction and fantasy author'],
    ['Newly-elected Sri Lankan President Tom Kane left.', 'Tom Kane', 'Sri Lankan President'],
    ['Named for economist Tom Kane, it rose.', 'Tom Kane', 'economist'],
    ['Once, as a senator, Tom Kane left.', 'Tom Kane', 'a senator'],
    ['They vote for former Senator Tom Kane.', 'Tom Kane', 'former Senator'],
    ['He blew away rival Tom Kane.', 'Tom Kane', 'rival'],
    ["After the company's chief, Tom Kane, left, it rained.", 'Tom Kane', "the company's chief"],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toContain(role);
  });

  it.each([
    ['He is accused with Tom Kane, 51, of stealing a boat.', 'Tom Kane'],
    ['Ada Lind is the mother of Tom Kane and lives in Oslo.', 'Tom Kane'],
    ['Lawyers for Tom Kane said nothing.', 'Tom Kane'],
    ['On Monday they accused Tom Kane of theft.', 'Tom Kane'],
    ["They press the country's President Maria Kane into a fight with Ada Lind, Tom Kane's rival.", 'Tom Kane'],
    ['Then the chess team coach of Maria Kane, Tom Kane and Ada Lind left.', 'Tom Kane'],
    ['In a note to the mayor in June, Tom Kane asked for rain.', 'Tom Kane'],
    ['They could not find a private and cheap road with Tom Kane.', 'Tom Kane'],
    ['It was Tom Kane, accused of theft by a neighbour, who spoke.', 'Tom Kane'],
    ['They fined Tom Kane, 52, of 17 Marlow Lane, on Monday.', 'Tom Kane'],
    ['On stage were Tom Kane, singer-keyboardist Ada Lind and others.', 'Tom Kane'],
    ['They sued Tom Kane, Senator Ada Lind and Senator Maria Banda.', 'Tom Kane'],
    ['He wrote to Maria Banda, the head of the Water Board and Tom Kane.', 'Tom Kane'],
    ['If Tom Kane is elected president, it will rain.', 'Tom Kane'],
    ['They met Tom Kane, who leads Ada Lind by three points.', 'Tom Kane'],
    ['The mayor of Oslo also plans to vote in the summer, Tom Kane said.', 'Tom Kane'],
    ['After a word by Ada Lind, the sheriff of Oslo, Tom Kane began.', 'Tom Kane'],
    ['Though the mayor of Oslo trails the field, Tom Kane spoke.', 'Tom Kane'],
    ['It was a three-candidate matchup among Norwegians, Tom Kane and Ada Lind.', 'Tom Kane'],
    ['It was Tom Kane, his bid for president less than a month old, who spoke.', 'Tom Kane'],
  ])('none: %s', (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
  it('takes no role from a list of people', () => {
    expect(rolesOf('Tom Kane, Maria Falk and the minister left.', 'Tom Kane')).toEqual([]);
  });
});
