/** Boards, stages, teams, prizes and winners. */
export const boards = {
  'boards.title': 'Boards',
  'boards.intro': 'Everyone competes with equals: each segment has its own board.',

  'board.all': 'All',
  'board.place': 'Place',
  'board.name': 'Name',
  'board.group': 'Group',
  'board.team': 'Team',
  'board.since': 'Since {day}',
  'board.gap': 'To the next place',
  'board.leads': 'leads',
  'board.rest':
    '{count, plural, one {And one more is} other {And # more are}} in the running. Each of them sees their own place on their own page.',
  'board.edge': 'Prizes down to here',
  'board.prizes': 'Prizes',
  'board.pace': 'The race so far',
  'board.ties': 'Equal scores',
  'pager.label': 'Pages of this board',
  'pager.range': '{from}–{to} of {total}',
  'pager.first': 'First',
  'pager.previous': 'Previous',
  'pager.next': 'Next',
  'pager.last': 'Last',
  'pager.names': 'Find a name',
  'pager.filter': 'Part of a name',
  'board.podium': 'The first three',
  'board.rankings': 'Rankings and stages',
  'board.groups': 'Segments',
  'board.cells': 'Other days',
  'board.provisional': 'Provisional',
  'board.final': 'Final',
  'board.frozen': 'Frozen',

  'pace.says': 'Scores of {names}, week by week.',

  'status.stage_running':
    'As if the stage closed today: {days, plural, one {# day is} other {# days are}} left, and it closes on {closes}.',
  'status.stage_ended': 'The stage is over. Late sales count until it closes on {closes}.',
  'status.cell_running':
    'As if it closed today: {days, plural, one {# day is} other {# days are}} left, and it closes on {closes}.',
  'status.cell_ended': 'These days are over. Late sales count until the board closes on {closes}.',
  'status.final': 'Closed on {day}. This result stands.',
  'status.frozen': 'Places of {day}. They are frozen until the result is revealed on {reveal}.',
  'status.season_running': 'As if the season closed today.',
  'status.season_final': 'The season has closed. This result stands.',
  'status.set_aside':
    '{rows, plural, one {# row of the data is} other {# rows of the data are}} set aside and may still count.',
  'status.open':
    '{adjustments, plural, one {# adjustment is} other {# adjustments are}} still to be approved.',

  'movement.up': '{steps} up',
  'movement.down': '{steps} down',
  'movement.same': 'no change',
  'movement.new': 'new',
  'movement.since': '{moved} since {day}',

  'place.ordinal': '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'place.suffix': '{place, selectordinal, one {st} two {nd} few {rd} other {th}}',

  'score.places': 'season points',
  'score.places_count': '{number} season {count, plural, one {point} other {points}}',
  'score.attainment': 'share of the target',
  'score.season': 'Whole season',

  'ties.none': 'Equal scores share the place, written as “=6”.',
  'ties.lowest': 'the lower value counts: {measure}',
  'ties.stage_places': 'more first places decide, then more second places, and so on',
  'ties.counted_places':
    'more first places decide among the stages that count, then more second places, and so on',
  'ties.measure': 'the higher value counts: {measure}',
  'ties.earliest': 'whoever reached the score first',
  'ties.decided':
    'Between equal scores {deciders}. Whoever is still equal shares the place, written as “=6”.',

  'prize.place': '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place',
  'prize.places': 'Places {from} to {to}',
  'prize.shared': '{prize} (a share of {share})',
  'prize.tie_measure': 'Where a place with a prize is shared, the higher value decides: {measure}.',
  'prize.tie_lowest': 'Where a place with a prize is shared, the lower value decides: {measure}.',
  'prize.tie_extend': 'Where a place with a reward is shared, everyone on it gets the reward.',
  'prize.tie_share':
    'Where a place with points is shared, the points of those places are added up and divided.',
  'prize.scope_stage':
    'In each stage{within, select, segment {, in each segment} other {}}{of, select, teams {, for teams} other {}}.',
  'prize.scope_week':
    'In each week{within, select, segment {, in each segment} other {}}{of, select, teams {, for teams} other {}}.',
  'prize.scope_month':
    'In each month{within, select, segment {, in each segment} other {}}{of, select, teams {, for teams} other {}}.',
  'prize.scope_program':
    'For the whole season{within, select, segment {, in each segment} other {}}{of, select, teams {, for teams} other {}}.',
  'prize.kind_trip': 'Trip',
  'prize.kind_thing': 'Gift',
  'prize.kind_cash': 'Cash',
  'prize.kind_voucher': 'Voucher',
  'prize.eligible': 'For a prize you need {conditions}.',
  'prize.needs_at_least': 'at least {amount}',
  'prize.needs_above': 'more than {amount}',
  'prize.needs_at_most': 'at most {amount}',
  'prize.needs_below': 'less than {amount}',
  'prize.points': 'Points for the balance',

  'prizes.title': 'Prizes',
  'prizes.intro': 'Every place counts for the season; these ones bring something home.',
  'prizes.none': 'This program gives no prizes for places.',

  'stages.title': 'Stages',
  'stages.intro': 'Each stage is a race of its own, with its own boards and prizes.',
  'stages.calendar': 'All dates in the calendar',

  'stage.planned': 'Begins on {from}',
  'stage.running': 'Running',
  'stage.frozen': 'Frozen until {closes}',
  'stage.ended': 'Over, closes on {closes}',
  'stage.closed': 'Closed on {closes}',
  'stage.final': 'Closed on {closes}, approved',
  'stage.freeze':
    'From {day} the boards of “{stage}” stand still, at the places of that day. The result is revealed on {reveal}.',
  'stage.days_left': '{days, plural, one {day left} other {days left}}',
  'stage.closes': 'What is known by {closes} makes the result.',
  'stage.leaders': 'Leaders',
  'stage.rules': 'What pays in this stage',
  'stage.winners': 'Winners',
  'stage.back': 'All stages',
  'stage.entry': 'Only those compete who have entered by {day}.',

  'state.running': 'running',
  'state.frozen': 'frozen',
  'state.ended': 'over',
  'state.closed': 'closed',
  'state.final': 'final',
  'state.planned': 'planned',

  'teams.title': 'Teams',
  'teams.boards': 'Team boards',
  'teams.best':
    'The {best, plural, one {best member makes} other {# best members together make}} a team’s score, so small teams have the same chance as large ones.',
  'teams.mean_per_head':
    'A team’s score is divided by its heads; who belongs to it for half of the days is half a head.',
  'teams.sum': 'All members together make a team’s score.',
  'teams.target': 'A team’s target is the sum of its members’ targets.',
  'teams.members': '{count, plural, one {# member} other {# members}}',
  'teams.standing': '{place}, {score}',

  'target.says': '{measure}: {value} of {target}',

  'winners.title': 'Winners',
  'winners.intro': 'A stage that has closed stands for ever.',
  'winners.season': 'The season',
  'winners.cells': 'These have closed and stand for ever, the latest first.',
  'winners.none': 'The first winners will stand here when the first stage closes.',
} as const;
