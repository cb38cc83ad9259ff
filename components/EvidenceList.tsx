/** The evidence of a claim, opened on demand: rule, the article's words (a way to them), source and date. */
import type { EvidenceLine } from '../utils/view/evidence.ts';
import { WORDS } from '../utils/view/strings.ts';
import type { Actions } from './actions.ts';

interface Props {
  readonly lines: readonly EvidenceLine[];
  readonly sources?: readonly string[];
  readonly lang: string | null;
  readonly actions: Pick<Actions, 'goTo'>;
}

export function EvidenceList({ lines, sources = [], lang, actions }: Props) {
  if (lines.length === 0 && sources.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{WORDS.evidence}</summary>
      <ul>
        {lines.map(({ rule, detail, words, span, source }, index) => (
          <li key={index}>
            {rule}
            {detail && `: ${detail}`}
            {words && span && (
              <button type="button" class="passage" onClick={() => actions.goTo(span, [])}>
                <q lang={lang ?? undefined} dir="auto">
                  {words}
                </q>
              </button>
            )}
            {source && <span class="source"> ({source})</span>}
          </li>
        ))}
        {sources.map((source) => (
          <li key={source} class="source">
            {source}
          </li>
        ))}
      </ul>
    </details>
  );
}
