import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATUS, statusOf } from '../portal/freshness.ts';
import type { Scored } from '../score.ts';

/** Writes how far the data go, and how old they may be: the same data, the same bytes. */
export const writeStatus = (portal: string, scored: Pick<Scored, 'program' | 'through'>): void =>
  writeFileSync(join(portal, STATUS), statusText(scored));

export const statusText = ({ program, through }: Pick<Scored, 'program' | 'through'>): string =>
  `${JSON.stringify(statusOf(program, through), null, 2)}\n`;
