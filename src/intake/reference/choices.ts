import type { Choice } from '../../program/choice.ts';
import type { Day } from '../../program/day.ts';
import type { Diagnostic } from '../../program/diagnostic.ts';
import type { Program } from '../../program/program.ts';
import { didYouMean } from '../../program/source/nearest.ts';
import { quoted } from '../../program/source/problem.ts';
import { editionsOf } from '../../program/versions.ts';
import { Cells } from './cells.ts';
import { columnsSound } from './columns.ts';
import type { Table } from './csv/table.ts';
import type { Known } from './known.ts';
import type { Chosen } from './reference.ts';

const COLUMNS = {
  needed: ['participant_id', 'rule_id', 'level', 'chosen_on'],
  optional: ['known_on'],
  open: false,
};

/** The rows of `choices.csv` that count: sound ones of a level that can be chosen on their day. */
export function readChoices(table: Table, program: Program, known: Known, found: Diagnostic[]): Chosen[] {
  if (!columnsSound(table, COLUMNS, found)) return [];
  const taken = new Set<string>();
  return table.rows.flatMap((row) => {
    const cells = new Cells(table, row, found);
    const chosen = readChosen(cells, known);
    if (!chosen) return [];
    const key = JSON.stringify([chosen.participant, chosen.rule, chosen.chosenOn]);
    const isTwice = taken.has(key);
    taken.add(key);
    if (isTwice) return tellTwice(cells, chosen);
    return fits(cells, chosen, program) ? [chosen] : [];
  });
}

function readChosen(cells: Cells, known: Known): Chosen | null {
  const participant = cells.known('participant_id', 'participant', known.participants);
  const rule = cells.known('rule_id', 'rule', known.rules);
  const level = cells.needed('level');
  const chosenOn = cells.day('chosen_on');
  const knownOn = cells.text('known_on') === '' ? chosenOn : cells.day('known_on');
  if (participant === null || rule === null || level === null || chosenOn === null || knownOn === null)
    return null;
  return { participant, rule, level, chosenOn, knownOn: later(chosenOn, knownOn) };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

function tellTwice(cells: Cells, { participant, rule, chosenOn }: Chosen): [] {
  const message = `${quoted(participant)} chooses a level of ${quoted(rule)} twice on ${chosenOn}.`;
  cells.refuse('chosen_on', 'choice-twice', message, 'Keep the row of the level that was chosen last.');
  return [];
}

/** Whether the rule, as it began or became, has the level, and it could be chosen on the day. */
function fits(cells: Cells, { rule: id, level, chosenOn }: Chosen, { rules }: Program): boolean {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return false;
  const choices = editionsOf(rule).flatMap(({ choice }) => choice ?? []);
  if (choices.length === 0) {
    cells.refuse(
      'rule_id',
      'choice-of-none',
      `The rule ${quoted(id)} gives nothing to choose.`,
      'Name a rule whose curve is a choice, or remove the row.',
    );
    return false;
  }
  return hasLevel(cells, level, choices) && inTime(cells, chosenOn, choices);
}

function hasLevel(cells: Cells, level: string, choices: readonly Choice[]): boolean {
  const ids = choices.flatMap(({ levels }) => levels.map(({ id }) => id));
  if (ids.includes(level)) return true;
  const message = `${quoted(level)} is none of the levels.`;
  cells.refuse('level', 'unknown-level', message, didYouMean(level, new Set(ids)));
  return false;
}

function inTime(cells: Cells, day: Day, choices: readonly Choice[]): boolean {
  const last = choices.map(({ by }) => by).reduce(later);
  if (day <= last) return true;
  const message = `The level was chosen on ${day}, after ${last}: the row counts nothing.`;
  cells.warn(
    'chosen_on',
    'choice-late',
    message,
    'Remove the row, or tell the participant that it was too late.',
  );
  return false;
}
