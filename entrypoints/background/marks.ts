/** Marks in the page, as the sidebar asks for them. */
import type { MarkRequest, MarkResult } from '../../utils/messaging/messages.ts';
import { sendToPage } from '../../utils/messaging/send.ts';
import type { ReadingContext } from '../../utils/model/context.ts';
import { settings } from '../../utils/storage/settings.ts';

export async function mark({ tabId, ...request }: { tabId: number } & MarkRequest): Promise<MarkResult> {
  const marked = await sendToPage(tabId, 'page-mark', request);
  return marked.ok ? marked.value : 'page-gone';
}

export async function clearMarks(tabId: number): Promise<null> {
  await sendToPage(tabId, 'page-clear', {});
  return null;
}

/** Only if the reader has chosen so in the settings. */
export async function markFirstMentions(tabId: number, context: ReadingContext): Promise<void> {
  if ((await settings.get()).marks !== 'first-mentions') return;
  const others = [...context.people, ...context.organizations].flatMap(({ mentions }) => mentions.slice(0, 1));
  await mark({ tabId, url: context.article.url, current: null, others });
}
