const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Shows the buttons of a screen, and moves it by them and by the keys of a keyboard or a presenter; `space` is the space bar. */
export function stepping(step: (by: number) => void, space: () => void): void {
  for (const controls of document.querySelectorAll<HTMLElement>('[data-controls]')) controls.hidden = false;
  for (const button of document.querySelectorAll<HTMLElement>('[data-step]'))
    button.addEventListener('click', () => step(Number(button.dataset['step'])));
  document.querySelector('[data-turn]')?.addEventListener('click', space);
  document.addEventListener('keydown', (event) => {
    const by = STEPS[event.key];
    if (by !== undefined) step(by);
    else if (event.key === ' ' && !isButton(event.target)) space();
    else return;
    event.preventDefault();
  });
}

/** The space bar already presses a button that has the focus. */
const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null;
