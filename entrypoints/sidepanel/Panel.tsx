/** The sidebar's wiring: what the browser and the background say goes into the components, what the reader does goes back. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Actions } from '../../components/actions.ts';
import { Sidebar, type SidebarProps } from '../../components/Sidebar.tsx';
import { openSettings, openWelcome } from '../../utils/browser/own-pages.ts';
import { today } from '../../utils/browser/today.ts';
import { send } from '../../utils/messaging/send.ts';
import type { RelatedAnswer } from '../../utils/model/memory.ts';
import type { TabReport } from '../../utils/model/tab-state.ts';
import { castAsMarkdown } from '../../utils/view/markdown.ts';
import { glossaryLabel, readingView } from '../../utils/view/reading-view.ts';
import { WORDS } from '../../utils/view/strings.ts';
import { useClosing } from './closing.ts';
import { useFollowedTab } from './follow-tab.ts';
import { useHidden } from './hidden.ts';
import { useLookUp } from './look-up.ts';
import { MARK_WORDS, useNotice } from './notices.ts';
import { useReadAlong } from './read-along.ts';
import { useRelated } from './related.ts';
import { useShortcut } from './shortcut.ts';

function stateOf(
  report: TabReport | null,
  hidden: ReturnType<typeof useHidden>['hidden'],
  answer: RelatedAnswer | null,
): SidebarProps['state'] {
  if (!report) return null;
  const { state } = report;
  if (state.kind !== 'ready') return state;
  const isAbout = answer?.url === state.context.article.url;
  const context = isAbout ? { ...state.context, coverage: answer.coverage, met: answer.met } : state.context;
  return { kind: 'ready', view: readingView(context, hidden, today()) };
}

export function Panel() {
  const { report, windowId, setReport } = useFollowedTab();
  const { notice, say } = useNotice();
  const { hidden, hide, unhide } = useHidden(report?.isPrivate ?? false, say);
  const context = report?.state.kind === 'ready' ? report.state.context : null;
  const { found, lookUp, closeLookUp } = useLookUp(windowId, context?.article.publishedAt ?? null);
  const along = useReadAlong(report?.url ?? null);
  const shortcut = useShortcut();
  const [copyWords, setCopyWords] = useState<string | null>(null);
  const { related, actions: relatedActions } = useRelated(report, say);
  const state = useMemo(() => stateOf(report, hidden, related.answer), [report, hidden, related.answer]);
  useClosing(windowId, report);
  useEffect(() => setCopyWords(null), [report?.url]);

  const actions: Actions = {
    hide,
    unhide,
    lookUp,
    closeLookUp,
    async goTo(current, others) {
      if (!report?.url) return;
      const { tabId, url } = report;
      const marked = await send('mark', { tabId, url, current: spanOf(current), others: others.map(spanOf) });
      say(marked.ok ? MARK_WORDS[marked.value] : WORDS.pageGone);
    },
    clearMarks() {
      if (report) void send('clear-marks', { tabId: report.tabId });
    },
    async decide(name, id, label) {
      if (!report) return;
      const decided = await send('pin', { tabId: report.tabId, pin: { name, id, label } });
      if (decided.ok) setReport(decided.value);
    },
    async readPage() {
      if (!report) return;
      const read = await send('read-tab', { tabId: report.tabId });
      if (read.ok) setReport(read.value);
    },
    async copyCast() {
      if (state?.kind !== 'ready') return;
      setCopyWords(
        await navigator.clipboard.writeText(castAsMarkdown(state.view)).then(
          () => WORDS.copied,
          () => WORDS.copyFailed,
        ),
      );
    },
  };

  return (
    <Sidebar
      state={state}
      found={found}
      along={along.along}
      shortcut={shortcut}
      glossary={glossaryLabel(context?.glossary ?? null)}
      notice={notice}
      copyWords={copyWords}
      actions={actions}
      related={related}
      relatedActions={relatedActions}
      onAlongSite={along.setSite}
      onAlongAll={along.setAll}
      onSettings={openSettings}
      onWelcome={openWelcome}
    />
  );
}

/** Only the offsets travel. */
function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
