/** British and American spellings in names of bodies: `World Health Organisation`, `Ministry of Defense`. */

const PAIRS = 'isation:ization Defence:Defense Centre:Center Labour:Labor Programme:Program Theatre:Theater'
  .split(' ')
  .map((pair) => pair.split(':').map((ending) => ({ ending, pattern: new RegExp(`${ending}\\b`, 'u') })));

/** The form in the other spellings, if those differ from it. `Department of Defense` -> `Department of Defence`. */
export function otherSpellings(form: string): string[] {
  const british = PAIRS.reduce((text, [to, from]) => text.replace(from!.pattern, to!.ending), form);
  return [british, american(form)].filter((other) => other !== form);
}

/** `Organisation of Islamic Cooperation` -> `Organization of Islamic Cooperation`. */
export function american(form: string): string {
  return PAIRS.reduce((text, [from, to]) => text.replace(from!.pattern, to!.ending), form);
}
