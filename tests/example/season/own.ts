import type { Row } from '../../../src/results/contract.ts';
import { MICRO, micro, part, total } from './exact.ts';
import { lines, type Results } from './found.ts';

// Figures of everybody's own season, each a second time.

const earning = ({ rows }: Results): Row<'ledger'>[] =>
  rows('ledger').filter(({ kind }) => ['earn', 'place', 'adjustment', 'restatement'].includes(kind));

/** Postings of each participant and each team. */
function owned(postings: readonly Row<'ledger'>[]): [kind: string, id: string, Row<'ledger'>[]][] {
  const people = [...Map.groupBy(postings, (row) => row.participant_id)];
  const teams = [...Map.groupBy(postings, (row) => row.team_id)];
  return [
    ...people.map(([id, rows]): [string, string, Row<'ledger'>[]] => ['participant', id, rows]),
    ...teams.map(([id, rows]): [string, string, Row<'ledger'>[]] => ['team', id, rows]),
  ];
}

export const bestDays = (results: Results): string[] =>
  owned(earning(results)).flatMap(([kind, id, rows]) => {
    const days = new Map<string, bigint>();
    for (const row of rows) days.set(row.posted_on, (days.get(row.posted_on) ?? 0n) + micro(row.points));
    let best: [day: string, points: bigint] = ['', 0n];
    for (const [day, points] of [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      if (points > best[1]) best = [day, points];
    return best[1] > 0n ? lines('best_day', { kind, id, day: best[0] }, { points: best[1] }) : [];
  });

const DAY = 86_400_000;
const monday = (day: string): number => {
  const at = Date.parse(day);
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY;
};

export const streaks = (results: Results): string[] =>
  owned(earning(results).filter((row) => row.kind !== 'adjustment' && micro(row.points) > 0n)).flatMap(
    ([kind, id, rows]) => {
      const weeks = [...new Set(rows.map((row) => monday(row.posted_on)))].toSorted((a, b) => a - b);
      let best = { since: 0, weeks: 0 };
      let now = { since: 0, weeks: 0 };
      for (const week of weeks) {
        now =
          week === now.since + now.weeks * 7 * DAY
            ? { ...now, weeks: now.weeks + 1 }
            : { since: week, weeks: 1 };
        if (now.weeks > best.weeks) best = now;
      }
      const day = new Date(best.since).toISOString().slice(0, 10);
      return lines('streak', { kind, id, day }, { weeks: BigInt(best.weeks) * MICRO });
    },
  );

export function growth({ rows, stages, measures }: Results): string[] {
  const found = rows('measures').filter((row) => row.measure_id in measures);
  const at = (row: Row<'measures'>, stage: string | undefined): bigint =>
    micro(
      found.find(
        (one) =>
          one.entrant_kind === row.entrant_kind &&
          one.entrant_id === row.entrant_id &&
          one.measure_id === row.measure_id &&
          one.stage_id === stage,
      )?.value ?? '0',
    );
  return found
    .filter((row) => row.stage_id === '')
    .flatMap((row) => {
      const [first, last] = [at(row, stages[0]), at(row, stages.at(-1))];
      const subject = { kind: row.entrant_kind, id: row.entrant_id, about: row.measure_id };
      return lines('growth', subject, { first, last, share: part(last - first, first) });
    });
}

export function bestRanks({ rows }: Results): string[] {
  const placed = rows('rank_history').filter(
    (row) => row.stage_id === '' && row.window_from === '' && row.rank !== '',
  );
  const each = Map.groupBy(placed, (row) => [row.entrant_kind, row.entrant_id, row.ranking_id].join('/'));
  return [...each.values()].flatMap((weeks) => {
    const [best] = weeks.toSorted(
      (a, b) => Number(a.rank) - Number(b.rank) || (a.week_end < b.week_end ? -1 : 1),
    );
    if (!best) return [];
    const { entrant_kind: kind, entrant_id: id, ranking_id: about, week_end: day } = best;
    return lines('best_rank', { kind, id, about, day }, { rank: micro(best.rank) });
  });
}

export function rewards({ rows }: Results): string[] {
  const final = rows('prizes').filter(
    (row) => row.provisional === 'false' && ['participant', 'team'].includes(row.entrant_kind),
  );
  const won = Map.groupBy(final, (row) => `${row.entrant_kind}/${row.entrant_id}`);
  const kept = rows('redemptions').filter(({ state }) => state !== 'cancelled');
  const redeemed = Map.groupBy(kept, (row) => row.participant_id);
  return [
    ...[...won].flatMap(([subject, prizes]) => {
      const [kind = '', id = ''] = subject.split('/');
      return lines('rewards_won', { kind, id }, { prizes: BigInt(prizes.length) * MICRO });
    }),
    ...[...redeemed].flatMap(([id, orders]) =>
      lines(
        'rewards_won',
        { kind: 'participant', id },
        {
          redeemed: total(orders.map(({ points }) => micro(points))),
        },
      ),
    ),
  ];
}
