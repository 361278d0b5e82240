import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgram } from '../../src/program/read.ts';
import { parseRelation } from '../relation.ts';

// Whoever does not trust the draw repeats it with what every shell has: the reference says how, and its lines are run here.

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const [, script = ''] =
  /^```bash\n(# bash draw\.sh[\s\S]*?)^```$/m.exec(read('../../program/README.md')) ?? [];
const root = new URL('../programs/lottery', import.meta.url).pathname;
const lottery = readProgram(root).program?.rules.find(({ id }) => id === 'april-lots')?.lottery;
const held = parseRelation(read('../programs/lottery/expected/tickets.csv'), 'tickets').filter(
  (row) => row.rule_id === 'april-lots',
);

/** What the shell prints: the commitment, then a line a number. */
function drawn(seed: string, tickets: string, numbers: number): string[] {
  const args = ['-c', script, 'draw.sh', seed, tickets, `${numbers}`];
  return execFileSync('bash', args, { encoding: 'utf8' }).trim().split('\n');
}

test('a shell draws the same tickets for the same people', () => {
  const tickets = held.at(-1)?.last_ticket ?? '';
  const [commitment, ...numbers] = drawn(lottery?.revealed ?? '', tickets, 6);
  expect(commitment?.split(' ')[0]).toBe(lottery?.commitment);
  const met = numbers.map((line) => {
    const [draw = '', , ticket] = line.split(' ');
    const owner = held.find(
      (row) => Number(row.first_ticket) <= Number(ticket) && Number(ticket) <= Number(row.last_ticket),
    );
    return [owner?.participant_id, draw] as const;
  });
  const first = new Map(met.toReversed());
  const won = held.filter(({ draw }) => draw !== '').map((row) => [row.participant_id, row.draw]);
  expect([...first].toSorted()).toEqual(won);
});

test('a number of the last, incomplete round is passed over', () => {
  // Of so many tickets there is one whole round below 16^15, and a number in three lies beyond it.
  const [, ...numbers] = drawn('0'.repeat(64), `${(1n << 59n) + (1n << 58n)}`, 30);
  const passed = numbers.filter((line) => line.endsWith('passed over'));
  expect(passed.length).toBeGreaterThan(0);
  expect(passed.length).toBeLessThan(20);
});
