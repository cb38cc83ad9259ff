/** Quotation marks as data: what opens a quoted stretch and what closes it. Add a style in a line. */

export interface MarkStyle {
  readonly open: string;
  /** What closes it, best first; papers mix styles (“like this"). */
  readonly close: readonly string[];
  /** Single marks double as apostrophes and are read with more care. */
  readonly isSingle: boolean;
  readonly example: string;
}

/** Longest opening mark first: `''` is looked for before `'`. */
export const MARK_STYLES: readonly MarkStyle[] = [
  { open: '``', close: ["''", '"', '”'], isSingle: false, example: "``It rained,'' she said." },
  { open: "''", close: ["''", '"'], isSingle: false, example: "''It rained,'' she said." },
  { open: '’’', close: ['’’'], isSingle: false, example: '’’It rained,’’ she said.' },
  { open: '‘‘', close: ['’’', '”'], isSingle: false, example: '‘‘It rained,’’ she said.' },
  { open: '“', close: ['”', '"', '’’', "''", '“'], isSingle: false, example: '“It rained,” she said.' },
  { open: '”', close: ['”', '"'], isSingle: false, example: '”It rained,” she said.' },
  { open: '"', close: ['"', '”', '“', "''", '’’'], isSingle: false, example: '"It rained," she said.' },
  { open: '＂', close: ['＂'], isSingle: false, example: '＂It rained,＂ she said.' },
  { open: '„', close: ['“', '”', '"'], isSingle: false, example: '„It rained“, she said.' },
  { open: '«', close: ['»'], isSingle: false, example: '« It rained », she said.' },
  { open: '»', close: ['«'], isSingle: false, example: '»It rained«, she said.' },
  { open: '‘', close: ['’', "'"], isSingle: true, example: '‘It rained,’ she said.' },
  { open: '‚', close: ['‘', '’'], isSingle: true, example: '‚It rained‘, she said.' },
  { open: '‹', close: ['›'], isSingle: false, example: '‹It rained›, she said.' },
  { open: "'", close: ["'", '’'], isSingle: true, example: "'It rained,' she said." },
];

/** Words that begin with an apostrophe, lower case, without it: `’em`, `’til`, `’90s` is told by its digit. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(
  'em til till tis twas cause cuz n nuff bout round neath tween ere s t ve ll re d m'.split(' '),
);
