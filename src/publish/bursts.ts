/** An editor saves in several steps. */
const SETTLED_MS = 150;

/** A function that calls `changed` once after each burst of calls of its own; never twice at a time. */
export function afterBursts(changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, SETTLED_MS);
  };
}
