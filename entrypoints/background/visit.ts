/** One visit to one page: put the reader in, get the article, put it in context; a newer visit to the tab ends an older one. */
import { addMarkStyle, type Injection, injectReader } from '../../utils/browser/inject.ts';
import { restrictionOf } from '../../utils/browser/restricted.ts';
import type { TabInView } from '../../utils/browser/tabs.ts';
import { sendToPage, tellSidebars } from '../../utils/messaging/send.ts';
import { type TabReport, type TabState, withoutFragment } from '../../utils/model/tab-state.ts';
import { forgetPress } from '../../utils/storage/presses.ts';
import { keepTab } from '../../utils/storage/tab-sessions.ts';
import { analyseArticle } from './analyst.ts';
import { loadKnowledge } from './knowledge.ts';
import { markFirstMentions } from './marks.ts';
import { rememberVisit } from './related/remember.ts';

interface Visit {
  /** The address that it began with. */
  readonly url: string | null;
  readonly controller: AbortController;
  /** What the sidebars were told last. */
  report: TabReport;
}

const visits = new Map<number, Visit>();

/** The visit that runs in this worker, if any. */
export function runningVisit(tabId: number): Readonly<Visit> | undefined {
  return visits.get(tabId);
}

function stateOf(injection: Exclude<Injection, 'done'>, tab: TabInView): TabState {
  if (injection === 'closed') return { kind: 'failed', reason: 'page-closed' };
  if (injection === 'restricted') return { kind: 'restrictedPage', page: restrictionOf(tab.url) ?? 'unknown' };
  return { kind: 'needsPermission', reason: 'refused' };
}

/** Begins to read the page of a tab and returns at once; the sidebars are told of every step. */
export function beginVisit(tab: TabInView): TabReport {
  visits.get(tab.id)?.controller.abort();
  const url = tab.url === null ? null : withoutFragment(tab.url);
  const begun: TabReport = { tabId: tab.id, url, state: { kind: 'reading' } };
  const visit: Visit = { url, controller: new AbortController(), report: begun };
  visits.set(tab.id, visit);
  const { signal } = visit.controller;
  const publish = (report: TabReport) => {
    if (signal.aborted) return;
    visit.report = report;
    tellSidebars('tab-report', report);
    void keepTab(report, tab.isPrivate);
  };
  publish(begun);
  const tell: Publish = (state, at = url) => publish({ tabId: tab.id, url: at, state });
  void readInto(tab, signal, tell)
    .catch(() => tell({ kind: 'failed', reason: 'analysis-broke' }))
    .finally(() => {
      if (visits.get(tab.id) === visit) visits.delete(tab.id);
    });
  forgetPress(tab.id);
  return begun;
}

/** A page that is just arriving refuses for a moment: "Frame with ID 0 was removed". */
const TRY_AGAIN_AFTER_MS = [120, 360];

async function injectPatiently(tabId: number, signal: AbortSignal): Promise<Injection> {
  for (const wait of TRY_AGAIN_AFTER_MS) {
    const injection = await injectReader(tabId);
    if (injection !== 'refused' || signal.aborted) return injection;
    await new Promise((wake) => setTimeout(wake, wait));
  }
  return injectReader(tabId);
}

type Publish = (state: TabState, url?: string | null) => void;

async function readInto(tab: TabInView, signal: AbortSignal, publish: Publish): Promise<void> {
  // Facts are fetched while the page is being read.
  void loadKnowledge();
  const injection = await injectPatiently(tab.id, signal);
  if (signal.aborted) return;
  if (injection !== 'done') {
    publish(stateOf(injection, tab));
    return;
  }
  void addMarkStyle(tab.id);
  const reading = await sendToPage(tab.id, 'page-read', {});
  if (!reading.ok) {
    publish({ kind: 'failed', reason: 'page-silent' });
    return;
  }
  const { url } = reading.value;
  if (!reading.value.ok) {
    publish({ kind: 'notAnArticle', reason: reading.value.reason }, url);
    return;
  }
  const context = await analyseArticle(reading.value.article).catch(() => null);
  const where = await sendToPage(tab.id, 'page-where', {});
  if (signal.aborted) return;
  if (!context) publish({ kind: 'failed', reason: 'analysis-broke' }, url);
  else if (!where.ok || where.value.url !== url) publish({ kind: 'needsPermission', reason: 'moved-on' }, url);
  else {
    // Before it is shown: a worker that is killed in between does the visit again, and nothing that was shown is forgotten.
    await rememberVisit(tab, context);
    if (signal.aborted) return;
    publish({ kind: 'ready', context }, url);
    void markFirstMentions(tab.id, context);
  }
}
