/** Tells titles of works and terms from speech: “Morning Joe”, the so-called “bathroom bill”. */

/** Words before a quoted title, term or nickname. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `titled entitled headlined subtitled named nicknamed called-for so-called dubbed aka movie film song album book novel memoir show
   podcast program programme series play musical episode hashtag motto phrase term word words sitcom`.split(/\s+/u),
);

const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|is|nor|of|on|or|the|to|with|vs|v)$/u;

/** `Gifted Hands`, `The Art of the Deal`: every word with a capital, small ones aside. One word alone counts: `Playbook`. */
export function isTitleCase(words: string): boolean {
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (list.length === 0 || list.length > 10) return false;
  return list.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL_WORDS.test(word)));
}
