/** Remembers what was read, if the reader has switched the memory on, and forgets what is older than they want. */
import { rememberedFrom } from '../../../utils/analysis/remembered.ts';
import type { TabInView } from '../../../utils/browser/tabs.ts';
import { tellSidebars } from '../../../utils/messaging/send.ts';
import type { ReadingContext } from '../../../utils/model/context.ts';
import { memorySettings } from '../../../utils/storage/memory/memory-settings.ts';
import { forgetReadBefore, rememberArticle } from '../../../utils/storage/memory/remember.ts';
import { noteTime } from '../../../utils/storage/memory/stored-index.ts';
import { noteRemembered, wasRemembered } from '../../../utils/storage/tab-sessions.ts';
import { packStories } from './story-memory.ts';

const DAY = 86_400_000;
/** A clock that went this far since the last look may be wrong: nothing is deleted by it until it is seen again. */
const FAR = 40 * DAY;

/** The newest failure to remember, for the sidebar to say; null when the last one worked. */
let trouble: Awaited<ReturnType<typeof rememberArticle>> | null = null;

export function rememberingTrouble() {
  return trouble && !trouble.ok ? trouble.trouble : null;
}

/** A database that does not answer must not keep the article from being shown. */
const PATIENCE = 1500;

/** Resolves when the article is kept, or cannot be; never from private windows. */
export function rememberVisit(tab: TabInView, context: ReadingContext): Promise<void> {
  const kept = remember(tab, context).then((isKept) => {
    if (isKept) tellSidebars('related-changed', {});
  });
  return Promise.race([kept, new Promise<void>((go) => setTimeout(go, PATIENCE))]);
}

/** The article on show, which the reading could not keep: the memory was off then, or did not answer. */
export async function rememberIfMissed(tab: TabInView, context: ReadingContext): Promise<void> {
  if (!(await wasRemembered(tab.id, context.article.url))) await remember(tab, context);
}

async function remember(tab: TabInView, context: ReadingContext): Promise<boolean> {
  if (tab.isPrivate || !(await memorySettings.get()).isOn) return false;
  trouble = await rememberArticle(rememberedFrom(context, Date.now()));
  if (trouble.ok) await noteRemembered(tab.id, context.article.url);
  await forgetOld(Date.now());
  return trouble.ok;
}

async function forgetOld(now: number): Promise<void> {
  const { keepDays } = await memorySettings.get();
  if (keepDays === null) return;
  const before = await noteTime(now);
  if (!before.ok || before.value === null || Math.abs(now - before.value) > FAR) return;
  const forgotten = await forgetReadBefore(now - keepDays * DAY);
  if (forgotten.ok && forgotten.value > 0) void packStories();
}

/** Somebody has deleted: the index forgets it too, and open sidebars ask again. */
export async function noteDeletions(): Promise<null> {
  tellSidebars('related-changed', {});
  await packStories();
  return null;
}
