/** The walls of the house: which room may import which, no cycles, and one door to the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED, DOORS, PURE_ROOMS } from './walls.ts';

const root = path.resolve(import.meta.dirname, '../..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

/** `utils/names/link.ts` -> `names`; `entrypoints/background/index.ts` -> `background`; `components/Card.tsx` -> `components`. */
function roomOf(file: string): string {
  const [top, second = ''] = file.split('/');
  if (top === 'utils') return second;
  if (top === 'entrypoints') return second.replace(/\..*$/, '');
  return top ?? '';
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(root, file), 'utf8');
  return [...code.matchAll(IMPORT)].map((found) => {
    const target = found[1] ?? found[2] ?? '';
    const isPackage = !target.startsWith('.');
    return { from: file, to: isPackage ? target : path.posix.join(path.posix.dirname(file), target), isPackage };
  });
}

const files = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles);
const imports = files.flatMap(importsOf);
const isCode = ({ to }: Import) => !/\.(css|json|html)$/.test(to);

describe('the rooms', () => {
  it('are all on the plan', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ALLOWED))).toEqual([]);
    expect(files.filter((file) => /^utils\/[^/]+$/.test(file))).toEqual([]);
  });

  it('import along the arrows only', () => {
    const forbidden = imports
      .filter((found) => !found.isPackage && isCode(found))
      .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !ALLOWED[roomOf(from)]?.includes(roomOf(to)))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(forbidden).toEqual([]);
  });

  it('have no import cycle, not even within a room', () => {
    const next = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((found) => !found.isPackage && isCode(found))
          .map(({ to }) => to),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('import only files that exist', () => {
    const known = new Set(files);
    expect(
      imports
        .filter((found) => !found.isPackage && isCode(found) && !known.has(found.to))
        .map(({ from, to }) => `${from} -> ${to}`),
    ).toEqual([]);
  });
});

describe('the doors', () => {
  it.each(Object.entries(DOORS))('%s is imported in its own places only', (name, places) => {
    const strays = imports
      .filter(({ to, isPackage }) => isPackage && (to === name || to.startsWith(`${name}/`)))
      .filter(({ from }) => !places.some((place) => from.startsWith(place)))
      .map(({ from }) => from);
    expect(strays).toEqual([]);
  });

  it('pure rooms see no browser object, clock, randomness, network or storage', () => {
    const impure =
      /\b(?:browser|chrome)\.[a-z]|\bfetch\(|\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\blocalStorage\b|\bindexedDB\b|\bperformance\.now\(|\bsetTimeout\(/;
    const strays = files
      .filter((file) => file.startsWith('utils/') && PURE_ROOMS.includes(roomOf(file)))
      .filter((file) =>
        impure.test(readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
      );
    expect(strays).toEqual([]);
  });

  it('text from pages never meets innerHTML', () => {
    const unsafe = /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/;
    expect(files.filter((file) => unsafe.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });
});
