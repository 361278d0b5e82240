import type { Reference } from '../../intake/reference/reference.ts';
import { type Diagnostic, ProblemsFound } from '../../program/diagnostic.ts';
import { parseRatio, ratioText } from '../../program/ratio.ts';
import { quoted } from '../../program/source/problem.ts';
import { type Place, wholeFile } from '../../program/source/source.ts';
import type { ClosedCode } from './codes.ts';

/** A rule and window of a closed stage that the program does not have. */
export interface Gone {
  readonly stage_id: string;
  readonly rule_id: string;
  readonly window_from: string;
}

/** A window of a closed stage that has come to something else. Amounts are decimals. */
export interface Moved {
  readonly stage_id: string;
  readonly participant_id: string;
  readonly rule_id: string;
  readonly window_from: string;
  readonly window_to: string;
  readonly was: string;
  readonly is_now: string;
  readonly restated: string;
  readonly missing: string;
}

/** Thrown where closed figures would change. */
export class ClosedChanged extends ProblemsFound {
  readonly moved: readonly Moved[];

  constructor(moved: readonly Moved[], reference: Reference) {
    const stages = Map.groupBy(moved, ({ stage_id }) => stage_id);
    super([...stages.values()].map((rows) => movedStage(rows, reference)));
    this.moved = moved;
  }
}

export function goneRule({ stage_id, rule_id, window_from }: Gone): Diagnostic {
  const message = `In the closed stage ${quoted(stage_id)} the rule ${quoted(rule_id)} has earned points in a window from ${window_from}, and the program has no such window.`;
  const hint = 'Put the rule back as it was; change it in a version from a later day.';
  return refusal(wholeFile(`program/rules/${rule_id}.yaml`), 'closed-rule', message, hint);
}

/** What a closed stage has come to, both figures of the first window. */
function movedStage(rows: readonly Moved[], { restatements }: Reference): Diagnostic {
  const [first] = rows as [Moved];
  const { stage_id, participant_id, rule_id, window_from } = first;
  const count = rows.length === 1 ? 'A figure' : `${rows.length} figures`;
  const restated = Number(first.restated) === 0 ? '' : ` (${amount(first.restated)} of it restated)`;
  const message =
    `${count} of the closed stage ${quoted(stage_id)} would change: for the window from ${window_from} ` +
    `${quoted(rule_id)} gave ${quoted(participant_id)} ${amount(first.was)}, and would give ${amount(first.is_now)}${restated}.`;
  const hint = `Put the data and the rules back as they were, or write the difference down: npm run restate -- ${stage_id}.`;
  const written = restatements.find(({ stage }) => stage === stage_id);
  return refusal(
    written?.place ?? wholeFile(`data/closings/${stage_id}/ledger.csv`),
    'closed-changed',
    message,
    hint,
  );
}

const refusal = (place: Place, code: ClosedCode, message: string, hint: string): Diagnostic => ({
  ...{ code, severity: 'error', message, hint },
  ...place,
});

const amount = (decimal: string): string => {
  const exact = parseRatio(decimal);
  return exact === null ? decimal : ratioText(exact);
};
