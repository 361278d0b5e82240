/** Rules, said aloud. */
export const rules = {
  'rules.title': 'Rules',
  'rules.intro': 'These sentences are made from the program itself: what stands here is what is computed.',
  'rules.points': 'Points are counted in {name}. {worth}',
  'rules.worth': 'One is worth {money}.',
  'rules.expire':
    'Points that are not spent within {months, plural, =0 {} one {# month} other {# months}}{days, plural, =0 {} one {# day} other {# days}} expire, the oldest first; that costs no place.',
  'rules.places': 'How places are made',
  'rules.examples': 'Examples',
  'rules.example': '{rule}: {points}',
  'segments.thresholds': '{stage}: the segment follows from {measure} of {period}: {segments}.',
  'segments.quantiles': '{stage}: by {measure} of {period} everyone is divided into equal parts: {segments}.',
  'segments.groups_of':
    '{stage}: by {measure} of {period} everyone is divided into groups of about {size}: {segments}.',
  'segments.from': '{segment} from {amount}',
  'targets.days':
    '{stage}: whoever has no other target aims at {percent} of {measure} of {period}, for as many days. {least}',
  'targets.none': '{stage}: whoever has no other target aims at {percent} of {measure} of {period}. {least}',
  'targets.at_least': 'It is at least {amount}.',
  'rules.segments': 'Segments',

  'rule.counts': 'Counts',
  'rule.over': 'Counted over',
  'rule.when': 'Runs',
  'rule.who': 'For',
  'rule.percent_of_target': '{measure} as a share of your own target',
  'rule.growth_over_baseline': '{measure}: growth over your own baseline',
  'rule.team_each': 'It looks at what a team has together, and every member gets all that it pays.',
  'rule.team_equally':
    'It looks at what a team has together; what it pays is divided among the members, the same part for each.',
  'rule.team_by_contribution':
    'It looks at what a team has together; what it pays is divided among the members by what each of them gave to it.',
  'rule.team_at_end':
    'A member is whoever is in the team as it stands, and in the end on the last day that counts; whoever leaves before has no part in it.',
  'rule.team_by_days': 'Everyone who has been in the team has a part in it, by the days in the team.',
  'rule.team_target': 'The target of a team is its own, or else those of its members together.',
  'rule.times': 'What it pays is multiplied by your {column}.',
  'rule.missing_points': 'Without a target above 0 it is {points} for anything at all.',
  'rule.missing_target': 'Without a target above 0 it is compared with {target}.',
  'rule.all_stages': 'in all stages',
  'rule.everyone': 'everyone',
  'rule.gate_all':
    'It pays once {count, plural, one {this is} other {all of these are}} met: {conditions}. What was earned before waits until then; should it no longer be met, what it paid is taken back.',
  'rule.gate_any':
    'It pays once one of these is met: {conditions}. What was earned before waits until then; should none be met any more, what it paid is taken back.',
  'rule.gate_all_decided':
    'To take part, {count, plural, one {this must be} other {all of these must be}} met when the stage closes: {conditions}.',
  'rule.gate_any_decided': 'To take part, one of these must be met when the stage closes: {conditions}.',
  'rule.gate_all_once':
    'It pays once {count, plural, one {this is} other {all of these are}} met: {conditions}. What was earned before waits until then; once met, it stays met.',
  'rule.gate_any_once':
    'It pays once one of these is met: {conditions}. What was earned before waits until then; once met, it stays met.',
  'rule.multiply': 'What it pays is multiplied by {measure}, counted over {window}: {bands}.',
  'rule.multiply_band': 'from {from} by {times}',
  'rule.condition_at_least': '{measure}: at least {value}, counted over {window}',
  'rule.condition_above': '{measure}: more than {value}, counted over {window}',
  'rule.condition_at_most': '{measure}: at most {value}, counted over {window}',
  'rule.condition_below': '{measure}: less than {value}, counted over {window}',
  'rule.boost_facts': '{period}: {measure} counts {times} times, towards the thresholds too.',
  'rule.boost_points':
    '{period}: what these days earn is multiplied by {times}; the thresholds stay where they are.',
  'rule.cap': 'At most {points} over {window}.',

  'rule.all_rules': 'All rules',
  'rule.limit_participant': '{rules} together: at most {points} for each participant over {window}.',
  'rule.limit_team':
    '{rules} together: at most {points} for each team over {window}; whoever is known first is paid first.',
  'rule.pool_stop':
    'A pool of {points} for everyone over {window}; whoever is known first is paid first, and what a return frees, whoever is next.',
  'rule.pool_pro_rata':
    'A pool of {points} for everyone over {window}. It is paid when a stage closes; where more was earned than is left, everyone gets the same part of what they earned.',
  'rule.pool_shared':
    '{rules} share a pool of {points} for everyone over {window}. It is paid when a stage closes; where more was earned than is left, everyone gets the same part of what they earned.',
  'rule.limit_divided':
    'All rules together: at most {points} for everyone over the program. They are posted when a stage closes; where they are more than is left, everyone gets the same part of what they earned.',
  'rule.limit_everyone':
    '{rules} together: at most {points} for everyone over {window}; whoever is known first is paid first.',
  'rule.advance':
    '{rules}: at least {points} for {window} (for {who}). On its last day, what was not earned of it is paid in advance.',
  'rule.advance_forgive':
    'Later earnings pay an advance back, as far as they are more than that; what is left in the end is yours.',
  'rule.advance_collect':
    'Later earnings pay an advance back, as far as they are more than that; what is left when the program closes is taken back.',
  'rule.advance_kept': 'Nobody pays it back.',
  'rule.entry':
    '{stages}: it pays only those who have entered. What counted before is posted once the entry is known.',
  'rule.pays_at_end': 'It is posted on the last day that it looks at; what is known later is posted at once.',
  'rule.pays_at_close': 'It is posted when the stage closes; what is known later is posted at once.',

  'rule.version': 'From {day}',
  'rule.version_note': 'What began before that day goes on as it was.',
  'rule.version_back': 'Known from {day} on, and what it changes is posted then: {reason}',

  'measure.days': 'Each day counts once, on which something stands.',
  'measure.distinct': 'Each one counts once, however often it comes.',
  'measure.run': 'What counts is the longest run of days without a gap.',
  'measure.run_calendar':
    'What counts is the longest run of working days without a gap; other days neither end it nor make it longer.',
  'measure.average': 'It is the average of what stands; where nothing stands, there is none.',
  'measure.ratio': '{over} divided by {under}; where there is nothing to divide by, there is no number.',
  'measure.weighted': 'Added up are {parts}.',
  'measure.scorecard': 'It adds up shares of your own targets, each with its weight: {parts}.',
  'measure.share': '{measure} with {weight}',
  'measure.share_clipped': '{measure} with {weight} (from {low} to {high} of the target)',
  'measure.obligatory': 'Below {percent} of the target of {measure} all of it is nothing.',
  'measure.missing_zero': 'A part without a target above 0 adds nothing.',
  'measure.missing_reweight': 'Where a part has no target above 0, the others carry its weight.',
  'measure.part': '{measure} times {weight}',
  'measure.new_anyone':
    'New is who has bought from nobody for {months, plural, =0 {} one {# month} other {# months}}{days, plural, =0 {} one {# day} other {# days}}.',
  'measure.new_seller':
    'New is who has not bought from you for {months, plural, =0 {} one {# month} other {# months}}{days, plural, =0 {} one {# day} other {# days}}.',
  'measure.confirmed':
    'It counts once you sell to the same customer, at the latest {days, plural, one {# day} other {# days}} after.',
  'measure.manager': 'What your people do counts for you.',
  'measure.managers': 'What your people and the people of your people do counts for you.',
  'measure.up_to_baseline':
    'Each one counts up to its own baseline for the same days; without a baseline it does not count.',
  'measure.at_most': 'At most {rows} of a kind count in {each}.',

  'window.window': 'the time that is counted',
  'window.event': 'one sale',
  'window.day': 'one day',
  'window.week': 'one week',
  'window.month': 'one month',
  'window.quarter': 'one quarter',
  'window.half': 'half a year',
  'window.year': 'one year',
  'window.stage': 'the stage',
  'window.program': 'the whole season',

  'ranking.places': 'Places on the stages’ boards turn into season points. {best}',
  'ranking.best_of':
    '{best, plural, one {Only the best stage counts.} other {Only the # best stages count.}}',
  'ranking.all': 'All stages count.',
  'ranking.table': 'Season points by place, from the first: {table}.',
  'ranking.week':
    'There is a board for each week, from Monday to Sunday; where a stage begins or ends inside a week, a board for each part of it. {closes}',
  'ranking.month':
    'There is a board for each month; where a stage begins or ends inside a month, a board for each part of it. {closes}',
  'ranking.closes':
    '{days, plural, =0 {It closes on its last day} one {It closes a day after its last day} other {It closes # days after its last day}}, and no later than the stage: what is known by then counts.',
  'ranking.cell_points':
    'Points of longer periods, such as a stage, count on the day on which they are posted; points for places and by hand do not count here.',
  'ranking.points': 'What counts: {points}, as posted on the statement.',
  'ranking.lowest': 'What counts, the lowest first: {measure}.',
  'ranking.attainment':
    'What counts: the share of the target. {measure} divided by the target of the same days.',
  'ranking.shared': 'Where a place is shared, the points of those places are added up and divided.',
  'ranking.added': 'Points of “{rule}” join them.',
  'ranking.measure': 'What counts: {measure}.',

  'curve.each': '{amount} brings {points}.',
  'curve.every': '{points} for every full {step}: {measure}.',
  'curve.per': '{points} per {step}, in proportion: {measure}.',
  'curve.marginal': 'Every slice pays at its own rate:',
  'curve.whole': 'The rate that you reach holds for everything, from the first unit:',
  'curve.steps': 'The highest step that you reach pays:',
  'curve.milestones': 'Every milestone that you pass pays:',
  'curve.interpolated': 'A straight line runs from point to point:',
  'curve.bands': 'Each band begins at points of its own:',
  'curve.matrix':
    'Two things decide: the highest row that you reach, and the highest column of {measure}, counted over {window}:',
  'curve.choice': 'Everyone chooses one goal, until {day} at the latest; it pays once it is reached:',
  'curve.level': '{level}, from {from}: {points}',
  'curve.otherwise': 'Whoever has chosen none by then has “{level}”.',
  'curve.otherwise_none': 'Whoever has chosen none by then gets nothing here.',
  'curve.first_to': 'Whoever reaches {goal} first gets points by place:',
  'curve.place': 'place {place}: {points}',
  'curve.lottery': '{count, plural, one {One ticket} other {# tickets}} for every full {step}: {measure}.',
  'curve.lottery_most': '{count, plural, one {At most one ticket each.} other {At most # tickets each.}}',
  'curve.lottery_prizes': 'Lots are drawn among all tickets:',
  'curve.lottery_prize': '{count, plural, one {one prize of {points}} other {# prizes of {points} each}}',
  'curve.lottery_note':
    'Lots are drawn when it closes, among the tickets that are known then. Everyone wins at most one prize: the ticket of somebody who has won is passed over.',
  'curve.lottery_again': 'Anyone can draw again',
  'curve.lottery_check':
    'The seed was fixed before the first ticket: its SHA-256 stands here from the start. Tickets are numbered from 1 in the order of participant ids (tickets.csv). Number 1 is the first 15 hexadecimal digits of the SHA-256 of the seed, a colon and 1; number 2 of the seed, a colon and 2, and so on. The remainder of a number divided by how many tickets there are, plus 1, is the ticket. A number is passed over where it lies in the last, incomplete round of tickets below 16 to the power of 15.',
  'curve.lottery_commitment': 'SHA-256 of the seed',
  'curve.lottery_seed': 'Seed',
  'curve.lottery_seed_later':
    'The seed is shown here once the days that count are over; until then nobody wins.',
  'curve.in_column': '{points} from {from}',
  'curve.flat': 'One rate for all:',
  'curve.matrix_note': 'A higher row or column replaces the lower one; they do not add up.',
  'curve.choice_note': 'Only the goal that was chosen pays, however much is reached.',
  'curve.first_to_note':
    'It is decided when the stage closes, by the day on which somebody got there to stay. Those who got there on one day share the points of their places.',
  'curve.flat_note': 'The same rate holds however much it is.',
  'curve.marginal_note': 'Passing an edge changes only what comes after it.',
  'curve.whole_note': 'Passing an edge lifts what came before it, too.',
  'curve.steps_note': 'A higher step replaces the lower one; steps do not add up.',
  'curve.milestones_note': 'Milestones add up.',
  'curve.interpolated_note': 'Between two points you get your share of the way.',
  'curve.bands_note': 'What a band begins with and its rate add up.',
  'curve.point': 'at {from}: {gives}',
  'curve.gives_on_top': '{start}, then {rate}',
  'curve.band': 'from {from} to {to}: {gives}',
  'curve.last_band': 'from {from}: {gives}',
  'curve.of_target': '{percent} of your target',
  'curve.gives': '{points} for every full {step}',
  'curve.gives_per': '{points} per {step}',
  'curve.rate': '{points} per {step}',
  'curve.cap': 'at most {points}',
  'curve.says': '{rule}: what it pays, in {unit}.',
  'curve.says_you': '{says} You are here: {figure}.',
  'curve.you': 'You: {percent}',
  'curve.of': '{value} of {target}',
} as const;
