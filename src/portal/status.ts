import { isSeason } from '../program/board-windows.ts';
import { daysBetween, lastDay } from '../program/day.ts';
import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';

/** Whether a board is provisional or final, and until when: `Provisional, as if the stage closed today. 47 days left.` */
export function boardStatus({ t, formats, portal }: Edition, board: Board): string {
  const { span, closes, provisional, stage } = board;
  if (isSeason(board)) return t(provisional ? 'status.season_running' : 'status.season_final');
  if (!provisional) return t('status.final', { day: formats.days.long(closes) });
  const days = daysBetween(portal.today, lastDay(span));
  const of = stage ? 'stage' : 'cell';
  return t(`status.${of}_${days > 0 ? 'running' : 'ended'}`, { days, closes: formats.days.long(closes) });
}
