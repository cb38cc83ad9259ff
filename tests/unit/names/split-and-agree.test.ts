import { describe, expect, it } from 'vitest';
import { agreeInLists } from '../../../utils/names/agree-in-lists.ts';
import { agreeOnAbbreviations } from '../../../utils/names/agree-on-abbreviations.ts';
import { agreeOnSurnames } from '../../../utils/names/agree-on-surnames.ts';
import { agreeOnTypes } from '../../../utils/names/agree-on-types.ts';
import { extendNames } from '../../../utils/names/extend-names.ts';
import { repairTypes } from '../../../utils/names/repair-types.ts';
import { splitNames } from '../../../utils/names/split-names.ts';
import { afterStep } from './marked-names.ts';
import { openTinyGlossary } from './tiny-glossary.ts';

const glossary = openTinyGlossary(
  [
    { id: 'x:marlow', kind: 'organization', name: 'Marlow', fame: 150 },
    { id: 'x:chirp', kind: 'organization', name: 'Chirp', fame: 150 },
    { id: 'x:harlows', kind: 'organization', name: "Harlow's", fame: 150 },
  ],
  {
    given: Array.from({ length: 12 }, () => 'Marco').concat('Sterling', 'Sterling', 'Sterling', 'Ally'),
    family: ['Vella', 'Vella', 'Vella'],
  },
);

describe('names that ran together', () => {
  it.each([
    ['people around a verb', '[P Lind thanked Banda] twice.', '[P Lind] thanked [P Banda] twice.'],
    ['a particle is no verb', '[P Ana van der Linden] left.', '[P Ana van der Linden] left.'],
    [
      'where an envoy is',
      'The ambassador to [O Kenya Marco Vella] left.',
      'The ambassador to Kenya [P Marco Vella] left.',
    ],
    ['a nameless owner of a team', "The [O Agency's Tessor] team left.", "The Agency's [O Tessor] team left."],
    ['an epithet', '[P Narai the Great] reigned.', '[P Narai the Great] reigned.'],
    ['a paper and a band', 'She told [O Courier the Tarns] won.', 'She told [O Courier] the [O Tarns] won.'],
    ['a dash', 'It is [P Ana Vella — Lind]’s choice.', 'It is [P Ana Vella] — [P Lind]’s choice.'],
    ['a town behind a dash', 'It is [O Tessor Hall - Harlow] today.', 'It is [O Tessor Hall] - Harlow today.'],
    ['a parent', '[O Tessor Cells parent Tessor Group] grew.', '[O Tessor Cells] parent [O Tessor Group] grew.'],
    ['an opening word', '[O Enter Lugworth] and wait.', 'Enter [O Lugworth] and wait.'],
    ['a gerund', '[O Getting Lugworth] right is hard.', 'Getting [O Lugworth] right is hard.'],
    ['a gerund that is a name', '[P Sterling Hale] left.', '[P Sterling Hale] left.'],
    ['inside a sentence', 'She liked [O Getting Lugworth] best.', 'She liked [O Getting Lugworth] best.'],
    [
      'two departments',
      'The [O Justice Department and State Department] agree.',
      'The [O Justice Department] and [O State Department] agree.',
    ],
    ['one agency', 'The [O Food and Drug Agency] agrees.', 'The [O Food and Drug Agency] agrees.'],
    ['one bank', 'The [O First Bank and Trust Company] agrees.', 'The [O First Bank and Trust Company] agrees.'],
    [
      'a list of heads',
      'The [O Ministry of Health, Embassy of Norway] agree.',
      'The [O Ministry of Health], [O Embassy of Norway] agree.',
    ],
    [
      'one ministry',
      'The [O Ministry of Sport, Youth and Service] agrees.',
      'The [O Ministry of Sport, Youth and Service] agrees.',
    ],
    [
      'an owner',
      "The [O Ministry of Culture's Heritage Bureau] agrees.",
      "The [O Ministry of Culture]'s [O Heritage Bureau] agrees.",
    ],
    ['an opening word behind a bracket', 'It fell ([P See Vella]).', 'It fell (See [P Vella]).'],
    ['a verb before what is said', '[P Said Vella], “It rained.”', 'Said [P Vella], “It rained.”'],
    ['a given name like a verb', '[P Said Vella], 40, left.', '[P Said Vella], 40, left.'],
    ['two hyphens', 'It is [P Ana Vella -- as Lind]’s choice.', 'It is [P Ana Vella] -- as Lind’s choice.'],
    [
      'two firms',
      'It chose [O Acme Motor Co., Tessor Inc.] for it.',
      'It chose [O Acme Motor Co.], [O Tessor Inc.] for it.',
    ],
    ['the leader of a party', 'The [O Senate Democratic] leader left.', 'The [O Senate] Democratic leader left.'],
    ['a chief of staff', 'It was Chief of [O Staff Ana Vella] then.', 'It was Chief of Staff [P Ana Vella] then.'],
    [
      'that of a department',
      'It was [O Ministry of Health Chief of Staff Ana Vella] then.',
      'It was [O Ministry of Health] Chief of Staff [P Ana Vella] then.',
    ],
    ['voters of a party', 'The [O Lugworth Republican] voters left.', 'The Lugworth Republican voters left.'],
    ['an arena behind a sign', '[O FL @ Acme Arena] on May 2', 'FL @ [O Acme Arena] on May 2'],
    ['no owner', "The [O People's Bank] agrees.", "The [O People's Bank] agrees."],
    ['a nameless owner', "The [O University's Drama Centre] agrees.", "The University's [O Drama Centre] agrees."],
    ['an officer behind', 'The [O Water Board Chairman], said', 'The [O Water Board] Chairman, said'],
    ['a poll', 'The [O Lakeside University Poll] said', 'The [O Lakeside University] Poll said'],
    ['an officer before', 'The [O Head of Lakeside Water Board] left.', 'The Head of [O Lakeside Water Board] left.'],
    [
      'an officer of a district',
      'The [O U.S. Attorney for the Western District] left.',
      'The U.S. Attorney for the Western District left.',
    ],
    [
      'a commissioner that is a body',
      'The [O High Commissioner for Refugees] agrees.',
      'The [O High Commissioner for Refugees] agrees.',
    ],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(splitNames, marked, glossary)).toBe(expected);
  });
});

describe('types corrected by plain rules', () => {
  it.each([
    ['a country that plays', 'The match: [O Norway] 2, goals by all.', 'The match: [L Norway] 2, goals by all.'],
    ['a law', 'The [O Clean Streams Act] passed.', 'The [M Clean Streams Act] passed.'],
    ['a part of a law', 'The [O Clean Streams] and Lakes Act passed.', 'The [M Clean Streams] and Lakes Act passed.'],
    ['a teaching', 'It was [O National Harlowism] again.', 'It was [M National Harlowism] again.'],
    ['an illness', 'It is [O Southern Tarn Nephritis] again.', 'It is [M Southern Tarn Nephritis] again.'],
    [
      'a part of a long law',
      'The [O Tarn Upkeep] of Bridges Act passed.',
      'The [M Tarn Upkeep] of Bridges Act passed.',
    ],
    ['a prize', 'She won the [P Marco Vella Award] there.', 'She won the [M Marco Vella Award] there.'],
    ['a product', 'She asked [P Chirp Tamar] there.', 'She asked [M Chirp Tamar] there.'],
    ['a dam', 'The [O Tarn Dam] is full.', 'The [L Tarn Dam] is full.'],
    ['a county club', 'The match: goals for [O Tarn County].', 'The match: goals for [O Tarn County].'],
    ['given name and surname', '[O Marco Vella] left.', '[P Marco Vella] left.'],
    ['a company of that name', '[O Marco Vella Ltd] left.', '[O Marco Vella Ltd] left.'],
    ['a title and a surname', 'It was [O Senator Vella].', 'It was [P Senator Vella].'],
    ['a title and no surname', 'It was [O Senator Hotel].', 'It was [O Senator Hotel].'],
    ['a surname that is a brand', '[P Jo Marlow] left. [P Marlow] wept.', '[P Jo Marlow] left. [P Marlow] wept.'],
    ['the brand alone', '[M Marlow] fell.', '[O Marlow] fell.'],
    ['a shop with an owner’s mark', "[P Harlow]'s fell.", "[O Harlow's] fell."],
    [
      'what belongs to a person of that name',
      "[P Jo Harlow] left. [P Harlow]'s car fell.",
      "[P Jo Harlow] left. [P Harlow]'s car fell.",
    ],
    ['a day behind a name', 'She wrote on [M Chirp Tuesday].', 'She wrote on [O Chirp] Tuesday.'],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(repairTypes, marked, glossary)).toBe(expected);
  });
});

describe('places', () => {
  it.each([
    ['a house', 'It stands at 17 [O Marlow Lane] today.', 'It stands at 17 [L Marlow Lane] today.'],
    ['a numbered street', 'It burned on [P Third Ave.] near the bank.', 'It burned on [L Third Ave.] near the bank.'],
    ['where somebody lives', 'Ana Vella, 41, of [P Harlow], left.', 'Ana Vella, 41, of [L Harlow], left.'],
    ['a district', 'The head of [O Harlow West] district left.', 'The head of [L Harlow West] district left.'],
    [
      'two regions',
      'It rained in the [O Midwest and Northeast] today.',
      'It rained in the [L Midwest and Northeast] today.',
    ],
    ['a state', "It is [O New Hampshire]'s railway.", "It is [L New Hampshire]'s railway."],
    [
      'a town of a state',
      'They built it in a hall, [O Harlow], Oregon.',
      'They built it in a hall, [L Harlow], Oregon.',
    ],
    [
      'a town with a postal code',
      'They play at [P Harlow], TX @ Acme Hall.',
      'They play at [L Harlow], TX @ Acme Hall.',
    ],
    ['no town: a degree', 'It is by [P Vella], MA.', 'It is by [P Vella], MA.'],
    ['the code itself', 'They play in Harlow, [O TX] on May 2.', 'They play in Harlow, [L TX] on May 2.'],
    ['a code without a town', 'She bought [O TX] on May 2.', 'She bought [O TX] on May 2.'],
    ['an airport', 'It left [P Ana Vella] airport at last.', 'It left [M Ana Vella] airport at last.'],
    ['an owner of a bridge', "It is [P Ana Vella]'s bridge.", "It is [P Ana Vella]'s bridge."],
    ['half the world', 'They sell in [O Asia-Pacific] today.', 'They sell in [L Asia-Pacific] today.'],
    ['an old ground', 'He left Old [P Harlow] at last.', 'He left Old [L Harlow] at last.'],
    ['an old person', 'He left old [P Harlow] at last.', 'He left old [P Harlow] at last.'],
    ['an arena', 'They sang at [O Tessor Bank Arena] today.', 'They sang at [L Tessor Bank Arena] today.'],
    ['a stage', 'They sang at [P Tessor Stage] today.', 'They sang at [L Tessor Stage] today.'],
    ['a theatre company', 'It is by the [O Harlow Theatre] today.', 'It is by the [O Harlow Theatre] today.'],
    ['people of a state', 'Many [O South Dakotans] agree.', 'Many [M South Dakotans] agree.'],
    ['no town: a college', 'He went to [O Marlow College], Ohio.', 'He went to [O Marlow College], Ohio.'],
    [
      'a team',
      'In the league [O Ohio] won with two goals by the striker.',
      'In the league [O Ohio] won with two goals by the striker.',
    ],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(repairTypes, marked, glossary)).toBe(expected);
  });
});

describe('names of no one', () => {
  const dishes =
    'Add 1 cup of rice, 2 tbsp. of oil, 1 tsp. of salt, 2 cups of water, 1 cup of milk, 3 oz. of beans and 1 tsp. of thyme, 1 tbsp. of dill.';
  it.each([
    ['one of a kind', 'They saw a startled [P Heron].', 'They saw a startled Heron.'],
    ['an opening word', '[P Given] their number, they win.', 'Given their number, they win.'],
    ['an order at the start', 'Herons: [O Imagine] the Tarns at sea.', 'Herons: Imagine the Tarns at sea.'],
    ['a letter', 'They win [P Row B] at last.', 'They win Row B at last.'],
    ['somebody with a letter', 'They met [P Marco X] at last.', 'They met [P Marco X] at last.'],
    ['somebody in a mood', 'It was an angry [P Vella].', 'It was an angry [P Vella].'],
    ['a work', 'She made “[P Tamar]’s Creek” at home.', 'She made “Tamar’s Creek” at home.'],
    ['a song', 'She sang “[O Heron Grove],” again.', 'She sang “Heron Grove,” again.'],
    ['a nickname', 'They call him “[P Harlow]” now.', 'They call him “[P Harlow]” now.'],
    ['what somebody says', '“[P Harlow] left us,” she said.', '“[P Harlow] left us,” she said.'],
    ['the first part of a word', 'It is [O Tamar-]enabled now.', 'It is Tamar-enabled now.'],
    ['measures', 'It takes 230 [O kW DC] at once.', 'It takes 230 kW DC at once.'],
    ['shorthand', 'We came [O ASAP] from there.', 'We came ASAP from there.'],
    ['a dish', `${dishes} Serve with [P Tomato Salad].`, `${dishes} Serve with Tomato Salad.`],
    ['a measure', `${dishes} [O Drink] it warm.`, `${dishes} Drink it warm.`],
    ['a cook', `${dishes} By [P Marco Vella].`, `${dishes} By [P Marco Vella].`],
    ['a known shop', `${dishes} Buy it at [O Marlow] today.`, `${dishes} Buy it at [O Marlow] today.`],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(repairTypes, marked, glossary)).toBe(expected);
  });
});

describe('names that must be of one kind', () => {
  it.each([
    ['a firm', 'She works for the software firm [P Tessor].', 'She works for the software firm [O Tessor].'],
    ['its founder', 'The company [P Vella] founded.', 'The company [P Vella] founded.'],
    ['an example', 'They read papers such as [P Vella] daily.', 'They read papers such as [O Vella] daily.'],
    [
      'an example of people',
      'They read authors such as [P Vella] daily.',
      'They read authors such as [P Vella] daily.',
    ],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(repairTypes, marked, glossary)).toBe(expected);
  });
  it.each([
    ['a pair of people', 'Led by [O Ivo Vella] and [P Marta Villa].', 'Led by [P Ivo Vella] and [P Marta Villa].'],
    [
      'a firm beside a person',
      'Led by [O Acme Bank] and [P Marta Villa].',
      'Led by [O Acme Bank] and [P Marta Villa].',
    ],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(agreeInLists, marked, glossary)).toBe(expected);
  });

  it.each([
    [
      'the abbreviation of an agreement',
      'The [M Free Trade Pact] ([O FTP]) holds. The [O FTP] is old.',
      'The [M Free Trade Pact] ([M FTP]) holds. The [M FTP] is old.',
    ],
    ['that of a right', 'They hold special drawing rights ([O SDR]).', 'They hold special drawing rights ([M SDR]).'],
    ['that of a team', 'A special crimes team ([O SCT]) came.', 'A special crimes team ([O SCT]) came.'],
    ['that of a party behind a member', '[P Dora Ames] ([O DA]) came.', '[P Dora Ames] ([O DA]) came.'],
    [
      'that of a programme by its last word',
      'The [O Harbor Barge Services] program ([O HBS]) grows.',
      'The [O Harbor Barge Services] program ([M HBS]) grows.',
    ],
    ['the code of a share', 'The [O Tessor Group] ([O HRNX]) fell.', 'The [O Tessor Group] (HRNX) fell.'],
    [
      'letters that come again',
      'It is a union ([O HRNX]). The [O HRNX] agrees.',
      'It is a union ([O HRNX]). The [O HRNX] agrees.',
    ],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(agreeOnAbbreviations, marked, glossary)).toBe(expected);
  });

  it.each([
    [
      'companies',
      'It chose [O Acmeco], [L Draymoor], [O Zenitho], [M Lockby] and [O Orbitano].',
      'It chose [O Acmeco], [O Draymoor], [O Zenitho], [O Lockby] and [O Orbitano].',
    ],
    ['a country among them', '[O Acmeco], [O Zenitho], [L Norway]', '[O Acmeco], [O Zenitho], [L Norway]'],
    ['people among them', '[O Acmeco], [O Zenitho], [P Jo Hale]', '[O Acmeco], [O Zenitho], [P Jo Hale]'],
    [
      'counties',
      'It rained in [P Bree], [L Tarn] and [O Marlow] counties.',
      'It rained in [L Bree], [L Tarn] and [L Marlow] counties.',
    ],
    ['no list', '[O Acmeco] beat [O Zenitho] in [L Draymoor].', '[O Acmeco] beat [O Zenitho] in [L Draymoor].'],
  ])('%s in a list', (_, marked, expected) => {
    expect(afterStep(agreeInLists, marked, glossary)).toBe(expected);
  });

  it.each([
    [
      'somebody with a surname of the article',
      'They met [O Reeva Vella] there. [P Vella] left.',
      'They met [P Reeva Vella] there. [P Vella] left.',
    ],
    ['an order', '“[O Make Vella] go,” they said. [P Vella] left.', '“[O Make Vella] go,” they said. [P Vella] left.'],
    [
      'a pair of people',
      'The [P Vella-Ames] ticket lost. [P Jo Vella] and [P Ada Ames] left.',
      'The Vella-Ames ticket lost. [P Jo Vella] and [P Ada Ames] left.',
    ],
    ['half a name', 'A [P Quasi-Vella] spoke. [P Jo Vella] left.', 'A Quasi-Vella spoke. [P Jo Vella] left.'],
    [
      'a surname in two parts',
      '[P Jo Vella-Ames] left. [P Vella-Ames] met [P Ada Ames] and [P Vella].',
      '[P Jo Vella-Ames] left. [P Vella-Ames] met [P Ada Ames] and [P Vella].',
    ],
    [
      'a body with a surname',
      'They met [O Vella Bank] there. [P Jo Bank] left.',
      'They met [O Vella Bank] there. [P Jo Bank] left.',
    ],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(agreeOnSurnames, marked, glossary)).toBe(expected);
  });

  it('a body that was taken for a person once', () => {
    const marked = 'It is by [P Granite Kettle] today. They met [O Granite Kettle] there.';
    expect(afterStep(agreeOnTypes, marked, glossary)).toBe(marked.replace('[P', '[O'));
  });

  it('a surname with a hyphen', () => {
    const marked = '[P Ada Okafor-Reyes] teaches. [O Okafor-Reyes] begins in May.';
    expect(afterStep(agreeOnTypes, marked, glossary)).toBe(marked.replace('[O', '[P'));
  });
});

describe('what is no name, and what belongs to one', () => {
  it.each([
    ['a handle', 'Thanks to @[O AcmeBank] for it.', 'Thanks to @AcmeBank for it.'],
    ['the end of an address', 'See pic.twitter.com/[O I8NWz4] now.', 'See pic.twitter.com/I8NWz4 now.'],
    ['a newspaper behind a stroke', 'The [O Harbor News]/[O ANN] said so.', 'The [O Harbor News]/[O ANN] said so.'],
    ['an ordinal', '[O Sixth] time for all.', 'Sixth time for all.'],
    ['a part of a building', 'It is at [O Suite] 350 today.', 'It is at Suite 350 today.'],
    ['several of a kind', 'The [O SUVs] were sold.', 'The SUVs were sold.'],
    ['a measure', 'It holds [O 64GB] at once.', 'It holds 64GB at once.'],
    ['a model', 'She bought an [O AW3418DW] there.', 'She bought an AW3418DW there.'],
    ['a group with a number', 'The [O M23] came.', 'The [O M23] came.'],
    ['a colour', 'Eat one [O Purple] a day.', 'Eat one Purple a day.'],
    ['a case in court', 'In [P Vella v. Ames] they won.', 'In Vella v. Ames they won.'],
    ['a teaching', 'They spoke of [P Islam] at length.', 'They spoke of Islam at length.'],
    ['a numeral', 'Part [P III] follows.', 'Part III follows.'],
    ['a short surname', 'They met [P Xi] there.', 'They met [P Xi] there.'],
    ['what belongs to a party', 'The [O Republican] debate began.', 'The Republican debate began.'],
    ['a party', 'The [O Republican] party met.', 'The [O Republican] party met.'],
    ['the moon', 'It flew to the [O Moon] at once.', 'It flew to the [L Moon] at once.'],
    ['the code of a share', 'The index .[O DJI] fell.', 'The index .DJI fell.'],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(repairTypes, marked, glossary)).toBe(expected);
  });
  it.each([
    ['a given name behind a hyphen', '[O Vella Hee]-geun left.', '[P Vella Hee-geun] left.'],
    ['one that ends in a small word', '[P Vella Jae]-in left.', '[P Vella Jae-in] left.'],
    ['a well-known abbreviation', 'It broke U.N. sanctions.', 'It broke [O U.N.] sanctions.'],
    ['one that was taken for a place', 'It broke [L U.N.] sanctions.', 'It broke [O U.N.] sanctions.'],
    ['one in a line of capitals', 'WHO IS NEXT', 'WHO IS NEXT'],
    ['one in a longer name', 'They met at UN Plaza today.', 'They met at UN Plaza today.'],
    ['one before a title', '[P U.N. Ambassador Lind] left.', '[O U.N.] Ambassador [P Lind] left.'],
    [
      'a hyphen behind a name of the article',
      'With [P Vella]-levels of support, [P Vella] won.',
      'With [P Vella]-levels of support, [P Vella] won.',
    ],
    [
      'partners behind a founder',
      'She runs [P C. V. Vella] & Company, Inc. there.',
      'She runs [O C. V. Vella & Company, Inc.] there.',
    ],
    ['partners', 'She left [O Marlow] and [M Co Inc]. Vella stayed.', 'She left [O Marlow and Co Inc.] Vella stayed.'],
    ['no partners', 'She left [O Marlow] and [L Co Clare].', 'She left [O Marlow] and [L Co Clare].'],
    [
      'a bracket that stays open',
      'The [O Tarn Guard (Border Police]) came.',
      'The [O Tarn Guard] (Border Police) came.',
    ],
    ['one that opened before', 'The ([O Cartel of) Tarn] came.', 'The [O (Cartel of) Tarn] came.'],
    ['a ruler', 'Queen [L Alberta] I left.', 'Queen [P Alberta I] left.'],
    ['a queen’s town', 'Queen [L Alberta] left.', 'Queen [L Alberta] left.'],
    ['a compound', 'The [L Vella Bay]-bound train left.', 'The [L Vella Bay]-bound train left.'],
    ['a quotation mark', 'He said, “Go[P ” Vella] left.', 'He said, “Go” [P Vella] left.'],
    [
      'a position',
      'The match: goals for [P F Ana Vella] in the league.',
      'The match: goals for F [P Ana Vella] in the league.',
    ],
    ['an initial', 'She met [P F Ana Vella] today.', 'She met [P F Ana Vella] today.'],
    [
      'an office',
      'The Director of Public [P Lending Ana Vella] left.',
      'The Director of Public Lending [P Ana Vella] left.',
    ],
    ['a word for a trade', '[P Employee Jo Vella] left.', 'Employee [P Jo Vella] left.'],
    ['a given name behind a trade', 'The singer [P Ally Vella] left.', 'The singer [P Ally Vella] left.'],
  ])('%s', (_, marked, expected) => {
    expect(afterStep(extendNames, marked, glossary)).toBe(expected);
  });
});
