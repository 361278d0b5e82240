/** How a posting came about, a sentence a step. */
export const explain = {
  'explain.value': '{measure}, {window}: {amount}.',
  'explain.value_boosted': '{measure}, {window}: {amount}, boosted days included.',
  'explain.events': '{window}: each sale by itself, those of a day posted together.',
  'explain.target': 'That is {percent} of the target {target}.',
  'explain.baseline': 'Growth over the baseline {target}: {percent}.',
  'explain.no_target': 'There is no target above 0 to compare it with.',
  'explain.missing': 'Without one the rule gives {points}.',
  'explain.below': 'That is below the first edge: {points}.',
  'explain.band': 'The curve gives {points} here.',
  'explain.each': '{sum}.',
  'explain.whole': 'A full step is {step}: {sum}.',
  'explain.whole_above': 'A full step above {from} is {step}: {sum}.',
  'explain.exact': 'A step is {step}, in proportion: {sum}.',
  'explain.exact_above': 'A step above {from} is {step}, in proportion: {sum}.',
  'explain.share': '{measure}: {percent} of the target, with a weight of {weight}: {adds}.',
  'explain.share_clipped':
    '{measure}: {percent} of the target, of which {counted} count, with a weight of {weight}: {adds}.',
  'explain.share_zero': '{measure}: no target above 0, so it adds nothing.',
  'explain.share_reweight': '{measure}: no target above 0, so the others carry its weight.',
  'explain.obligatory': 'Less than {percent} of the target ({measure}): all of it is nothing.',
  'explain.column': 'The column from {from} holds ({measure}).',
  'explain.no_column': 'No column is reached ({measure}).',
  'explain.level': 'The goal that holds is “{level}”.',
  'explain.no_level': 'No goal holds: none has been chosen.',
  'explain.team_each': 'The team earned it together; every member gets all of it.',
  'explain.team_equally':
    'The team earned it together, and it is divided among the members, the same part for each.',
  'explain.team_by_contribution':
    'The team earned it together, and it is divided among the members by what each of them gave.',
  'explain.team_earned': 'By then the team had {earned}.',
  'explain.team_part':
    'By then the team had {earned}. Your part of it is {percent}, shared out to the last unit.',
  'explain.first_to': 'The goal was reached early enough for a place, as known when the stage closed.',
  'explain.arrived': 'Held since {day}: place {place}{alike, plural, one {} other {, shared by #}}.',
  'explain.pool_part':
    'What everyone claimed of it on that day was more than was left: {percent} of a claim was paid, shared out to the last unit.',
  'explain.lottery':
    '{count, plural, one {One ticket: number {first}} other {# tickets: numbers {first} to {last}}}. Number {draw} of the seed’s chain drew one of them.',
  'explain.amount': 'Times {amount} ({column}): {points}.',
  'explain.multiplier': 'Times {times}, by {measure}: {points}.',
  'explain.gate_open': 'The condition of the rule is met.',
  'explain.gate_closed': 'The condition of the rule is not met, and nothing is paid until it is.',
  'explain.before':
    'Of it, {before} lie before these days (a boost, another team or stage), so {points} are theirs.',
  'explain.boost': 'These days count {times} times: {points}.',
  'explain.uncapped': 'Without that limit it would be {earned}.',
  'explain.version': 'The rule as it is from {day} on.',
  'explain.version_back': 'The rule as it is from {day} on. That became known on {known}: {reason}',
  'explain.posted': 'From {before} to {after}: {points}.',
  'explain.rows': 'Rows of the window that became known that day, before the measure filters them:',
  'explain.row': '{kind} {id} of {day}: {value}, line {line} of {file}',
  'explain.no_rows':
    'No row of this participant became known that day: a condition, another person’s row or the end of the window moved it.',
  'explain.none': 'There is no such posting.',
} as const;
