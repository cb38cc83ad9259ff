/** Glossary and tagger: from the copy where there is a good one, else from the package; without either the rest goes on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeGlossary } from '../../utils/glossary/write-glossary.ts';
import { FIXTURE_ENTITIES } from '../support/fixture-glossary-entities.ts';
import { type PrivateFolder, privateFiles } from '../support/private-files.ts';

const TAGGER = readFileSync(path.resolve(import.meta.dirname, '../../public/tagger.bin'));
const GLOSSARY = writeGlossary(FIXTURE_ENTITIES);
const FOLDER = 'package-1.2.3';

let files: ReturnType<typeof privateFiles>;
/** Names of the files that were asked of the package. */
let asked: string[];

/** A worker that has just been started. */
async function freshWorker() {
  vi.resetModules();
  return import('../../entrypoints/background/knowledge.ts');
}

/** Names of the copies that are wholly written. */
function copies(): string[] {
  const folder = files.root.get(FOLDER) as PrivateFolder | undefined;
  const written = [...(folder ?? [])].filter(([, bytes]) => (bytes as ArrayBuffer).byteLength > 0);
  return written.map(([name]) => name).sort();
}

beforeEach(() => {
  files = privateFiles();
  asked = [];
  vi.stubGlobal('navigator', { storage: files.storage });
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => {
      const file = url.split('/').at(-1) ?? '';
      asked.push(file);
      return new Response(new Uint8Array(file === 'tagger.bin' ? TAGGER : GLOSSARY));
    }),
  );
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.2.3' }),
    getURL: (file: string) => `chrome-extension://sidelight/${file}`,
  });
});

describe('what the worker knows', () => {
  it('is read from the package once, then from the copy', async () => {
    expect((await (await freshWorker()).loadKnowledge()).glossary?.lookup('Harriet Quillfeather')).toHaveLength(1);
    await vi.waitFor(() => expect(copies()).toEqual(['glossary.bin', 'tagger.bin']));
    asked = [];
    const { glossary, nameModel } = await (await freshWorker()).loadKnowledge();
    expect(glossary?.lookup('Harriet Quillfeather')).toHaveLength(1);
    expect(nameModel).not.toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['damaged', Uint8Array.from(GLOSSARY, (byte, at) => (at === GLOSSARY.length >> 1 ? byte ^ 1 : byte))],
    ['cut off', GLOSSARY.slice(0, 1000)],
    ['empty', new Uint8Array(0)],
  ])('comes from the package where the copy is %s, and the copy is mended', async (_, bytes) => {
    await (await freshWorker()).loadKnowledge();
    await vi.waitFor(() => expect(copies()).toHaveLength(2));
    (files.root.get(FOLDER) as PrivateFolder).set('glossary.bin', bytes.slice().buffer);
    asked = [];
    expect((await (await freshWorker()).loadKnowledge()).glossary).not.toBeNull();
    expect(asked).toContain('glossary.bin');
    const mended = () => (files.root.get(FOLDER) as PrivateFolder).get('glossary.bin') as ArrayBuffer;
    await vi.waitFor(() => expect(new Uint8Array(mended())).toEqual(GLOSSARY));
  });

  it('comes from the package where there is no private file system', async () => {
    vi.stubGlobal('navigator', {});
    const { glossary, nameModel } = await (await freshWorker()).loadKnowledge();
    expect([glossary, nameModel]).not.toContain(null);
  });

  it('is renewed at an update: no copy of another version stays', async () => {
    files.root.set('package-1.2.2', new Map([['glossary.bin', new ArrayBuffer(8)]]));
    files.root.set('somebody-else', new Map());
    await (await freshWorker()).renewKnowledge();
    await vi.waitFor(() => expect(copies()).toHaveLength(2));
    expect([...files.root.keys()].sort()).toEqual([FOLDER, 'somebody-else']);
  });

  it('is asked for again after a failure', async () => {
    const { loadKnowledge } = await freshWorker();
    vi.mocked(fetch).mockResolvedValueOnce(new Response(null, { status: 404 }));
    const first = await loadKnowledge();
    expect([first.glossary, first.nameModel]).toContain(null);
    const second = await loadKnowledge();
    expect([second.glossary, second.nameModel]).not.toContain(null);
  });
});
