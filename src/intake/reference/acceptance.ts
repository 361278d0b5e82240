import type { Program } from '../../program/program.ts';
import type { Adjustment, Enrolment, Participant, Reference } from './reference.ts';

/**
 * Where the program asks for it, nobody takes part before they accepted the terms: rows of the roster begin no earlier, and
 * points by hand before that, or of somebody whose rows are all before it, are none. Days before the program stay: they are
 * known, and earn nothing. Where the program does not ask, all of it as it is.
 */
export function sinceAcceptance(program: Program, written: Reference): Reference {
  if (program.terms.acceptance === 'not_asked') return written;
  const people = new Map(written.participants.map((one) => [one.id, one]));
  const roster = written.roster.flatMap((row) => remaining(row, people.get(row.participant), program));
  const inside = roster.filter(({ span }) => span.until > program.period.from);
  const enrolled = new Set(inside.map((row) => row.participant));
  const adjustments = written.adjustments.filter(
    ({ entrant: { kind, id }, day }) =>
      kind === 'team' || (enrolled.has(id) && hasAccepted(people.get(id), day)),
  );
  return { ...written, roster, adjustments };
}

/** Whether somebody had accepted by a day. A row that could not be read withholds nothing: it is told for itself. */
const hasAccepted = (one: Participant | undefined, day: Adjustment['day']): boolean =>
  one === undefined || (one.acceptedOn !== null && one.acceptedOn <= day);

/** What is left of a row: its days before the program, and those from the acceptance on. */
function remaining(row: Enrolment, one: Participant | undefined, { period }: Program): Enrolment[] {
  const { from, until } = row.span;
  if (hasAccepted(one, from > period.from ? from : period.from)) return [row];
  const accepted = one?.acceptedOn ?? until;
  const spans = [
    { from, until: until < period.from ? until : period.from },
    { from: accepted, until },
  ];
  return spans.filter((span) => span.from < span.until).map((span) => ({ ...row, span }));
}
