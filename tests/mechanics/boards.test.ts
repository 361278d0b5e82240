import { expect, test } from 'vitest';
import { placed } from './play.ts';

// Ann sells for west and leaves it in February; ben comes to it on 11 March. The file with her sale comes on 5 March, when west
// has nobody, and brings what the whole year has brought so far.
test('a team has what was earned for it before anyone now in it came', async () => {
  const standings = await placed(
    {
      people: [],
      rules: { one: 'measure: revenue\nover: stage\ncurve: { per: 1, points: 1 }' },
      files: {
        'program/rankings.yaml':
          '- { id: months, title: Months, each: month, of: teams, score: points, ties: [{ measure: revenue }] }\n',
        'program/teams.yaml': '- { id: east, title: East }\n- { id: west, title: West }\n',
        'data/participants.csv': 'participant_id\nann\nben\ncol\n',
        'data/roster.csv': [
          'participant_id,team_id,segment,from,to',
          ...['ann,west,all,2026-01-01,2026-02-20', 'ben,west,all,2026-03-11,', 'col,east,all,2026-01-01,'],
        ].join('\n'),
        'data/sales/2026-03-05.csv':
          'sale_id,date,participant_id,net_value,kind,returns\nlate,2026-02-18,ann,40,,\n',
      },
      sales: ['2026-03-12 b col 30'],
    },
    'months',
  );
  expect(standings.filter((row) => row.startsWith('2026-03'))).toEqual([
    '2026-03-01 west 1 40',
    '2026-03-01 east 2 30',
  ]);
});
