import type { Day } from '../../../program/day.ts';
import { didYouMean } from '../../../program/source/nearest.ts';
import { quoted } from '../../../program/source/problem.ts';
import type { Cells } from '../cells.ts';
import { REDEMPTION_STATES, type Redemption, type RedemptionState } from '../reference.ts';

type Steps = Redemption['steps'];
type Step = Steps[number];

/** Which states may follow each: forward alone, and what was sent is not cancelled any more. */
const FOLLOWING: Readonly<Record<RedemptionState, readonly RedemptionState[]>> = {
  requested: ['approved', 'sent', 'done', 'cancelled'],
  approved: ['sent', 'done', 'cancelled'],
  sent: ['done'],
  done: [],
  cancelled: [],
};

/** What a later row may leave empty, and must not say otherwise. */
const SAME = ['participant_id', 'reward_id', 'quantity', 'points'];

/** The steps of one redemption, in the order of its rows; null where a row is broken. */
export function readSteps(id: string, rows: readonly Cells[]): Steps | null {
  const steps: Step[] = [];
  for (const cells of rows) {
    const step = readStep(cells);
    if (!step || !sameAs(cells, rows[0])) return null;
    const last = steps.at(-1);
    if (last && !follows(cells, id, last, step)) return null;
    steps.push(step);
  }
  return steps;
}

function readStep(cells: Cells): Step | null {
  const on = cells.day('date');
  const written = cells.needed('state');
  const state = REDEMPTION_STATES.find((one) => one === written);
  if (written !== null && !state)
    return cells.refuse(
      'state',
      'unknown-word',
      `${quoted(written)} is no state of a redemption.`,
      didYouMean(written, new Set(REDEMPTION_STATES)),
    );
  return on !== null && state ? { state, on } : null;
}

function sameAs(cells: Cells, first: Cells | undefined): boolean {
  const column = SAME.find((one) => cells.text(one) !== '' && cells.text(one) !== first?.text(one));
  if (column === undefined) return true;
  const message = `${quoted(cells.text(column))} is not what was requested: ${quoted(first?.text(column) ?? '')}.`;
  cells.refuse(column, 'redemption-differs', message, 'Leave the cell empty: the request says it.');
  return false;
}

function follows(cells: Cells, id: string, last: Step, step: Step): boolean {
  if (step.on < last.on) return backwards(cells, 'date', id, last, `${step.on} comes before it`);
  if (FOLLOWING[last.state].includes(step.state)) return true;
  return backwards(cells, 'state', id, last, `${quoted(step.state)} cannot follow`);
}

function backwards(
  cells: Cells,
  column: 'date' | 'state',
  id: string,
  { state, on }: { readonly state: RedemptionState; readonly on: Day },
  why: string,
): false {
  const next = FOLLOWING[state];
  const hint =
    next.length > 0
      ? `Write ${next.join(' or ')}, of that day or later.`
      : 'Remove the row: nothing follows.';
  const message = `The redemption ${quoted(id)} is ${quoted(state)} since ${on}, and ${why}.`;
  cells.refuse(column, 'redemption-backwards', message, hint);
  return false;
}
