const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Says how long it is until an instant, by the visitor's clock, minute by minute; nothing once it has passed. */
export function bring(place: HTMLElement): void {
  const left = Date.parse(place.dataset['countdown'] ?? '') - Date.now();
  place.hidden = !(left > 0);
  if (place.hidden || !place.isConnected) return;
  place.textContent = (place.dataset['left'] ?? '').replace('%', timeText(left));
  setTimeout(() => bring(place), (left % MINUTE) + 1);
}

/** The two largest units of a time: `46 days, 3 hours`. A minute that has begun is a whole one. */
function timeText(left: number): string {
  const { lang } = document.documentElement;
  const time = Math.ceil(left / MINUTE) * MINUTE;
  const parts = [
    { unit: 'day', count: Math.floor(time / DAY) },
    { unit: 'hour', count: Math.floor((time % DAY) / HOUR) },
    { unit: 'minute', count: Math.floor((time % HOUR) / MINUTE) },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  const texts = parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) =>
      new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    );
  return new Intl.ListFormat(lang, { type: 'unit', style: 'long' }).format(texts);
}
