/** Brings the names of organizations to one key, and tells the bodies of a state from others. */
import { foldName } from '../../text/normalise.ts';

/** `the United States Department of State` -> `department of state`. */
export function organizationKey(name: string): string {
  return foldName(name)
    .replace(/^the /, '')
    .replace(/^(?:united states|us|uk|federal) (?=\S+ \S)/, '')
    .replace(/ of (?:the )?(?:united states|united kingdom)(?: of america)?$/, '');
}

const STATE_BODY =
  /\b(?:government|presiden\w*|executive|cabinet|office of the|royal|state|republic|palace|kremlin|monarchy|crown|white house|council of ministers|prime minister|palestinian authority)\b/i;
/** `American Federation of Government Employees`, `State Bank`, `Republican Party`. */
const OTHER_BODY =
  /\b(?:federation|employees|union|association|party|bank|university|college|company|corporation|institute|academy|museum|club|society)\b/i;

/** `President` of a party, a bank or a court is no president of the state. */
export function isOfState(organization: string | null): boolean {
  return organization === null || (STATE_BODY.test(organization) && !OTHER_BODY.test(organization));
}
