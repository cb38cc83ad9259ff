/** Each rule's name in the reader's words, one line with what it rests on. A rule that is missing here is shown by its name. */

export const EVIDENCE_WORDS: Readonly<Record<string, string>> = {
  'office-at-date': 'held this office on the article’s date',
};
