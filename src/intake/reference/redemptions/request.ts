import { programCloses } from '../../../program/board-windows.ts';
import { contains, type Day } from '../../../program/day.ts';
import type { Program } from '../../../program/program.ts';
import { compare, multiply, parseRatio, type Ratio, ratio, ratioText } from '../../../program/ratio.ts';
import { priceOn, type Reward } from '../../../program/reward.ts';
import { quoted } from '../../../program/source/problem.ts';
import type { Cells } from '../cells.ts';
import type { Known } from '../known.ts';
import type { Enrolment, Redemption } from '../reference.ts';
import { segmentOn } from '../segment-on.ts';

interface Context {
  readonly program: Program;
  readonly known: Known;
  readonly roster: readonly Enrolment[];
}

type Request = Pick<Redemption, 'participant' | 'reward' | 'quantity' | 'points'>;

/** What is asked for, and what it costs by the price of the day; null where it cannot be had. */
export function readRequest(cells: Cells, { program, known, roster }: Context): Request | null {
  const participant = cells.known('participant_id', 'participant', known.participants);
  const reward = cells.known('reward_id', 'reward', known.rewards);
  const quantity = readQuantity(cells);
  const on = cells.day('date');
  if (participant === null || reward === null || quantity === null || on === null) return null;
  const item = program.rewards.find(({ id }) => id === reward);
  if (!item) return null;
  const price =
    inTime(cells, on, program) && offeredFor(cells, item, on) && isFor(cells, item, participant, on, roster);
  const points = price && readPoints(cells, item, on, quantity);
  return points ? { participant, reward, quantity, points } : null;
}

function readQuantity(cells: Cells): number | null {
  const text = cells.text('quantity');
  if (text === '') return 1;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const message = `${quoted(text)} is no whole number from 1 to 999999999.`;
  return cells.refuse('quantity', 'bad-quantity', message, 'Write how many, such as 2.');
}

/** What is asked for later would never be posted. */
function inTime(cells: Cells, on: Day, program: Program): boolean {
  const last = programCloses(program);
  return (
    on <= last || notOffered(cells, 'date', `The program closes on ${last}, and nothing is posted after it.`)
  );
}

function offeredFor(cells: Cells, reward: Reward, on: Day): boolean {
  if (reward.prices.length === 0)
    return notOffered(cells, 'reward_id', `${quoted(reward.id)} has no price: it is won, and not redeemed.`);
  if (contains(reward.offered, on) && priceOn(reward, on)) return true;
  return notOffered(cells, 'date', `${quoted(reward.id)} is not offered on ${on}.`);
}

function isFor(
  cells: Cells,
  { id, segments }: Reward,
  participant: string,
  on: Day,
  roster: readonly Enrolment[],
): boolean {
  const segment = segmentOn(roster, participant, on);
  if (segments === null || (segment !== null && segments.includes(segment))) return true;
  const where = segment === null ? 'takes no part' : `is in the segment ${quoted(segment)}`;
  const message = `${quoted(id)} is not for ${quoted(participant)}, who ${where} on ${on}.`;
  return notOffered(cells, 'reward_id', message);
}

function notOffered(cells: Cells, column: string, message: string): false {
  const hint = 'Correct the row, or what program/rewards.yaml says of the reward.';
  cells.refuse(column, 'reward-not-offered', message, hint);
  return false;
}

/** The price of the day; a row may say it, and then it must be the same. */
function readPoints(cells: Cells, reward: Reward, on: Day, quantity: number): Ratio | null {
  const price = priceOn(reward, on);
  if (!price) return null;
  const points = multiply(price, ratio(BigInt(quantity)));
  const text = cells.text('points');
  const written = text === '' ? points : parseRatio(text);
  if (written && compare(written, points) === 0) return points;
  const message = `${quoted(text)} is not what ${quantity} of ${quoted(reward.id)} cost on ${on}: ${ratioText(points)}.`;
  return cells.refuse(
    'points',
    'redemption-price',
    message,
    `Write ${ratioText(points)}, or leave it empty.`,
  );
}
