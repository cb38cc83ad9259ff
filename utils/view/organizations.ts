/** Organizations of an article: what each is, where, and who headed it on the article's date. */
import type { OrganizationInContext, ReadingContext } from '../model/context.ts';
import { dateWords } from './dates.ts';
import { byWeight, type EntityCard, entityCard } from './entities.ts';
import type { QuoteView } from './quotes.ts';
import { type RoleLine, roleLine } from './roles.ts';

export interface HeadView {
  readonly name: string;
  readonly role: RoleLine;
}

export interface OrganizationCard extends EntityCard {
  readonly kind: 'organization';
  /** `political party, Veldania`; null if unknown. */
  readonly what: string | null;
  readonly facts: readonly string[];
  readonly heads: readonly HeadView[];
}

/** `central bank` + `Veldania` -> `Central bank, Veldania`. */
export function whatIsIt({
  type,
  country,
}: {
  readonly type: string | null;
  readonly country: string | null;
}): string | null {
  const words = [type, country].filter((part) => part !== null).join(', ');
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

function factsOf({ parent, founded, dissolved, succeededBy, listings }: OrganizationInContext): string[] {
  return [
    parent ? `part of ${parent}` : null,
    founded ? `founded ${dateWords(founded)}` : null,
    dissolved ? `dissolved ${dateWords(dissolved)}` : null,
    succeededBy ? `succeeded by ${succeededBy}` : null,
    ...listings.map(({ title, start }) => (start ? `${title} since ${dateWords(start)}` : title)),
  ].filter((fact) => fact !== null);
}

export function organizationCards(context: ReadingContext, quotes: readonly QuoteView[]): OrganizationCard[] {
  return context.organizations
    .map(
      (organization): OrganizationCard => ({
        kind: 'organization',
        ...entityCard(organization, context, quotes),
        what: whatIsIt(organization),
        facts: factsOf(organization),
        heads: organization.heads.map(({ name, role }) => ({ name, role: roleLine(role) })),
      }),
    )
    .sort(byWeight);
}
