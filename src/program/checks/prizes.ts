import type { Diagnostic } from '../diagnostic.ts';
import type { Program } from '../program.ts';
import type { Prize, Ranking } from '../ranking.ts';
import { isWritten, placeIn } from '../resolve/origin.ts';
import { problem, quoted, warning } from '../source/problem.ts';
import type { Case } from './case.ts';

/** Every place gets each kind of prize once, and everyone knows what a tie does. */
export const prizes = ({ program }: Case): Diagnostic[] =>
  program.rankings.flatMap((ranking) =>
    ranking.prizes.flatMap((prize, index) => [
      ...overlapping(prize, ranking.prizes.slice(0, index)),
      ...tieOf(prize, program),
      ...pointsOf(prize, ranking),
    ]),
  );

function overlapping(prize: Prize, earlier: readonly Prize[]): Diagnostic[] {
  const kind = prize.reward === null ? 'points' : 'a reward';
  const other = earlier.find(
    ({ from, to, reward }) =>
      from <= prize.to && prize.from <= to && (reward === null) === (prize.reward === null),
  );
  if (!other) return [];
  const message = `The places ${placesText(prize)} already have ${kind} as places ${placesText(other)}.`;
  return [
    problem(
      placeIn(prize, 'places'),
      'prizes-overlap',
      message,
      'Give each place one reward and one number of points at most.',
    ),
  ];
}

function tieOf(prize: Prize, { rewards }: Program): Diagnostic[] {
  if (prize.tie === null) {
    const message = `Nothing says what a tie at place ${prize.to} does.`;
    const hint = 'Write tie: extend (all who are tied get it), tie: share, or a measure that decides.';
    return [warning(placeIn(prize), 'tie-not-said', message, hint)];
  }
  const reward = rewards.find(({ id }) => id === prize.reward);
  if (prize.tie !== 'share' || !reward || reward.value !== null || isWritten(reward, 'value')) return [];
  const message = `${quoted(reward.id)} has no value that could be shared.`;
  const hint = 'Write tie: extend, or give the reward a value.';
  return [problem(placeIn(prize, 'tie'), 'share-without-value', message, hint)];
}

function pointsOf(prize: Prize, { of }: Ranking): Diagnostic[] {
  if (prize.points === null || of === 'participants') return [];
  const message = 'A team has no balance that points could go to.';
  return [problem(placeIn(prize, 'points'), 'points-for-teams', message, 'Give a reward.')];
}

const placesText = ({ from, to }: Prize): string => (from === to ? `${from}` : `${from}-${to}`);
