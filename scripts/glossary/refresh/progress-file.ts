/** Keeps the answers so far in a file, so that a refresh that broke off goes on where it was. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HolderRow } from './read-answer.ts';

export interface Progress {
  readonly date: string;
  readonly answers: Record<string, readonly HolderRow[]>;
}

/** Answers older than a day are asked for again; so are those of a file that cannot be read. */
export function openProgress(file: string, today: string): Progress {
  const fresh: Progress = { date: today, answers: {} };
  if (!existsSync(file)) return fresh;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Progress;
    return kept.date === today && typeof kept.answers === 'object' ? kept : fresh;
  } catch {
    return fresh;
  }
}

/** Written beside and moved into place: a break in writing leaves the last good file. */
export function saveProgress(file: string, progress: Progress): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(progress));
  renameSync(`${file}.part`, file);
}

export function endProgress(file: string): void {
  rmSync(file, { force: true });
}
