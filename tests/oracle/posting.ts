import { STAGES, stageOf } from './calendar.ts';

/** What is posted on a day to a person by a rule, in the smallest unit of points. */
export interface Posting {
  readonly day: string;
  readonly person: string;
  readonly rule: string;
  readonly from: string;
  readonly stage: string;
  readonly team: string;
  readonly points: bigint;
  /** The window's last day, the first of what divides it in time, and since when the person is in the team. */
  readonly to: string;
  readonly slotFrom: string;
  readonly enrolledFrom: string;
}

/** Whether a posting of a stage on a day comes after its closing. */
export const isLate = ({ stage, day }: Posting): boolean =>
  day > (STAGES.find(({ id }) => id === stage) ?? stageOf(day)).closes;

/** Sales that are looked at by themselves are posted together, those of a day and what else tells postings apart. */
export const postedTogether = (rows: readonly Posting[]): Posting[] =>
  [
    ...Map.groupBy(rows, ({ day, person, rule, from, slotFrom, enrolledFrom }) =>
      [day, person, rule, from, slotFrom, enrolledFrom].join(' '),
    ).values(),
  ].flatMap((own) => {
    const points = own.reduce((sum, row) => sum + row.points, 0n);
    return own.slice(0, 1).map((row) => ({ ...row, points }));
  });
