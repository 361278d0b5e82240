import { type Status, stalenessOn } from '../../portal/staleness.ts';

/** Says so where the figures are older than was promised, by the visitor's clock. Without an answer it says nothing. */
export async function bring(banner: HTMLElement): Promise<void> {
  const status = await statusAt(banner.dataset['freshness'] ?? '');
  if (!status) return;
  const staleness = stalenessOn(status, today(status.time_zone));
  for (const text of banner.querySelectorAll<HTMLElement>('[data-level]'))
    text.hidden = text.dataset['level'] !== staleness;
  banner.hidden = staleness === 'fresh';
  banner.dataset['level'] = staleness;
}

async function statusAt(address: string): Promise<Status | null> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as Status) : null;
  } catch {
    return null;
  }
}

/** The day of the visitor's clock in the program's zone. */
function today(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
  });
  const parts = new Map(format.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
