import { multiply, parseRatio, type Ratio, ratio, ratioText, subtract } from '../../program/ratio.ts';
import type { Summary } from '../contract.ts';
import type { Compared, Difference } from './difference.ts';

/** As many rows as anybody reads; a job's summary takes a megabyte. */
const MOST = 200;

/** What differs, for a pull request: totals first, then rules and segments, then everyone. */
export function differenceText(given: Difference): string {
  const parts = [
    ['Points by rule', given.rules, ['rule_id', 'kind', 'people', 'before', 'after', 'difference']],
    ['Points by segment', given.segments, ['segment', 'people', 'before', 'after', 'difference']],
    [
      'Points by participant',
      given.participants,
      ['participant_id', 'segment', 'rule_id', 'kind', 'before', 'after', 'difference'],
    ],
    [
      'Places',
      given.places,
      ['ranking_id', 'stage_id', 'window_from', 'group_id', 'entrant_id', 'before', 'after'],
    ],
    [
      'Prizes',
      given.prizes,
      ['ranking_id', 'stage_id', 'window_from', 'group_id', 'entrant_id', 'reward_id', 'before', 'after'],
    ],
  ] as const;
  const differing = parts.filter(([, rows]) => rows.length > 0);
  const lists = differing.flatMap(([title, rows, columns]) => [
    `### ${title}`,
    '',
    ...table(rows, columns),
    '',
  ]);
  const nothing = differing.length === 0 ? ['Points, places and prizes are the same.', ''] : [];
  return ['## What would change', '', ...totals(given), '', ...nothing, ...lists].join('\n');
}

/** Names of columns as people say them. */
const TITLES: Readonly<Record<string, string>> = {
  rule_id: 'Rule',
  kind: 'Kind',
  people: 'Participants',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  segment: 'Segment',
  participant_id: 'Participant',
  ranking_id: 'Ranking',
  stage_id: 'Stage',
  window_from: 'From',
  group_id: 'Group',
  entrant_id: 'Who',
  reward_id: 'Reward',
};

const NUMBERS = ['people', 'before', 'after', 'difference'];

/** Without the columns that are empty in every row. */
function table(rows: readonly Compared[], all: readonly string[]): string[] {
  const columns = all.filter((column) => rows.some((cells) => cells[column] !== ''));
  const more = rows.length - MOST;
  return [
    row(columns.map((column) => TITLES[column] ?? column)),
    row(columns.map((column) => (NUMBERS.includes(column) ? '--:' : '---'))),
    ...rows.slice(0, MOST).map((cells) => row(columns.map((column) => shown(column, cells[column] ?? null)))),
    ...(more > 0 ? ['', `and ${more} more.`] : []),
  ];
}

function shown(column: string, value: string | null): string {
  if (value === null) return '–';
  const number = NUMBERS.includes(column) ? parseRatio(value) : null;
  if (number === null) return value.replaceAll('|', '\\|');
  return column === 'difference' ? signed(number) : ratioText(number);
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function totals({ before, after, totals: sums, participants, places, prizes }: Difference): string[] {
  const line = (name: string, was: Ratio, is: Ratio): string =>
    row([name, ratioText(was), ratioText(is), signed(subtract(is, was))]);
  const points = ['points_before', 'points_after'].map((column) => numberOf(sums[column]));
  const rewards = ['prizes_before', 'prizes_after'].map((column) => numberOf(sums[column]));
  const [pointsBefore = ZERO, pointsAfter = ZERO] = points;
  const [rewardsBefore = ZERO, rewardsAfter = ZERO] = rewards;
  return [
    row(['', `Before, as of ${before.as_of}`, `After, as of ${after.as_of}`, 'Difference']),
    row(['---', '--:', '--:', '--:']),
    line('Points', pointsBefore, pointsAfter),
    ...(before.point_value === null && after.point_value === null
      ? []
      : [
          line(`Cost of points, ${after.currency}`, costOf(before, pointsBefore), costOf(after, pointsAfter)),
        ]),
    line(`Cost of prizes, ${after.currency}`, rewardsBefore, rewardsAfter),
    '',
    `Participants with other points: ${new Set(participants.map((one) => one['participant_id'])).size}. Other places: ${places.length}. Other prizes: ${prizes.length}.`,
  ];
}

const ZERO = ratio(0n);

const numberOf = (text: string | null | undefined): Ratio => parseRatio(text ?? '0') ?? ZERO;

const costOf = (of: Summary, points: Ratio): Ratio => multiply(points, numberOf(of.point_value));

const signed = (value: Ratio): string => `${value.n > 0n ? '+' : ''}${ratioText(value)}`;
