import type { EngineMeasure, Source } from '../measures/engine-measure.ts';
import type { Measures } from '../measures/load.ts';
import type { Scope } from '../measures/scope-days.ts';
import type { Board } from './boards.ts';

/** Gathers every measure that boards read, in their own days; of teams together, but for scores of the best members. */
export async function gatherBoards(measures: Measures, boards: readonly Board[]): Promise<void> {
  for (const board of boards)
    for (const { id, isScore } of readBy(board))
      await measures.sources.gather(measureOf(measures, id), scopeOf(board, isScore));
}

/** Where the numbers stand that a board reads of a measure. Throws where they have not been gathered. */
export const sourceOf = (measures: Measures, board: Board, id: string, isScore: boolean): Source =>
  measures.sources.gathered(measureOf(measures, id), scopeOf(board, isScore));

function readBy({ ranking }: Board): { id: string; isScore: boolean }[] {
  const { score, ties, eligible, prizes } = ranking;
  const scoring = score.kind === 'measure' || score.kind === 'attainment' ? [score.measure] : [];
  const others = [
    ...ties.flatMap((tie) => (tie.kind === 'measure' ? tie.measure : [])),
    ...eligible.map(({ measure }) => measure),
    ...prizes.flatMap(({ tie }) => (tie !== null && typeof tie === 'object' ? tie.measure : [])),
  ];
  return [...scoring.map((id) => ({ id, isScore: true })), ...others.map((id) => ({ id, isScore: false }))];
}

/** Each of the best members is looked at alone; what is added up over a column is counted as teams' is. */
function scopeOf({ ranking, counted }: Board, isScore: boolean): Scope {
  const alone = ranking.of === 'participants' || (isScore && typeof ranking.teams === 'object');
  return { spans: counted, of: alone ? 'participants' : 'teams', segments: null };
}

function measureOf(measures: Measures, id: string): EngineMeasure {
  const measure = measures.byId.get(id);
  if (!measure) throw new Error(`there is no measure ${id}`);
  return measure;
}
