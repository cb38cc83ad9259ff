/** Phrases that name a source without a verb. Add one in a line. */

/** `according to Reyes`, `per the ministry`: prepositions that name a source. The noun phrase follows. */
export const SOURCE_PHRASES: readonly { readonly words: readonly string[]; readonly example: string }[] = [
  { words: ['according', 'to'], example: '“It rained,” according to Reyes' },
  { words: ['per'], example: '“It rained,” per the ministry' },
  { words: ['in', 'the', 'words', 'of'], example: 'in the words of Reyes, “it rained”' },
  { words: ['to', 'quote'], example: 'to quote Reyes, “it rained”' },
  { words: ['courtesy', 'of'], example: '“It rained,” courtesy of Reyes' },
];
