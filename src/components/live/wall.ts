import { stepping } from './stepping.ts';

const BOARD_MS = 12_000;
const BUILD_MS = 60_000;

/** Shows one board after another, and itself anew once another build stands at its address. */
export function bring(wall: HTMLElement): void {
  const slides = [...wall.querySelectorAll<HTMLElement>('[data-slide]')];
  let shown = 0;
  const step = (by: number): void => {
    shown = (shown + by + slides.length) % slides.length;
    slides.forEach((slide, index) => {
      slide.hidden = index !== shown;
    });
  };
  step(0);
  stepping(
    step,
    turning(() => step(1), slides.length > 1),
  );
  void follow();
}

/** Turns by itself, unless less motion is asked for; gives what stops it and sets it going. */
function turning(turn: () => void, turns: boolean): () => void {
  const button = document.querySelector<HTMLElement>('[data-turn]');
  let timer = 0;
  const say = (): void => {
    if (button) button.textContent = button.dataset[timer ? 'stop' : 'go'] ?? '';
  };
  const toggle = (): void => {
    if (timer) clearInterval(timer);
    timer = timer || !turns ? 0 : window.setInterval(turn, BOARD_MS);
    say();
  };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) say();
  else toggle();
  return toggle;
}

/** A build that changes anything of this page changes its text, its scripts or its style sheet, which are named in it. */
async function follow(): Promise<void> {
  const first = await pageText();
  setInterval(async () => {
    const now = await pageText();
    if (first !== null && now !== null && now !== first) location.reload();
  }, BUILD_MS);
}

/** Null where there is no answer, as while a portal is put in place: the wall goes on with what it has. */
async function pageText(): Promise<string | null> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-cache' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
