/** A glossary of a few invented entities in memory, for tests of the names room alone. */
import type {
  FormCandidate,
  FormMatch,
  Glossary,
  GlossaryEntity,
  OfficeHolder,
  TokenRuns,
} from '../../../utils/model/glossary.ts';
import { foldName } from '../../../utils/text/normalise.ts';

export type TinyRecord = Pick<GlossaryEntity, 'id' | 'kind' | 'name'> &
  Partial<GlossaryEntity> & { readonly caution?: boolean; readonly shortForms?: readonly string[] };

const blank = {
  aliases: [],
  tenures: [],
  country: null,
  party: null,
  pronoun: null,
  born: null,
  died: null,
  type: null,
  founded: null,
  dissolved: null,
  succeededBy: null,
  parent: null,
  listings: [],
  background: null,
  links: {},
  fame: 50,
  sources: [],
  fromMemory: false,
} as const;

const covers = (start: string | null, end: string | null, date: string) =>
  (!start || start <= date) && (!end || date < end);

export function openTinyGlossary(
  records: readonly TinyRecord[],
  names: { given?: string[]; family?: string[] } = {},
): Glossary {
  const entities: GlossaryEntity[] = records.map((record) => ({ ...blank, ...record }));
  const forms = new Map<string, FormCandidate[]>();
  records.forEach((record, index) => {
    const put = (form: string, kind: FormCandidate['form']) => {
      const key = foldName(form);
      const candidate = {
        index,
        kind: record.kind,
        form: kind,
        caution: record.caution ?? false,
        fame: entities[index]!.fame,
      };
      forms.set(
        key,
        [...(forms.get(key) ?? []), candidate].sort((a, b) => b.fame - a.fame),
      );
    };
    put(record.name, 'name');
    for (const alias of record.aliases ?? []) put(alias, /^[A-Z.]+$/.test(alias) ? 'abbreviation' : 'alias');
    for (const short of record.shortForms ?? []) put(short, 'short');
  });
  const lookup = (form: string) => forms.get(foldName(form)) ?? [];
  const holdersWhere = (
    fits: (title: string, organization: string | null, place: string | null) => boolean,
    date: string,
  ): OfficeHolder[] =>
    entities.flatMap((entity, index) =>
      entity.tenures
        .filter(
          (tenure) => fits(tenure.title, tenure.organization, tenure.place) && covers(tenure.start, tenure.end, date),
        )
        .map((tenure) => ({ index, tenure })),
    );
  return {
    info: { people: 0, organizations: 0, forms: forms.size, newest: '2026-01-01', sources: [] },
    lookup,
    entity(index) {
      const found = entities[index];
      if (!found) throw new RangeError(`No entity ${index}`);
      return found;
    },
    entityById: (id) => entities.find((entity) => entity.id === id) ?? null,
    match: (tokens: TokenRuns): FormMatch[] => {
      const matches: FormMatch[] = [];
      for (let first = 0; first < tokens.count; ) {
        let end = Math.min(tokens.count, first + 8);
        let candidates: readonly FormCandidate[] = [];
        if (/^[\p{Lu}\d]/u.test(tokens.text.slice(tokens.starts[first], tokens.ends[first])))
          for (; end > first; end--) {
            candidates = lookup(tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]));
            if (candidates.length > 0) break;
          }
        if (candidates.length > 0) matches.push({ firstToken: first, endToken: end, candidates });
        first = candidates.length > 0 ? end : first + 1;
      }
      return matches;
    },
    holders: ({ title, organization, place }, date) =>
      holdersWhere(
        (t, o, p) =>
          foldName(t) === foldName(title) && (!organization || o === organization) && (!place || p === place),
        date,
      ),
    heads: (id, date) =>
      holdersWhere((_, organization) => organization === entities.find((entity) => entity.id === id)?.name, date),
    nameCounts: (word) => ({
      given: names.given?.some((name) => foldName(name) === foldName(word)) ? 100 : 0,
      family: names.family?.some((name) => foldName(name) === foldName(word)) ? 100 : 0,
    }),
    ids: () => entities.map((entity) => entity.id),
  };
}
