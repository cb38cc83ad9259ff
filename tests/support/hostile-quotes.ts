/** Texts that punish careless searches for quotes: one paragraph without end, marks that never close, invisible controls. */

export interface HostileText {
  readonly what: string;
  readonly text: string;
}

const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** One text of `size` code units of each kind. */
export function hostileTexts(size: number): HostileText[] {
  return [
    {
      what: 'one paragraph of quotes',
      text: fill('“It rained,” said Ana Reyes, who called it “crude” and left. ', size),
    },
    { what: 'one sentence without a stop', text: fill('she said that he said, calling it “crude”, and then ', size) },
    { what: 'opening marks only', text: fill('“a ', size) },
    { what: 'opening marks of every kind', text: fill('“a ‘b "c «d „e \'f ``g ', size) },
    { what: 'closing marks only', text: fill('a” b’ ', size) },
    { what: 'straight marks', text: fill('"', size) },
    { what: 'apostrophes', text: fill("rock 'n' roll ", size) },
    { what: 'single marks, never closed', text: fill('‘a b ', size) },
    { what: 'marks inside marks', text: fill('“', size / 2) + fill('”', size / 2) },
    { what: 'paragraphs that all reopen', text: fill('“It rained.\n\n', size) },
    { what: 'zero-width and bidi controls', text: fill('“\u200bIt\u202e rained,\u2066”\u200f she\u00ad said. ', size) },
    { what: 'commas', text: fill('Reyes, ', size) },
    { what: 'reporting verbs', text: fill('said, ', size) },
    { what: 'brackets', text: fill('(', size) },
    { what: 'labels', text: fill('Q: a\nA: b\n', size) },
    { what: 'dashes before signatures', text: fill('— ', size) },
    { what: 'hyphens', text: fill('a-', size) },
    { what: 'nested quotes with cues', text: fill('“He said, ‘she said, it rained,’ and left,” said Ana. ', size) },
    { what: 'spaces', text: fill(' ', size) },
    { what: 'capitals', text: fill('Ana ', size) },
    { what: 'conjunctions', text: fill('and said ', size) },
  ];
}
