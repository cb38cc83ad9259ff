/** Whose words fill the article: directly quoted words per voice; sources without a name are voices of their own. */
import type { ReadingContext } from '../model/context.ts';
import { namesOf } from './quotes.ts';
import { WORDS } from './strings.ts';

export interface VoiceShare {
  readonly voice: string;
  readonly kind: 'named' | 'unnamed' | 'unclear';
  readonly words: number;
  /** 0..1 of all quoted words. */
  readonly share: number;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Most words first; what nobody is known to have said comes last. Reported speech is the paper's own wording and not counted. */
export function voiceShares(context: ReadingContext): VoiceShare[] {
  const names = namesOf(context);
  const voices = new Map<string, Omit<VoiceShare, 'share'>>();
  for (const { kind, insideOf, text, speaker, unnamedSpeaker } of context.quotes) {
    if (kind !== 'direct' || insideOf !== null) continue;
    const name = speaker === null ? undefined : names.get(speaker);
    const voice = name ?? unnamedSpeaker ?? WORDS.unclearVoice;
    const id = name === undefined ? `unnamed:${voice.toLowerCase().replace(/^(an?|the) /, '')}` : `key:${speaker}`;
    const before = voices.get(id);
    voices.set(id, {
      voice: before?.voice ?? voice,
      kind: name !== undefined ? 'named' : unnamedSpeaker !== null ? 'unnamed' : 'unclear',
      words: (before?.words ?? 0) + countWords(text),
    });
  }
  const total = [...voices.values()].reduce((sum, { words }) => sum + words, 0);
  return [...voices.values()]
    .filter(({ words }) => words > 0)
    .map((voice) => ({ ...voice, share: voice.words / total }))
    .sort((a, b) => Number(a.kind === 'unclear') - Number(b.kind === 'unclear') || b.words - a.words);
}
