/** What pages that were seen are kept under on this device. */
const KEPT = 'laurel-seen';

/** Says that a page is shown as it was kept, while there is no network. */
export function bring(note: HTMLElement): void {
  const tell = (): void => {
    note.hidden = navigator.onLine;
  };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
}

/**
 * Lets this device keep the pages that it sees. `trusted` makes an address one that may be run, where a page allows no
 * others. Where nothing can be kept, as without https, nothing is.
 */
export function keepPages(trusted: (address: string) => string = (address) => address): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!manifest || !navigator.serviceWorker) return;
  const worker = new URL('../worker.js', manifest.href).href;
  void navigator.serviceWorker.register(trusted(worker)).catch(() => undefined);
}

/** Forgets every page that this device has kept. */
export async function forgetPages(): Promise<void> {
  if (globalThis.caches) await caches.delete(KEPT);
}
