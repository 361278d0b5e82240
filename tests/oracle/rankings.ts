const board = (id: string, of: 'participants' | 'teams', more: object) => ({ id, title: id, of, ...more });

/** The boards of every case; `added` are the rules whose points join what places are worth. */
export const rankings = (added: readonly string[]) => [
  board('stage-board', 'participants', {
    each: 'stage',
    within: 'segment',
    score: 'points',
    ties: [{ measure: 'deals' }, 'earliest'],
    eligible: { deals: { at_least: 2 } },
    prizes: [
      { places: 1, points: 50, tie: 'share' },
      { places: '2-3', points: 21, tie: 'share' },
    ],
  }),
  board('least-calls', 'participants', {
    each: 'stage',
    score: { measure: 'calls', best: 'lowest' },
    placed: { score: 'above 1' },
    ties: [{ measure: 'revenue', best: 'lowest' }],
  }),
  board('attained', 'participants', { each: 'stage', score: { attainment: 'revenue' } }),
  board('team-attained', 'teams', { stage: 's2', score: { attainment: 'revenue' } }),
  // The teams once more, as values of a column of the roster.
  {
    ...board('by-column', 'teams', { each: 'stage', score: 'points', ties: [{ measure: 'revenue' }] }),
    of: 'team_id',
  },
  board('heads', 'teams', { each: 'stage', score: 'points', teams: 'mean_per_head' }),
  board('sold', 'participants', {
    each: 'stage',
    score: { measure: 'revenue' },
    placed: { score: 'above 0' },
    eligible: { calls: { at_most: 3 } },
    prizes: [{ places: '1-2', points: 30, tie: { measure: 'calls' } }],
  }),
  board('stage-teams', 'teams', {
    each: 'stage',
    score: 'points',
    teams: 'sum',
    ties: [{ measure: 'revenue' }],
  }),
  board('mean', 'participants', { each: 'stage', score: { measure: 'mean' } }),
  board('team-mean', 'teams', { each: 'stage', score: { measure: 'mean' } }),
  board('kinds', 'participants', { each: 'stage', score: { measure: 'kinds' }, ties: [{ measure: 'days' }] }),
  board('team-kinds', 'teams', { each: 'stage', score: { measure: 'kinds' }, ties: [{ measure: 'days' }] }),
  board('weeks', 'participants', {
    each: 'week',
    within: 'segment',
    score: 'points',
    closes_after: '4 days',
    ties: [{ measure: 'deals' }, 'earliest'],
    prizes: [{ places: 1, points: 9, tie: 'share' }],
  }),
  board('month-heads', 'teams', { each: 'month', score: 'points', teams: 'mean_per_head' }),
  board('month-kinds', 'teams', { each: 'month', score: { measure: 'kinds' } }),
  board('season', 'participants', { score: 'points', ties: ['earliest'] }),
  board('best-teams', 'teams', { score: 'points', teams: { best: 2 } }),
  board('places', 'participants', {
    within: 'segment',
    score: {
      tables: { few: [10, 6, 3] },
      stages: { default: { places_on: 'stage-board', table: 'few' } },
      ...(added.length > 0 && { add: added }),
      tied_places: 'share',
      best_of: 1,
    },
    ties: ['stage_places', { measure: 'revenue' }],
  }),
  board('makes', 'teams', {
    score: {
      tables: { halves: [22.5, 12, 1] },
      stages: {
        s2: { places_on: 'sold', table: 'halves', countback: false },
        default: { places_on: 'sold', table: 'halves' },
      },
    },
    teams: { best: 2 },
    ties: [{ stage_places: 'counted_only' }],
  }),
];
