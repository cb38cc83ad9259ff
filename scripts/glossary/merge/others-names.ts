/** Takes from little known bodies the aliases that are the names of well-known ones: `Organization of the Petroleum Exporting Countries` of its fund. */
import type { EntityDraft } from '../../../utils/glossary/draft.ts';
import { withoutArticle } from '../../../utils/glossary/forms/organization-forms.ts';
import { foldName } from '../../../utils/text/normalise.ts';
import { CURATED } from './source-record.ts';

const keyOf = (name: string) => foldName(withoutArticle(name));
const isCurated = ({ sources }: EntityDraft) => sources.some(({ id }) => id === CURATED);

export function withoutOthersNames(entities: readonly EntityDraft[]): EntityDraft[] {
  const known = new Set(
    entities.filter((entity) => entity.kind === 'organization' && isCurated(entity)).map(({ name }) => keyOf(name)),
  );
  return entities.map((entity) => {
    if (entity.kind === 'person' || isCurated(entity)) return entity;
    const aliases = entity.aliases.filter((alias) => !known.has(keyOf(alias)) || keyOf(alias) === keyOf(entity.name));
    return aliases.length === entity.aliases.length ? entity : { ...entity, aliases };
  });
}
