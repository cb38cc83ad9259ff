/**
 * Copies of large files of the extension's own package in the browser's private file system: Chromium hands a worker 13 MB of
 * its package in 800 to 1,400 ms and the same bytes of a private file in 57 ms (Chromium 156, two busy cores).
 * A copy is a convenience: every failure here only means that the package is read.
 */
import { browser } from '../browser/api.ts';

/** Copies belong to one version of the extension. */
const folderName = () => `package-${browser.runtime.getManifest().version}`;

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName(), { create: true });
}

/** Firefox reads a large file in 100 ms with a `FileReader` and in 165 without; Chromium's worker has none, and needs none. */
function bytesOf(file: File): Promise<ArrayBuffer> {
  if (typeof FileReader === 'undefined') return file.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

/** Null where there is no copy, or no private file system. */
export async function readCopy(file: string): Promise<ArrayBuffer | null> {
  try {
    const handle = await (await folder()).getFileHandle(file);
    const bytes = await bytesOf(await handle.getFile());
    // What a worker leaves that was killed while it wrote.
    return bytes.byteLength > 0 ? bytes : null;
  } catch {
    return null;
  }
}

/** The bytes appear when they are all written, at once. */
export async function keepCopy(file: string, bytes: ArrayBuffer): Promise<void> {
  try {
    const handle = await (await folder()).getFileHandle(file, { create: true });
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
  } catch {
    // no copy, then: the package is read again the next time
  }
}

/** Of all versions: after an update, or where a copy is damaged. */
export async function dropCopies(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys())
      if (name.startsWith('package-')) await root.removeEntry(name, { recursive: true });
  } catch {
    // nothing to drop, or no private file system
  }
}
