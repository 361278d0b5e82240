import type { Row } from '../../results/contract.ts';
import type { Seat } from '../boards.ts';
import type { Edition } from '../edition.ts';
import { shareOf } from '../target-rows.ts';
import { scoreName } from '../words.ts';
import type { Account } from './account.ts';

/** A large number and what it is. */
export interface Figure {
  readonly value: string;
  readonly name: string;
}

export interface FigureSources {
  readonly main: Seat | null;
  readonly account: Account;
  readonly measures: readonly Row<'measures'>[];
}

/** Three at most: the score, the target, and the days that are left or the best day. */
export function figuresOf(edition: Edition, sources: FigureSources): Figure[] {
  const { main } = sources;
  if (!main) return [];
  return [scoreFigure(edition, main), targetFigure(edition, sources), lastFigure(edition, sources)].filter(
    (figure) => figure !== null,
  );
}

function scoreFigure(edition: Edition, { board, row }: Seat): Figure {
  const name = scoreName(edition, board.ranking);
  return {
    value: edition.formats.number(row.score),
    name: board.stage ? edition.t('figure.in_stage', { name }) : name,
  };
}

function targetFigure({ formats, t }: Edition, { main, measures }: FigureSources): Figure | null {
  const row = measures.find(
    ({ stage_id: stage, target }) => stage === (main?.board.stage?.id ?? '') && target !== '',
  );
  const share = row && shareOf(row);
  return share ? { value: formats.percent(share), name: t('figure.of_target') } : null;
}

function lastFigure({ formats, portal, t, text }: Edition, { main, account }: FigureSources): Figure | null {
  const stage = main?.board.stage;
  const days = stage && stage.period.from <= portal.today ? portal.stages.daysLeft(stage) : 0;
  if (stage && days > 0) {
    return {
      value: t('figure.days', { count: days }),
      name: t('figure.left_in', { stage: text(stage.title) }),
    };
  }
  const { best } = account;
  return (
    best && {
      value: formats.signed(best.points),
      name: t('figure.best_day', { day: formats.days.short(best.day) }),
    }
  );
}
