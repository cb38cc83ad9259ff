/** Makes a glossary of a reader's own entries, to be laid over the bundled one. */
import type { IsoDate } from '../../model/date.ts';
import type { Glossary, Tenure } from '../../model/glossary.ts';
import { foldName } from '../../text/normalise.ts';
import { draftEntity, type EntityDraft } from '../draft.ts';
import { openGlossary } from '../open-glossary.ts';
import { writeGlossary } from '../write-glossary.ts';
import type { ReaderEntry } from './entry-schema.ts';

const READER_SOURCE = 'reader';
/** A reader writes down whom they read about: likelier meant than anybody. */
const READER_FAME = 255;

function tenuresOf(entry: ReaderEntry, today: IsoDate): Tenure[] {
  return (entry.offices ?? []).map((office) => ({
    title: office.title,
    organization: office.organization ?? null,
    place: office.place ?? null,
    start: office.start ?? null,
    end: office.end ?? null,
    asOf: office.end === undefined ? today : null,
    source: READER_SOURCE,
  }));
}

function toDraft(entry: ReaderEntry, id: string, today: IsoDate): EntityDraft {
  return draftEntity({
    id,
    kind: entry.kind,
    name: entry.name.trim(),
    aliases: (entry.aliases ?? []).filter((alias) => alias.trim() !== ''),
    tenures: tenuresOf(entry, today),
    country: entry.country ?? null,
    party: entry.party ?? null,
    type: entry.type ?? null,
    background: entry.note ?? null,
    links: entry.link === undefined ? {} : { official: entry.link },
    fame: READER_FAME,
    sources: [{ id: READER_SOURCE, date: today }],
  });
}

/** `today` (`YYYY-MM-DD`) dates the entries. Entries of one name stay apart. */
export function readerGlossary(entries: readonly ReaderEntry[], today: IsoDate): Glossary {
  const seen = new Map<string, number>();
  const drafts = entries.map((entry) => {
    const slug = `${READER_SOURCE}:${foldName(entry.name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return toDraft(entry, count === 1 ? slug : `${slug}-${count}`, today);
  });
  return openGlossary(writeGlossary(drafts));
}
