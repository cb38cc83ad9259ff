/** The reader's memory in the settings: what was read, found again and forgotten one by one, by site, by age, or all. */
import type { MemorySettings as Chosen, RememberedTitle, StoreTrouble } from '../utils/model/memory.ts';
import { dateWords } from '../utils/view/dates.ts';
import { MEMORY_SETTINGS, RELATED } from '../utils/view/related-words.ts';
import { AskTwice } from './AskTwice.tsx';
import { FileButton } from './FileButton.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { Switch } from './Switch.tsx';

export interface MemoryView {
  readonly chosen: Chosen;
  readonly found: readonly RememberedTitle[];
  readonly query: string;
  readonly trouble: StoreTrouble | null;
  /** What the last deed brought: `3 articles taken in.` */
  readonly words: string | null;
}

export interface MemoryActions {
  choose(chosen: Chosen): void;
  search(query: string): void;
  forget(url: string): void;
  forgetSite(url: string): void;
  forgetAll(): void;
  exportAll(): void;
  importFile(file: File): void;
  startAnew(): void;
}

interface Props {
  readonly memory: MemoryView;
  readonly actions: MemoryActions;
}

const MOST_SHOWN = 50;
const KEEP_DAYS: readonly (number | null)[] = [null, 7, 30, 90, 365];

/** `https://www.courier.example/x` -> `courier.example` */
const siteName = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);

function KeepDays({ chosen, choose }: { readonly chosen: Chosen; readonly choose: (chosen: Chosen) => void }) {
  return (
    <label class="keep-days">
      <span>{MEMORY_SETTINGS.keep}</span>
      <select
        value={chosen.keepDays ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose({ ...chosen, keepDays: value === '' ? null : Number(value) })
        }
      >
        {KEEP_DAYS.map((days) => (
          <option key={days} value={days ?? ''} selected={days === chosen.keepDays}>
            {days === null ? MEMORY_SETTINGS.keepAlways : MEMORY_SETTINGS.days(days)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Remembered({ article, actions }: { readonly article: RememberedTitle; readonly actions: MemoryActions }) {
  const { url, title, outlet, date } = article;
  const site = siteName(url);
  return (
    <li>
      <span>
        <a href={url} target="_blank" rel="noreferrer noopener" dir="auto">
          {title}
        </a>
        <span class="from">
          {' '}
          {outlet ?? site}
          {date && `, ${dateWords(date)}`}
        </span>
      </span>
      <span class="decisions">
        <button
          type="button"
          class="small-button"
          aria-label={`${MEMORY_SETTINGS.forget}: ${title}`}
          onClick={() => actions.forget(url)}
        >
          {MEMORY_SETTINGS.forget}
        </button>
        <button type="button" class="text-button" onClick={() => actions.forgetSite(url)}>
          {MEMORY_SETTINGS.forgetSite(site)}
        </button>
      </span>
    </li>
  );
}

export function MemorySettings({ memory, actions }: Props) {
  const { chosen, found, query, trouble, words } = memory;
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <section class="sources" id="memory">
      <h2>{MEMORY_SETTINGS.title}</h2>
      <Switch
        label={RELATED.memorySwitch}
        isOn={chosen.isOn}
        onChange={(isOn) => actions.choose({ ...chosen, isOn })}
      />
      <p class="hint">{RELATED.memoryKept}</p>
      {trouble && (
        <StoreNotice
          trouble={trouble}
          sentence={MEMORY_SETTINGS.trouble}
          startAnew={MEMORY_SETTINGS.startAnew}
          onAnew={actions.startAnew}
        />
      )}
      <KeepDays chosen={chosen} choose={actions.choose} />
      <search class="inline-form">
        <input
          type="search"
          value={query}
          placeholder={MEMORY_SETTINGS.search}
          aria-label={MEMORY_SETTINGS.search}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </search>
      {shown.length === 0 && <p class="hint">{query === '' ? MEMORY_SETTINGS.none : MEMORY_SETTINGS.noneFound}</p>}
      <ul class="undo-list">
        {shown.map((article) => (
          <Remembered key={article.url} article={article} actions={actions} />
        ))}
      </ul>
      {found.length > shown.length && <p class="hint">{MEMORY_SETTINGS.more(found.length - shown.length)}</p>}
      <p role="status">{words}</p>
      <p class="decisions">
        <button type="button" class="button" onClick={actions.exportAll}>
          {MEMORY_SETTINGS.export}
        </button>
        <FileButton label={MEMORY_SETTINGS.import} accept=".json,application/json" onFile={actions.importFile} />
        <AskTwice
          label={MEMORY_SETTINGS.forgetAll}
          question={MEMORY_SETTINGS.sure}
          keep={MEMORY_SETTINGS.cancel}
          onSure={actions.forgetAll}
        />
      </p>
    </section>
  );
}
