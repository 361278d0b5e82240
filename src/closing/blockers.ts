import { openAdjustments } from '../intake/reference/open-adjustments.ts';
import { requestedOn } from '../intake/reference/redemptions/standing.ts';
import type { Reference } from '../intake/reference/reference.ts';
import type { Day } from '../program/day.ts';
import type { Diagnostic } from '../program/diagnostic.ts';
import type { Program, Stage } from '../program/program.ts';
import type { Ranking } from '../program/ranking.ts';
import { quoted } from '../program/source/problem.ts';
import { wholeFile } from '../program/source/source.ts';
import type { Results } from '../results/read.ts';
import type { Scored } from '../score.ts';
import type { ClosingCode } from './codes.ts';

/** What stands in the way of closing a stage, in the order of a report; `scored` and `results` are as known on its closing day. */
export function blockersOf(
  stage: Stage,
  scored: Pick<Scored, 'program' | 'reference' | 'diagnostics'>,
  results: Results,
): Diagnostic[] {
  return [
    ...tooEarly(stage, results.summary.data_through),
    ...setAside(results),
    ...told(scored.diagnostics, 'days-missing', 'close-days-missing'),
    ...told(scored.diagnostics, 'unknown-sale', 'close-waiting'),
    ...undecided(stage, scored.reference),
    ...undecidedRedemptions(stage, scored.reference),
    ...told(scored.diagnostics, 'redemption-uncovered', 'close-uncovered'),
    ...tied(stage, scored.program, results),
  ];
}

function tooEarly(stage: Stage, through: Day | null): Diagnostic[] {
  if (through !== null && through >= stage.closes) return [];
  const reached = through === null ? 'there is none' : `the last one is of ${through}`;
  const message = `The stage ${quoted(stage.id)} closes on ${stage.closes}, and of the files ${reached}.`;
  return [blocker('data', 'close-too-early', message, 'Close it once the files of that day are there.')];
}

const setAside = (results: Results): Diagnostic[] =>
  results.setAside(Number.MAX_SAFE_INTEGER).map(({ file, line, code, message }) => ({
    ...blocker(
      file,
      'close-set-aside',
      `The row is set aside (${code}). ${message}`,
      'A stage is closed once no row is set aside.',
    ),
    line: Number(line),
    column: 1,
  }));

/** What a build warns of and a closing does not pass. */
const told = (diagnostics: readonly Diagnostic[], code: string, as: ClosingCode): Diagnostic[] =>
  diagnostics.filter((one) => one.code === code).map((one) => ({ ...one, severity: 'error', code: as }));

function undecided({ id, period, closes }: Stage, { adjustments }: Reference): Diagnostic[] {
  const own = openAdjustments(adjustments, { stage: id, span: period, until: closes });
  return own.map((row) => {
    const message = `The adjustment ${quoted(row.id)} of ${row.day} has nobody who approved it.`;
    return blocker(
      'data/adjustments.csv',
      'close-undecided',
      message,
      'Write approved_by, or remove the row.',
    );
  });
}

/** Whether somebody gets what they have asked for is said before the stage is closed that they asked in. */
const undecidedRedemptions = ({ closes }: Stage, { redemptions }: Reference): Diagnostic[] =>
  redemptions
    .filter((one) => requestedOn(one) <= closes && one.steps.length === 1)
    .map(({ id, place, ...one }) => ({
      ...{ code: 'close-undecided', severity: 'error', ...place },
      message: `The redemption ${quoted(id)} of ${requestedOn(one)} is neither approved nor cancelled.`,
      hint: 'Add a row with the state approved or cancelled.',
    }));

function tied({ id, closes }: Stage, { rankings }: Program, { standings }: Results): Diagnostic[] {
  const groups = Map.groupBy(
    standings.filter(
      (row) => row.stage_id === id && row.as_of === closes && row.rank !== '' && Number(row.tied) > 1,
    ),
    (row) => JSON.stringify([row.ranking_id, row.group_id, row.rank]),
  );
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    const ranking = rankings.find((candidate) => candidate.id === first?.ranking_id);
    if (!first || !ranking || !crosses(ranking, Number(first.rank), rows.length)) return [];
    const who = rows.map(({ entrant_id }) => quoted(entrant_id)).join(', ');
    const message = `In ${quoted(first.group_id)} of ${quoted(ranking.id)} ${who} share place ${first.rank}, and no rule says who has the prize.`;
    const hint = 'Write tie: share, tie: extend or a measure at the prize in rankings.yaml.';
    return [blocker('program/rankings.yaml', 'close-tie', message, hint)];
  });
}

/** Whether those who share a place do not all have, or all miss, a prize whose author says nothing of ties. */
const crosses = ({ prizes }: Ranking, rank: number, count: number): boolean =>
  prizes.some(
    ({ from, to, tie }) => tie === null && rank <= to && rank >= from - count + 1 && rank + count - 1 > to,
  );

export const blocker = (file: string, code: ClosingCode, message: string, hint: string): Diagnostic => ({
  ...{ code, severity: 'error', message, hint },
  ...wholeFile(file),
});
