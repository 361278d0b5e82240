/** What the program came to, for the client. */
export const outcome = {
  'outcome.title': 'What it came to',
  'outcome.intro':
    'Every figure carries the name of the query behind it; the same figures are in the archive, in figures.csv and in the workbook.',
  'outcome.everyone': 'Everyone',
  'outcome.result': 'Result',
  'outcome.target': 'Target',
  'outcome.reached': 'Reached',
  'outcome.reach_says':
    'Everyone is the sum of all teams. A segment is the sum of the people who were in it last.',
  'outcome.uplift': 'Growth over the baseline',
  'outcome.uplift_says':
    'Only people who have a baseline are counted, in what was before and in what came: whoever joined later is no growth.',
  'outcome.no_baseline':
    'Nobody has a baseline: what would have been sold without the program is not known, and no growth is claimed.',
  'outcome.before': 'Baseline',
  'outcome.extra': 'On top',
  'outcome.growth': 'Growth',
  'outcome.participation': 'Participation',
  'outcome.participation_says': 'Whoever has earned points takes part.',
  'outcome.people': 'People',
  'outcome.active': 'Took part',
  'outcome.share': 'Share',
  'outcome.spread': 'Whose points they are',
  'outcome.spread_says': 'Everyone in the order of their points, cut into four.',
  'outcome.first_quarter': 'Top quarter',
  'outcome.second_quarter': 'Upper middle',
  'outcome.third_quarter': 'Lower middle',
  'outcome.fourth_quarter': 'Last quarter',
  'outcome.moves': 'Did the middle move?',
  'outcome.moves_says':
    'Everyone stays in the quarter where they began: by their baseline, or without one by their first stage. Those who began high tend to fall by themselves, those who began low to rise.',
  'outcome.change': 'Last stage against the first',
  'outcome.cost': 'Cost',
  'outcome.cost_points': 'Points earned',
  'outcome.cost_worth': 'Their value',
  'outcome.cost_prizes': 'Rewards for places',
  'outcome.cost_total': 'Together',
  'outcome.cost_share': 'As a share of {measure}',
  'outcome.cost_extra': 'For each unit on top: {measure}',
  'outcome.assumptions': 'What these sums take for granted:',
  'outcome.assumes_price': 'Every point that was earned is spent, at {price} each.',
  'outcome.assumes_no_price': 'Points have no price: their cost in money cannot be said.',
  'outcome.assumes_prizes':
    'Rewards for places cost their value; those without a value and what running the program costs are not counted.',
  'outcome.assumes_extra':
    'All that came on top of the baseline is taken as brought by the program: season, prices and new products are not separated.',
  'outcome.assumes_no_extra': 'Without baselines there is no cost of what came on top.',
  'outcome.next': 'What the next period could ask for',
  'outcome.next_says': 'From the latest stage: half of the people reached the middle, a quarter the stretch.',
  'outcome.middle': 'Middle',
  'outcome.stretch': 'Stretch',
} as const;
