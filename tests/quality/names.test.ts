/** How well names are read in our own labelled articles, none of which the glossary or the tagger has seen. Floors: raise them when quality rises. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../utils/glossary/open-glossary.ts';
import { readNames } from '../../utils/names/read-names.ts';
import { foldName } from '../../utils/text/normalise.ts';
import { model } from '../unit/names/model.ts';
import { readLabelledArticles } from './names-labelled.ts';

/** The packed one: it knows nobody in these articles, but how often a word is a given name or a surname. */
const file = path.resolve(import.meta.dirname, '../../public/glossary.bin');
const glossary = openGlossary(new Uint8Array(readFileSync(file)).buffer);

const articles = readLabelledArticles();
const read = articles.map((article) => ({
  article,
  entities: readNames({ text: article.text, publishedAt: '2024-05-01' }, glossary, { model }).entities,
}));

function scoreMentions(kind: 'person' | 'organization') {
  let right = 0;
  let found = 0;
  let labelled = 0;
  for (const { article, entities } of read) {
    const wanted = new Set(
      article.names.filter(({ type }) => type === kind).map(({ start, end }) => `${start}-${end}`),
    );
    labelled += wanted.size;
    for (const { start, end } of entities
      .filter((entity) => entity.kind === kind)
      .flatMap(({ mentions }) => mentions)) {
      found++;
      if (wanted.has(`${start}-${end}`)) right++;
    }
  }
  return { precision: right / found, recall: right / labelled };
}

describe('names in our labelled articles', () => {
  it('has sixty articles', () => {
    expect(articles).toHaveLength(60);
  });

  it.each([
    ['person', 0.98, 0.96],
    ['organization', 0.925, 0.86],
  ] as const)('%s mentions are exact', (kind, precision, recall) => {
    const score = scoreMentions(kind);
    console.log(kind, score);
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  it('one person is one entry', () => {
    const right = read.filter(
      ({ article, entities }) => entities.filter(({ kind }) => kind === 'person').length === article.people,
    ).length;
    console.log('articles with the right number of people', right, 'of', read.length);
    expect(right / read.length).toBeGreaterThanOrEqual(0.95);
  });

  it('roles in the text are given', () => {
    const wanted = read.flatMap(({ article, entities }) => article.roles.map((role) => ({ ...role, entities })));
    const missed = wanted.filter(({ name, role, entities }) => {
      const person = entities.find((entity) => foldName(entity.name).includes(foldName(name)));
      return !person?.rolesInText.some(({ text }) => foldName(text).includes(foldName(role)));
    });
    console.log(
      'roles',
      wanted.length - missed.length,
      'of',
      wanted.length,
      missed.map(({ name, role }) => `${name}: ${role}`),
    );
    expect(1 - missed.length / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});
