import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readReference } from '../../src/intake/reference/read.ts';
import { overlap } from '../../src/program/day.ts';
import { multiply, ratio } from '../../src/program/ratio.ts';
import { readProgram } from '../../src/program/read.ts';
import { renderDiagnostics } from '../../src/program/report.ts';
import { type Assignment, segmentsOf, targetsOf } from './assigned.ts';
import { randomAssignment } from './random-assignment.ts';

// Segments and targets that a stage makes of baselines, against a second way to make them.

const GROUP = 50;

test.each(Array.from({ length: 8 }, (_, index) => 1 + index * GROUP))(
  'both ways give everyone the same segment and target: seeds %i and the 49 from there',
  (first) => {
    const seeds = Array.from({ length: GROUP }, (_, index) => first + index);
    const given = seeds.map(randomAssignment);
    expect(given.map(assigned)).toEqual(
      given.map((one) => ({ segments: segmentsOf(one), targets: targetsOf(one) })),
    );
  },
);

test('the cases have everything in them that can be said', () => {
  const all = Array.from({ length: 8 * GROUP }, (_, index) => randomAssignment(1 + index));
  const kinds = new Set(all.map(({ by }) => (typeof by === 'number' ? 'groups' : by)));
  expect([...kinds].toSorted()).toEqual(['groups', 'quantiles', 'thresholds']);
  const made = all.map(segmentsOf);
  expect(made.some((one) => new Set(Object.values(one)).size === 3)).toBe(true);
  expect(all.some(({ atLeast }) => atLeast === null) && all.some(({ perDay }) => perDay)).toBe(true);
});

/** As Laurel reads the program. */
function assigned(given: Assignment): { segments: object; targets: object } {
  const root = mkdtempSync(join(tmpdir(), 'laurel-assigned-'));
  try {
    for (const [path, text] of Object.entries(filesOf(given))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { program, diagnostics } = readProgram(root);
    if (!program) throw new Error(renderDiagnostics(diagnostics));
    const { roster, targets } = readReference(root, program).reference;
    const { period } = program.stages[0] ?? { period: { from: '', until: '' } };
    const inside = roster.filter(({ span }) => overlap(span, period));
    const made = targets.filter(
      ({ entrant, span }) =>
        span.from === period.from && span.until === period.until && !isOwn(given, entrant.id),
    );
    return {
      segments: Object.fromEntries(inside.map((row) => [row.participant, row.segment])),
      targets: Object.fromEntries(
        made.map(({ entrant, value }) => [entrant.id, multiply(value, ratio(100n)).n]),
      ),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Whether somebody's row of targets.csv shares a day with the stage. */
const isOwn = ({ people, stage }: Assignment, id: string): boolean =>
  people.some(
    ({ id: other, target }) => other === id && target && target.from <= stage.to && stage.from <= target.to,
  );

function filesOf(given: Assignment): Record<string, string> {
  const { stage, period, by, names, edges, missing, percent, perDay, atLeast, people } = given;
  const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');
  const segments = {
    measure: 'revenue',
    period,
    by: typeof by === 'number' ? { groups_of: by } : by,
    names,
    ...(by === 'thresholds' && { from: edges }),
    ...(missing !== null && { missing }),
  };
  const target = {
    baseline: 'revenue',
    period,
    times: `${percent}%`,
    scale: perDay ? 'days' : 'none',
    ...(atLeast !== null && { at_least: atLeast }),
  };
  return {
    'program/program.yaml': JSON.stringify({
      ...{ id: 'assigned', title: 'Assigned', client: 'Nobody', time_zone: 'Europe/Warsaw', locales: ['en'] },
      period: { from: '2024-01-01', to: '2024-06-30' },
      currency: 'EUR',
      points: { name: 'points', decimals: 0 },
    }),
    'program/measures.yaml':
      '{ "revenue": { "title": "Revenue", "unit": "EUR", "from": "sales", "sum": "net_value" } }',
    'program/sources.yaml':
      '{ "sales": { "files": "sales/{day}.csv", "columns": { "sale_id": "id", "date": "date", "participant_id": "who", "net_value": "value" } } }',
    'program/rules/volume.yaml':
      '{ "id": "volume", "title": "Volume", "measure": "revenue", "over": "stage", "curve": { "every": 100, "points": 1 } }',
    'program/stages/only.yaml': JSON.stringify({
      id: 'only',
      title: 'Only',
      period: stage,
      segments,
      target,
    }),
    'program/segments.yaml': JSON.stringify(['low', 'middle', 'high'].map((id) => ({ id, title: id }))),
    'program/teams.yaml': '[{ "id": "all", "title": "All" }]',
    'data/participants.csv': csv(
      'participant_id',
      people.map(({ id }) => id),
    ),
    'data/roster.csv': csv(
      'participant_id,team_id,from,to',
      people.map(({ id, from, to }) => [id, 'all', from, to].join(',')),
    ),
    'data/baselines.csv': csv(
      'participant_id,measure,from,to,value',
      people.flatMap(({ id, baselines }) =>
        baselines.map((row) => [id, 'revenue', row.from, row.to, row.value].join(',')),
      ),
    ),
    'data/targets.csv': csv(
      'participant_id,measure,from,to,value',
      people.flatMap(({ id, target }) =>
        target ? [[id, 'revenue', target.from, target.to, 77].join(',')] : [],
      ),
    ),
  };
}
