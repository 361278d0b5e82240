import { stepping } from './stepping.ts';

/** Holds back every place, and gives one after the other from the last to the first; those who share one come together. */
export function bring(stage: HTMLElement): void {
  const rows = [...stage.querySelectorAll<HTMLElement>('[data-rank]')];
  const places = [...new Set(rows.map(({ dataset }) => dataset['rank']))];
  let told = 0;
  const step = (by: number): void => {
    told = Math.min(Math.max(told + by, 0), places.length);
    for (const row of rows) row.dataset['told'] = String(places.indexOf(row.dataset['rank']) < told);
  };
  stage.querySelector('.reveal')?.setAttribute('aria-live', 'polite');
  step(0);
  stepping(step, () => step(1));
  stage.addEventListener('click', () => step(1));
}
