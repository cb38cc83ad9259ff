/** The browser's private file system, in memory: what a folder handle of it can do for us. */

export type PrivateFolder = Map<string, PrivateFolder | ArrayBuffer>;

function notFound(name: string): DOMException {
  return new DOMException(`${name} is not there`, 'NotFoundError');
}

function fileHandle(folder: PrivateFolder, name: string) {
  return {
    getFile: async () => new Blob([folder.get(name) as ArrayBuffer]),
    createWritable: async () => {
      let written = new ArrayBuffer(0);
      return {
        write: async (bytes: ArrayBuffer) => {
          written = bytes.slice(0);
        },
        close: async () => {
          folder.set(name, written);
        },
      };
    },
  };
}

function folderHandle(folder: PrivateFolder): object {
  const find = <T extends PrivateFolder | ArrayBuffer>(name: string, create: T | null): T => {
    if (!folder.has(name) && create) folder.set(name, create);
    if (!folder.has(name)) throw notFound(name);
    return folder.get(name) as T;
  };
  return {
    getDirectoryHandle: async (name: string, { create = false } = {}) =>
      folderHandle(find<PrivateFolder>(name, create ? new Map() : null)),
    getFileHandle: async (name: string, { create = false } = {}) => {
      find(name, create ? new ArrayBuffer(0) : null);
      return fileHandle(folder, name);
    },
    removeEntry: async (name: string) => {
      if (!folder.delete(name)) throw notFound(name);
    },
    keys: async function* () {
      yield* [...folder.keys()];
    },
  };
}

/** A `navigator.storage` over `root`, which the test can look into and damage. */
export function privateFiles(root: PrivateFolder = new Map()) {
  return { root, storage: { getDirectory: async () => folderHandle(root) } };
}
