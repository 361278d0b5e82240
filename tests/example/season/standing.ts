import type { Row } from '../../../src/results/contract.ts';
import { MICRO, micro, part, quartered, total } from './exact.ts';
import { lines, type Results } from './found.ts';

// Figures of the program as it stands, each a second time: from the CSV files, in plain TypeScript.

const count = (items: readonly unknown[]): bigint => BigInt(items.length) * MICRO;
const COUNTS = ['records', 'accepted', 'set_aside', 'duplicate', 'out_of_scope'] as const;

export function totals({ rows }: Results): string[] {
  const files = rows('intake');
  const sums = COUNTS.map((name) => [name, total(files.map((file) => micro(file[name])))]);
  return [
    ...lines(
      'season_totals',
      {},
      {
        points: total(rows('balances').map(({ earned }) => micro(earned))),
        participants: count(rows('balances')),
        teams: count([...new Set(rows('roster').map((row) => row.team_id))]),
        ...Object.fromEntries(sums),
      },
    ),
    ...files.flatMap((row) =>
      lines(
        'delivered_rows',
        { kind: 'file', id: row.file },
        {
          ...Object.fromEntries(COUNTS.map((name) => [name, micro(row[name])])),
        },
      ),
    ),
  ];
}

/** By participant: the row of the roster that begins last. */
const latest = ({ rows }: Results): ReadonlyMap<string, Row<'roster'>> =>
  new Map(
    rows('roster')
      .toSorted((a, b) => (a.from_day < b.from_day ? -1 : 1))
      .map((row) => [row.participant_id, row]),
  );

/** Rows of people by segment, and all of them under the empty text. */
function bySegment<T>(results: Results, items: readonly T[], idOf: (item: T) => string): [string, T[]][] {
  const of = latest(results);
  return [['', [...items]], ...Map.groupBy(items, (item) => of.get(idOf(item))?.segment_id ?? '')];
}

const scope = (segment: string) => (segment === '' ? {} : { kind: 'segment', id: segment });

const spans = ({ stages, measures }: Results): { stage: string; about: string }[] =>
  [...stages, ''].flatMap((stage) => Object.keys(measures).map((about) => ({ stage, about })));

const measured = ({ rows }: Results, kind: string, { stage, about }: { stage: string; about: string }) =>
  rows('measures').filter(
    (row) => row.entrant_kind === kind && row.stage_id === stage && row.measure_id === about,
  );

export function targets(results: Results): string[] {
  return spans(results).flatMap((span) => {
    const teams = measured(results, 'team', span);
    const people = measured(results, 'participant', span);
    const aiming = people.filter(({ target }) => target !== '' && micro(target) > 0n);
    const reached = aiming.filter(({ value, target }) => micro(value) >= micro(target));
    const own = bySegment(results, people, ({ entrant_id: id }) => id).slice(1);
    return [
      ...lines('target_reach', span, against(teams)),
      ...lines(
        'target_reach',
        span,
        aiming.length > 0 ? { aiming: count(aiming), reached: count(reached) } : {},
      ),
      ...teams.flatMap((row) =>
        lines('target_reach', { kind: 'team', id: row.entrant_id, ...span }, against([row])),
      ),
      ...own.flatMap(([segment, rows]) =>
        lines('target_reach', { ...scope(segment), ...span }, against(rows)),
      ),
    ];
  });
}

function against(rows: readonly Row<'measures'>[]): Record<string, bigint | null> {
  const value = total(rows.map((row) => micro(row.value)));
  const aimed = rows.filter(({ target }) => target !== '').map(({ target }) => micro(target));
  if (aimed.length === 0) return { value };
  return { value, target: total(aimed), share: part(value, total(aimed)) };
}

export function objective(results: Results): string[] {
  const { measure, target } = results.objective;
  const value = total(
    measured(results, 'team', { stage: '', about: measure }).map((row) => micro(row.value)),
  );
  return lines('objective_reach', { about: measure }, { value, target, share: part(value, target) });
}

export function participation(results: Results): string[] {
  const people = results.rows('balances');
  const of = latest(results);
  const said = (rows: typeof people) => {
    const active = rows.filter(({ earned }) => micro(earned) > 0n);
    return { people: count(rows), active: count(active), share: part(count(active), count(rows)) };
  };
  const teams = Map.groupBy(people, (row) => of.get(row.participant_id)?.team_id ?? '');
  return [
    ...bySegment(results, people, (row) => row.participant_id).flatMap(([segment, rows]) =>
      lines('participation', scope(segment), said(rows)),
    ),
    ...[...teams].flatMap(([id, rows]) => lines('participation', { kind: 'team', id }, said(rows))),
  ];
}

const highest = <T>(items: readonly T[], value: (item: T) => bigint, id: (item: T) => string): T[] =>
  items.toSorted((a, b) => (value(a) === value(b) ? (id(a) < id(b) ? -1 : 1) : value(a) > value(b) ? -1 : 1));

export function spread({ rows }: Results): string[] {
  const people = highest(
    rows('balances'),
    (row) => micro(row.earned),
    (row) => row.participant_id,
  );
  const every = total(people.map((row) => micro(row.earned)));
  return quartered(people).flatMap((run, index) => {
    const points = run.map((row) => micro(row.earned));
    return lines(
      'points_spread',
      { kind: 'quarter', id: `${index + 1}` },
      {
        ...{
          people: count(run),
          points: total(points),
          least: points.at(-1) ?? null,
          most: points[0] ?? null,
        },
        share: part(total(points), every),
      },
    );
  });
}

export function moves(results: Results): string[] {
  const [first = '', ...later] = results.stages;
  return Object.keys(results.measures).flatMap((about) => {
    const began = measured(results, 'participant', { stage: first, about });
    const runs = quartered(
      highest(
        began,
        (row) => micro(row.value),
        (row) => row.entrant_id,
      ),
    );
    return runs.flatMap((run, index) => {
      const subject = { kind: 'quarter', id: `${index + 1}`, about };
      const ids = new Set(run.map((row) => row.entrant_id));
      const sums = results.stages.map((stage) => {
        const own = measured(results, 'participant', { stage, about }).filter((row) =>
          ids.has(row.entrant_id),
        );
        return { stage, people: count(own), value: total(own.map((row) => micro(row.value))) };
      });
      const [early] = sums;
      const late = sums.find(({ stage }) => stage === later.at(-1));
      const change = early && late ? part(late.value - early.value, early.value) : null;
      return [
        ...sums.flatMap(({ stage, people, value }) =>
          lines('quarter_moves', { ...subject, stage }, { people, value }),
        ),
        ...lines('quarter_moves', subject, { change }),
      ];
    });
  });
}

export function cost(results: Results): string[] {
  const points = total(results.rows('balances').map((row) => micro(row.earned)));
  const worth = (points * results.pointPrice) / MICRO;
  const prizes = total(results.rows('prizes').map(({ value }) => micro(value || '0')));
  const money = Object.keys(results.measures).filter((about) => results.measures[about]);
  return [
    ...lines('cost', {}, { points, worth, prizes, total: worth + prizes }),
    ...money.flatMap((about) => {
      const sold = total(measured(results, 'team', { stage: '', about }).map((row) => micro(row.value)));
      return lines('cost', { about }, { of_sales: part(worth + prizes, sold) });
    }),
  ];
}

export function next(results: Results): string[] {
  const stage = results.stages.at(-1) ?? '';
  return Object.keys(results.measures).flatMap((about) => {
    const people = measured(results, 'participant', { stage, about });
    return bySegment(results, people, ({ entrant_id: id }) => id).flatMap(([segment, rows]) => {
      const values = rows.map(({ value }) => micro(value)).toSorted((a, b) => (a < b ? -1 : 1));
      return lines(
        'next_target',
        { ...scope(segment), about },
        {
          people: count(values),
          middle: values[Math.ceil(values.length / 2) - 1] ?? null,
          stretch: values[Math.ceil((3 * values.length) / 4) - 1] ?? null,
        },
      );
    });
  });
}

export function podium({ rows }: Results): string[] {
  const whole = rows('standings').filter((row) => row.stage_id === '' && row.window_from === '');
  const end = whole
    .map((row) => row.as_of)
    .toSorted()
    .at(-1);
  const final = whole.filter((row) => row.as_of === end && row.rank !== '');
  const won = rows('prizes').filter((row) => row.stage_id === '' && row.provisional === 'false');
  return final
    .filter((row) =>
      won.some((prize) => prize.ranking_id === row.ranking_id && prize.entrant_id === row.entrant_id),
    )
    .flatMap((row) =>
      lines(
        'podium',
        { kind: row.entrant_kind, id: row.entrant_id, about: row.ranking_id },
        {
          rank: micro(row.rank),
          score: micro(row.score),
        },
      ),
    );
}

export function owed({ rows, pointPrice }: Results): string[] {
  const balances = rows('balances').map(({ balance }) => micro(balance));
  const days = rows('points_by_day');
  const sums = {
    outstanding: total(balances.filter((balance) => balance > 0n)),
    owed: balances.some((balance) => balance < 0n)
      ? -total(balances.filter((balance) => balance < 0n))
      : null,
    pending:
      rows('outstanding').length > 0 ? total(rows('outstanding').map(({ points }) => micro(points))) : null,
    earned: total(days.map(({ earned }) => micro(earned))),
    redeemed: total(days.map(({ redeemed }) => micro(redeemed))),
    expired: total(days.map(({ expired }) => micro(expired))),
  };
  const worth = Object.entries(sums).map(([name, points]) => [
    `${name}_worth`,
    points === null ? null : (points * pointPrice) / MICRO,
  ]);
  return lines('points_owed', {}, { ...sums, ...Object.fromEntries(worth) });
}
