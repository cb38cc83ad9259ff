/** Reads the labelled articles of `names/` with the roles and counts that follow each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LabelledText, readLabelledTexts } from '../../scripts/tagger/labelled-text.ts';

export interface LabelledArticle extends LabelledText {
  readonly roles: readonly { readonly name: string; readonly role: string }[];
  readonly people: number;
  readonly organizations: number;
}

const FOLDER = path.resolve(import.meta.dirname, 'names');
const NOTE = /^# (role|people|organizations) (.*)$/gmu;

export function readLabelledArticles(): LabelledArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(path.join(FOLDER, file), 'utf8').split(/^(?==== )/mu))
    .map((article) => {
      const notes = [...article.matchAll(NOTE)].map(([, kind, value]) => ({ kind, value: value! }));
      const [labelled] = readLabelledTexts(article.replace(NOTE, ''));
      if (!labelled) throw new Error(`Not in the form of the corpus: ${article.slice(0, 60)}`);
      const count = (kind: string) => Number(notes.find((note) => note.kind === kind)?.value);
      const roles = notes
        .filter(({ kind }) => kind === 'role')
        .map(({ value }) => ({ name: value.split(': ')[0]!, role: value.slice(value.indexOf(': ') + 2) }));
      return { ...labelled, roles, people: count('people'), organizations: count('organizations') };
    });
}
