import type { Reader } from '../../../sealing/keys.ts';

const STORE = 'readers';

/** The reader that is kept on this device, whose keys cannot be taken out of it; null where none is, or nothing can be kept. */
export async function keptReader(program: string): Promise<Reader | null> {
  try {
    return ((await asked(await opened(program), 'readonly', (store) => store.get('own'))) as Reader) ?? null;
  } catch {
    return null;
  }
}

/** Says whether it could be kept. */
export async function keepReader(program: string, reader: Reader): Promise<boolean> {
  try {
    await asked(await opened(program), 'readwrite', (store) => store.put(reader, 'own'));
    return true;
  } catch {
    return false;
  }
}

/** Forgets all that this device knows of a program. Where nothing can be kept, nothing is there to forget. */
export async function forgetReader(program: string): Promise<void> {
  try {
    localStorage.removeItem(seenKey(program));
    await asked(await opened(program), 'readwrite', (store) => store.clear());
  } catch {
    // The page is left all the same.
  }
}

/** Whether the build is older than one that was seen before; remembers the latest. */
export function isOlder(program: string, seq: number): boolean {
  try {
    const seen = Number(localStorage.getItem(seenKey(program)) ?? 0);
    if (seq > seen) localStorage.setItem(seenKey(program), String(seq));
    return seq < seen;
  } catch {
    return false;
  }
}

const seenKey = (program: string): string => `laurel-${program}-seen`;

function opened(program: string): Promise<IDBDatabase> {
  const request = indexedDB.open(`laurel-${program}`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

const asked = (
  db: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> => settled(ask(db.transaction(STORE, mode).objectStore(STORE))).finally(() => db.close());

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
