import { statusOf } from '../portal/freshness.ts';
import { stalenessOn } from '../portal/staleness.ts';
import { dayAt } from '../program/day.ts';
import { type Diagnostic, ProblemsFound } from '../program/diagnostic.ts';
import type { Scored } from '../score.ts';

const NO_ADDRESS: Diagnostic = {
  code: 'portal-address-missing',
  severity: 'error',
  file: 'program/program.yaml',
  line: 0,
  column: 0,
  message: 'The portal has no address, and a publication needs one.',
  hint: 'Add it: portal: { url: https://champions.example, base: / }.',
  source: null,
  width: 1,
};

/**
 * Throws ProblemsFound for a portal that is not ready for the world: one that has no address, or whose data are older
 * `now` than their contract allows.
 */
export function refuseUnready(scored: Pick<Scored, 'program' | 'through'>, now: string | undefined): void {
  const { portal } = scored.program;
  const found = [...(portal.url === null ? [NO_ADDRESS] : []), ...staleData(scored, now)];
  if (found.length > 0) throw new ProblemsFound(found);
}

function staleData({ program, through }: Pick<Scored, 'program' | 'through'>, now?: string): Diagnostic[] {
  const status = statusOf(program, through);
  if (now === undefined || stalenessOn(status, dayAt(now, program.timeZone)) !== 'old') return [];
  const days = status.feeds.map((feed) => `${feed.feed} through ${feed.through}`).join(', ');
  return [
    {
      ...{ code: 'data-stale', severity: 'error', file: 'data', line: 0, column: 0, source: null, width: 1 },
      message: `The data are older than their contract allows: ${days}.`,
      hint: 'Have the missing files sent, or correct freshness in the contract of program/sources.yaml.',
    },
  ];
}
