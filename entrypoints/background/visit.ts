/** One visit to one page: get the article, put it in context; a newer visit to the tab ends an older one. */
import { addMarkStyle, type Refusal, readInPage } from '../../utils/browser/inject.ts';
import { restrictionOf } from '../../utils/browser/restricted.ts';
import type { TabInView } from '../../utils/browser/tabs.ts';
import { sendToPage, tellSidebars } from '../../utils/messaging/send.ts';
import type { PageReading } from '../../utils/model/article.ts';
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

function stateOf(refusal: Refusal, tab: TabInView): TabState {
  if (refusal === 'closed') return { kind: 'failed', reason: 'page-closed' };
  if (refusal === 'silent') return { kind: 'failed', reason: 'page-silent' };
  if (refusal === 'restricted') return { kind: 'restrictedPage', page: restrictionOf(tab.url) ?? 'unknown' };
  return { kind: 'needsPermission', reason: 'refused' };
}

/** A reading of the page that began before its visit. */
export type FirstTry = Promise<PageReading | Refusal>;

/** Begins to read the page of a tab and returns at once; the sidebars are told of every step. */
export function beginVisit(tab: TabInView, begun = readInPage(tab.id)): TabReport {
  visits.get(tab.id)?.controller.abort();
  const url = tab.url === null ? null : withoutFragment(tab.url);
  const beginning: TabReport = { tabId: tab.id, url, state: { kind: 'reading' } };
  const visit: Visit = { url, controller: new AbortController(), report: beginning };
  visits.set(tab.id, visit);
  const { signal } = visit.controller;
  const publish = (report: TabReport) => {
    if (signal.aborted) return;
    visit.report = report;
    tellSidebars('tab-report', report);
    void keepTab(report, tab.isPrivate);
  };
  publish(beginning);
  const tell: Publish = (state, at = url) => publish({ tabId: tab.id, url: at, state });
  void readInto(tab, begun, signal, tell)
    .catch(() => tell({ kind: 'failed', reason: 'analysis-broke' }))
    .finally(() => {
      if (visits.get(tab.id) === visit) visits.delete(tab.id);
    });
  forgetPress(tab.id);
  return beginning;
}

/** A page that is just arriving refuses for a moment: "Frame with ID 0 was removed". */
const TRY_AGAIN_AFTER_MS = [120, 360];

async function readPatiently(tabId: number, begun: FirstTry, signal: AbortSignal): Promise<PageReading | Refusal> {
  let reading = await begun;
  for (const wait of TRY_AGAIN_AFTER_MS) {
    if (reading !== 'refused' || signal.aborted) break;
    await new Promise((wake) => setTimeout(wake, wait));
    reading = await readInPage(tabId);
  }
  return reading;
}

type Publish = (state: TabState, url?: string | null) => void;

async function readInto(tab: TabInView, begun: FirstTry, signal: AbortSignal, publish: Publish): Promise<void> {
  // Facts are fetched while the page is being read.
  void loadKnowledge();
  const reading = await readPatiently(tab.id, begun, signal);
  if (signal.aborted) return;
  if (typeof reading === 'string') {
    publish(stateOf(reading, tab));
    return;
  }
  void addMarkStyle(tab.id);
  const { url } = reading;
  if (!reading.ok) {
    publish({ kind: 'notAnArticle', reason: reading.reason }, url);
    return;
  }
  // The page answers while the article is analysed. Should it move on after that, the sidebar hears of it from the browser.
  const asked = sendToPage(tab.id, 'page-where', {});
  const context = await analyseArticle(reading.article).catch(() => null);
  const where = await asked;
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
