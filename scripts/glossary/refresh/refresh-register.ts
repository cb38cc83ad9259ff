/** The refresh from the first ask to the written register. */
import { existsSync } from 'node:fs';
import { readRegister, writeRegister } from '../registers/register-file.ts';
import type { Ask } from './ask.ts';
import { endProgress, openProgress, saveProgress } from './progress-file.ts';
import { askAll, type Service } from './query-service.ts';
import { type Answered, toRegister } from './to-register.ts';

export interface RefreshPlan {
  readonly asks: readonly Ask[];
  readonly service: Service;
  readonly registerFile: string;
  readonly progressFile: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly say: (line: string) => void;
}

export interface RefreshResult {
  readonly answered: number;
  readonly failed: readonly { readonly ask: Ask; readonly reason: string }[];
  readonly records: number;
}

/** Pause between asks, in milliseconds. */
const PAUSE = 1_000;

export async function refreshRegister(plan: RefreshPlan): Promise<RefreshResult> {
  const { asks, service, say } = plan;
  const progress = openProgress(plan.progressFile, plan.today);
  const answers: Answered[] = [];
  const failed: { ask: Ask; reason: string }[] = [];
  for (const [at, ask] of asks.entries()) {
    const name = `[${at + 1}/${asks.length}] ${ask.officeName}, ${ask.countryName}`;
    const kept = progress.answers[ask.id];
    if (kept) {
      answers.push({ ask, rows: kept });
      continue;
    }
    try {
      const rows = await askAll(service, ask);
      progress.answers[ask.id] = rows;
      saveProgress(plan.progressFile, progress);
      answers.push({ ask, rows });
      say(`${name}: ${rows.length} holders`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      answers.push({ ask, rows: null });
      failed.push({ ask, reason });
      say(`${name}: FAILED (${reason}); the facts of before stay`);
    }
    await service.sleep(PAUSE);
  }
  const before = existsSync(plan.registerFile) ? readRegister(plan.registerFile) : null;
  const register = toRegister(answers, before, plan.today);
  const answered = asks.length - failed.length;
  if (answered > 0) writeRegister(plan.registerFile, register);
  if (failed.length === 0) endProgress(plan.progressFile);
  return { answered, failed, records: register.records.length };
}
