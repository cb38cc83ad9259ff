/** Spellings in names of bodies, British and American: `World Health Organisation`, `Ministry of Defense`. */
import { organizationForm, unorderedForm } from '../join/organization-name.ts';

const PAIRS = 'isation:ization Defence:Defense Centre:Center Labour:Labor Programme:Program Theatre:Theater'
  .split(' ')
  .map((pair) => pair.split(':').map((ending) => ({ ending, pattern: new RegExp(`${ending}\\b`, 'iu') })));

/** The form in the other spellings, if those differ from it. `Department of Defense` -> `Department of Defence`. */
export function otherSpellings(form: string): string[] {
  const british = PAIRS.reduce((text, [to, from]) => text.replace(from!.pattern, to!.ending), form);
  return [british, american(form)].filter((other) => other !== form);
}

/** `Organisation of Islamic Cooperation` -> `Organization of Islamic Cooperation`. */
function american(form: string): string {
  return PAIRS.reduce((text, [from, to]) => text.replace(from!.pattern, to!.ending), form);
}

/** Words of a name without small ones, spelling and number: `Centre for Disease Control` -> center, disease, control. */
export const wordsOf = (name: string) =>
  unorderedForm(organizationForm(american(name)))
    .split(' ')
    .map((word) => word.replace(/s$/u, ''));
