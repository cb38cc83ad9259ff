/** Reads the table of reporting verbs into an index of their forms: `said` -> say. */
import { PHRASALS_WITH_EXAMPLES, VERBS_WITH_EXAMPLES, type VerbFrame } from './reporting-verb-table.ts';

export interface VerbForm {
  readonly lemma: string;
  readonly frame: VerbFrame;
  /** The form of the past, of the present, or with -ing; the bare form is `base`. */
  readonly form: 'base' | 'present' | 'past' | 'ing';
}

/** `argue` -> argues, argued, arguing. */
function regularForms(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const present = /(?:s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [present, `${stem}ed`, `${stem}ing`];
}

function formOf(form: string, index: number): VerbForm['form'] {
  if (index === 0) return 'present';
  return form.endsWith('ing') ? 'ing' : 'past';
}

interface VerbRow {
  readonly lemma: string;
  readonly frame: VerbFrame;
  readonly forms: readonly string[];
  readonly example: string;
}

function readRow(line: string): VerbRow {
  const [head = '', frame = '', example = ''] = line.split('|').map((cell) => cell.trim());
  const [lemma = '', irregular] = head.split(':');
  return { lemma, frame: frame as VerbFrame, forms: irregular ? irregular.split(',') : regularForms(lemma), example };
}

/** The table, row by row. */
export const VERB_ROWS: readonly VerbRow[] = VERBS_WITH_EXAMPLES.trim().split('\n').map(readRow);

/** The first row that has a form keeps it; a bare form yields to the form of another verb: `found` is find's. */
function indexForms(rows: readonly VerbRow[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const { lemma, frame, forms: list } of rows) {
    for (const [index, form] of list.entries())
      if (!forms.has(form)) forms.set(form, { lemma, frame, form: formOf(form, index) });
    if (!forms.has(lemma)) forms.set(lemma, { lemma, frame, form: 'base' });
  }
  return forms;
}

/** The phrasal table, row by row. */
export const PHRASAL_ROWS: readonly { readonly words: string; readonly example: string }[] =
  PHRASALS_WITH_EXAMPLES.trim()
    .split('\n')
    .map((line) => {
      const [words = '', example = ''] = line.split('|').map((cell) => cell.trim());
      return { words, example };
    });

const PHRASALS: ReadonlySet<string> = new Set(PHRASAL_ROWS.map(({ words }) => words));

/** The verb as it is with the word after it: `went` + `on` brings in words in any order, `went` alone does not. */
export function withParticle(verb: VerbForm, next: string): VerbForm {
  if (next === '' || verb.frame === 'say' || !PHRASALS.has(`${verb.lemma} ${next}`)) return verb;
  return { ...verb, frame: 'say' };
}

/** Every form, lower case: `said` -> say. */
export const REPORTING_VERBS: ReadonlyMap<string, VerbForm> = indexForms(VERB_ROWS);
