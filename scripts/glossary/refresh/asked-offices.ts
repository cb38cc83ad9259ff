/** Kinds of offices that the refresh asks for: the Wikidata class of which each office is a subclass, and what it is. */

export const ASKED_OFFICES = `
Q48352|head of state
Q2285706|head of government
Q83307|minister
`;
