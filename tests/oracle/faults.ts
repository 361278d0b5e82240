/** A change of one of the engine's files that must not go unseen. */
export interface Fault {
  /** Below `src/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The golden program that is made to show it; left out: random ones do. */
  readonly shownBy?: string;
}

export const FAULTS: readonly Fault[] = [
  // A return that comes before its late sale is known no earlier than the sale.
  {
    file: 'intake/sql/linked_return.sql',
    from: 'greatest(returned.known_on, sale.known_on)',
    to: 'returned.known_on',
  },
  // A sale that came back whole does not stand.
  { file: 'intake/sql/standing.sql', from: '(remains > 0)', to: '(remains >= 0)' },
  // What counted before an entry is known waits until it is.
  {
    file: 'engine/rules/increment_of_entrants.sql',
    from: 'greatest(increment.known_on, coalesce(stage_entry.known_on, increment.known_on))',
    to: 'increment.known_on',
  },
  // Who is excluded has no place on that day either.
  { file: 'engine/boards/rank.sql', from: 'excluded_on > gathered.day', to: 'excluded_on >= gathered.day' },
  // What was taken back by the day on which more is given is taken of that.
  {
    file: 'engine/expiry/expiry_level.sql',
    from: 'least(given, greatest(given_by - taken_by, 0)) as points',
    to: 'given as points',
  },
  // What is taken back after it has expired has not.
  {
    file: 'engine/expiry/expiry_level.sql',
    from: 'least(given, greatest(earlier.given_by - later.taken_by, 0)) - ',
    to: 'given - ',
  },
  // Half a unit goes away from zero, below zero too.
  {
    file: 'engine/rules/round_half_up.sql',
    from: 'sign(n) * ((2 * abs(n) + d) // (2 * d))',
    to: '(2 * n + d) // (2 * d)',
  },
  // Full steps are not rounded up.
  {
    file: 'engine/rules/band_worth.sql',
    from: '(xn - origin * xd) // (step * xd)',
    to: '(xn - origin * xd + step * xd - 1) // (step * xd)',
  },
  // An edge belongs to the band above it.
  { file: 'engine/rules/worth.sql', from: 'measured.x >= band.low', to: 'measured.x > band.low' },
  // A version that reaches back takes the place of the one before, it does not join it.
  { file: 'engine/rules/version_changes.sql', from: '-sum(change)::bigint', to: '0::bigint' },
  // A boost weighs facts.
  { file: 'engine/rules/increment.sql', from: 'rule_day.weight * ', to: '1 * ' },
  // What a cap held back is released by a return.
  {
    file: 'engine/rules/capped.sql',
    from: "least(run_up - change, getvariable('limit'))",
    to: "least(run_up - change, getvariable('limit') - 1)",
  },
  // A cap runs up in the order of knowing.
  {
    file: 'engine/rules/capped.sql',
    from: 'order by change.known_on, rule_part.win',
    to: 'order by rule_part.win, change.known_on',
  },
  // The closing day itself still belongs to the stage.
  {
    file: 'engine/rules/postings.sql',
    from: 'posted.known_on > stage.closes',
    to: 'posted.known_on >= stage.closes',
  },
  // A target counts for the days of enrolment.
  { file: 'engine/rules/window_target.sql', from: 'win.until_day, enrolment.until_day', to: 'win.until_day' },
  // A gate that turns back closes.
  { file: 'engine/rules/gate_flips.sql', from: 'then 1 else -1 end', to: 'then 1 else 0 end' },
  // Boards that stand still show the day from which they do.
  {
    file: 'engine/outcome/standings.sql',
    from: 'ranked.day = wanted.day\n',
    to: 'ranked.day = least(wanted.as_of, wanted.closes)\n',
  },
  // A tie is decided by the next tie-breaker.
  {
    file: 'engine/boards/rank.sql',
    from: 'order by score desc, beyond desc, tie_0 desc,',
    to: 'order by score desc, beyond desc, tie_0,',
  },
  // What a week's window brought late is the week's, as long as its board is open.
  {
    file: 'engine/boards/cell_points.sql',
    from: 'least(posting.posted_on, rule_window.until_day - 1)',
    to: 'posting.posted_on',
  },
  // Of what came back, a divided budget takes back what had been paid of it.
  {
    file: 'engine/rules/settle.sql',
    from: 'least(earned.earned, before.earned)',
    to: 'before.earned',
  },
  // The odd units of a divided budget go to the largest remainders.
  { file: 'engine/rules/settle.sql', from: 'order by remainder desc, ', to: 'order by ' },
  // Tickets are numbered in the order of ids.
  {
    file: 'engine/lotteries/held.sql',
    from: 'order by participant.participant_id)',
    to: 'order by participant.participant_id desc)',
  },
  // What becomes known after the close brings no tickets.
  { file: 'engine/lotteries/held.sql', from: 'change.known_on <= lottery_due.due', to: 'true' },
  // Whoever has won wins nothing more, and is met once: when first drawn.
  { file: 'engine/lotteries/drawn.sql', from: 'min(ticket.draw) as draw', to: 'max(ticket.draw) as draw' },
  // The first ticket has the number 1.
  {
    file: 'engine/lotteries/drawn.sql',
    from: 'number % total.tickets + 1 as ticket',
    to: 'number % total.tickets as ticket',
  },
  // A share counts from the day on which it is known.
  {
    file: 'engine/measures/credited.sql',
    from: 'greatest(known_on, from_day)',
    to: 'known_on',
  },
  // An overlay is in no total.
  { file: 'engine/measures/credited.sql', from: 'not credit.is_overlay', to: 'true' },
  // Facts go to managers of managers where all levels count.
  { file: 'engine/measures/fitting.sql', from: "or getvariable('all_managers')", to: 'or false' },
  // A customer counts up to the baseline for the days of enrolment.
  {
    file: 'engine/measures/key_limits.sql',
    from: 'least(baseline.until_day, cell.until_day, enrolment.until_day)',
    to: 'least(baseline.until_day, cell.until_day)',
  },
  // The odd units of what a team shares go to the largest remainders, of equal ones to the lower participant.
  {
    file: 'engine/teams/shared.sql',
    from: 'order by remainder desc, participant',
    to: 'order by participant',
    shownBy: 'team-with-a-return',
  },
  {
    file: 'engine/teams/shared.sql',
    from: 'order by remainder desc, participant',
    to: 'order by remainder desc, participant desc',
    shownBy: 'team-goals',
  },
  // Who gave less than nothing to a team gave nothing.
  {
    file: 'engine/teams/share_member.sql',
    from: 'greatest(coalesce(given.x, 0), 0)',
    to: 'coalesce(given.x, 0)',
    shownBy: 'team-with-a-return',
  },
  // Who came to a team within the window has been there for fewer days.
  {
    file: 'engine/teams/share_member.sql',
    from: 'greatest(share_span.from_day, member.from_day)',
    to: 'share_span.from_day',
    shownBy: 'team-goals',
  },
  // After the last day of a window nobody comes to a team or goes.
  {
    file: 'engine/teams/share_day.sql',
    from: 'least(day.day, bounds.last_day) as as_of',
    to: 'day.day as as_of',
    shownBy: 'team-goals',
  },
  // Who fell back below the goal has been there since coming back.
  {
    file: 'engine/races/raced.sql',
    from: 'max(counts_on) as since',
    to: 'min(counts_on) as since',
    shownBy: 'first-to',
  },
  // What is known after the close does not bring anybody there earlier.
  {
    file: 'engine/races/raced.sql',
    from: 'and daily.known_on <= there.due',
    to: '',
    shownBy: 'first-to',
  },
  // A difference after the day on which a window is paid is not posted on that day.
  {
    file: 'engine/rules/paid.sql',
    from: 'greatest(posting.posted_on, coalesce(pay_day.due, posting.posted_on))',
    to: 'coalesce(pay_day.due, posting.posted_on)',
    shownBy: 'team-goals',
  },
  // Who arrives on one day shares what all their places are worth, odd units to the lower participant.
  {
    file: 'engine/races/raced.sql',
    from: 'placed.place + placed.alike - 1',
    to: 'placed.place',
    shownBy: 'first-to',
  },
  {
    file: 'engine/races/raced.sql',
    from: 'partition by win, since order by participant',
    to: 'partition by win, since order by participant desc',
    shownBy: 'first-to',
  },
  // A choice holds from the day on which it is known.
  {
    file: 'engine/rules/choice_flips.sql',
    from: 'choice_turn.known_on, 0',
    to: 'choice_turn.known_on + 1, 0',
    shownBy: 'chosen-goals',
  },
  // A pool tells what is earned so far only until it pays.
  {
    file: 'engine/rules/owed_by_pool.sql',
    from: "> getvariable('today')::date",
    to: ">= getvariable('today')::date",
    shownBy: 'pools',
  },
];
