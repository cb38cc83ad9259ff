/** What did not work, said in passing: the newest word replaces the one before. */
import { useState } from 'preact/hooks';
import type { MarkResult } from '../../utils/messaging/messages.ts';
import { WORDS } from '../../utils/view/strings.ts';

export const MARK_WORDS: Readonly<Record<MarkResult, string | null>> = {
  done: null,
  'page-gone': WORDS.pageGone,
  'words-gone': WORDS.wordsGone,
};

export function useNotice() {
  const [notice, say] = useState<string | null>(null);
  return { notice, say };
}
