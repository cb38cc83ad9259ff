/** Runs a program of `node_modules/.bin` or of the system and waits for it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const bin = path.join(path.dirname(import.meta.dirname), 'node_modules', '.bin');

export interface RunOptions {
  readonly cwd?: string;
  /** Show what the program prints while it runs. */
  readonly echo?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Do not throw when it exits with another code than 0. */
  readonly tolerate?: boolean;
}

export interface RunResult {
  readonly code: number;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
}

/** @throws Error with the program's own words when it fails, unless `tolerate` is set. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    ...options.env,
  };
  const child = spawn(command, args, { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces: string[] = [];
  const collect = (data: Buffer) => {
    pieces.push(String(data));
    if (options.echo) process.stderr.write(data);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const result = { code: code ?? 1, output: pieces.join('') };
      if (result.code === 0 || options.tolerate) resolve(result);
      else
        reject(new Error(`${command} ${args.join(' ')} failed (${result.code})\n${options.echo ? '' : result.output}`));
    });
  });
}
