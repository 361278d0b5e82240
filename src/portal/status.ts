import type { Board } from './boards.ts';
import type { Edition } from './edition.ts';

/** Whether a board is provisional or final, and until when: `Provisional, as if the stage closed today. 47 days left.` */
export function boardStatus(edition: Edition, board: Board): string {
  return board.stage ? stageStatus(edition, board) : programStatus(edition, board);
}

function stageStatus({ t, formats, portal }: Edition, { stage, provisional }: Board): string {
  if (!stage || !provisional)
    return t('status.final', { day: formats.days.long(stage?.closes ?? portal.today) });
  const closes = formats.days.long(stage.closes);
  if (portal.stages.stateOf(stage) === 'running')
    return t('status.running', { days: portal.stages.daysLeft(stage), closes });
  return t('status.ended', { closes });
}

function programStatus({ t }: Edition, { provisional }: Board): string {
  return t(provisional ? 'status.season_running' : 'status.season_final');
}
