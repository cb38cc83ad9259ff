/** Spellings: of bodies, British and American, `World Health Organisation`; of people, with and without hyphens, `Kim Dae Jung`. */
import { organizationForm, unorderedForm } from '../join/organization-name.ts';

const PAIRS = 'isation:ization Defence:Defense Centre:Center Labour:Labor Programme:Program Theatre:Theater'
  .split(' ')
  .map((pair) => pair.split(':').map((ending) => ({ ending, pattern: new RegExp(`${ending}\\b`, 'iu') })));

/** Most names have none of them, and are read once instead of twelve times. */
const ANY = new RegExp(
  `(?:${PAIRS.flat()
    .map(({ ending }) => ending)
    .join('|')})\\b`,
  'iu',
);

/** The form in the other spellings, if those differ from it. `Department of Defense` -> `Department of Defence`. */
export function otherSpellings(form: string): string[] {
  if (!ANY.test(form)) return [];
  const british = PAIRS.reduce((text, [to, from]) => text.replace(from!.pattern, to!.ending), form);
  return [british, american(form)].filter((other) => other !== form);
}

/** `Organisation of Islamic Cooperation` -> `Organization of Islamic Cooperation`. */
function american(form: string): string {
  if (!ANY.test(form)) return form;
  return PAIRS.reduce((text, [from, to]) => text.replace(from!.pattern, to!.ending), form);
}

/** Words of a name without small ones, spelling and number: `Centre for Disease Control` -> center, disease, control. */
export const wordsOf = (name: string) =>
  unorderedForm(organizationForm(american(name)))
    .split(' ')
    .map((word) => word.replace(/s$/u, ''));

/** A given name or surname in two parts behind one name: `Kim Dae Jung`, `Kim Dae-Jung`, `Robin Leigh Pemberton`. */
const TWO_PARTS = /^(\p{Lu}[\p{L}'’]+) (\p{Lu}[\p{L}'’]+)[ -](\p{L}[\p{L}'’]+)$/u;

/** The name with its last two parts joined otherwise. `Kim Dae Jung` -> `Kim Dae-jung`, `Kim Daejung`, `Kim Dae-Jung`. */
export function otherHyphens(name: string): string[] {
  const [, first, left, right] = TWO_PARTS.exec(name) ?? [];
  if (!first || !left || !right) return [];
  const small = right.toLowerCase();
  const large = right[0]!.toUpperCase() + right.slice(1);
  const forms = [
    `${first} ${left}-${small}`,
    `${first} ${left}${small}`,
    `${first} ${left}-${large}`,
    `${first} ${left} ${large}`,
  ];
  return forms.filter((form) => form !== name);
}
