import { openAdjustments } from '../intake/reference/open-adjustments.ts';
import { frozenOn, isSeason } from '../program/board-windows.ts';
import { daysBetween, lastDay } from '../program/day.ts';
import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';

/**
 * Whether a board is provisional or final, until when, and what is still open:
 * or since when it stands still, and when its result is shown:
 * `As if the stage closed today: 47 days are left, and it closes on July 7. 2 rows are set aside.`
 */
export const boardStatus = (edition: Edition, board: Board): string =>
  [standOf(edition, board), ...(board.provisional ? openIn(edition, board) : [])].join(' ');

/** What a board is in a word: final, frozen or provisional. */
export const wordOf = ({ t, portal }: Edition, board: Board): string =>
  t(frozenOn(board, portal.today) ? 'board.frozen' : board.provisional ? 'board.provisional' : 'board.final');

/** What nobody has decided yet, and may move places. */
function openIn({ t, portal }: Edition, { stage, span, closes }: Board): string[] {
  const { results, reference, today } = portal;
  const rows = results.summary.set_aside;
  const until = today < closes ? today : closes;
  const open = openAdjustments(reference.adjustments, { stage: stage?.id ?? null, span, until }).length;
  return [
    ...(rows > 0 ? [t('status.set_aside', { rows })] : []),
    ...(open > 0 ? [t('status.open', { adjustments: open })] : []),
  ];
}

function standOf({ t, formats, portal }: Edition, board: Board): string {
  const { span, closes, provisional, stage } = board;
  const frozen = frozenOn(board, portal.today);
  if (frozen) {
    const [day, reveal] = [frozen.from, frozen.until].map((one) => formats.days.long(one));
    return t('status.frozen', { day: day ?? '', reveal: reveal ?? '' });
  }
  if (isSeason(board)) return t(provisional ? 'status.season_running' : 'status.season_final');
  if (!provisional) return t('status.final', { day: formats.days.long(closes) });
  const days = daysBetween(portal.today, lastDay(span));
  const of = stage ? 'stage' : 'cell';
  return t(`status.${of}_${days > 0 ? 'running' : 'ended'}`, { days, closes: formats.days.long(closes) });
}
