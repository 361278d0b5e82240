import type { Program } from '../../../program/program.ts';
import { quoted } from '../../../program/source/problem.ts';
import type { Cells } from '../cells.ts';
import type { Redemption } from '../reference.ts';
import { byRequest, requestedOn, standsOn } from './standing.ts';

/** Redemptions of which there was enough on their day, in the order in which they were requested; the others are told. */
export function inStock(
  redemptions: readonly Redemption[],
  { rewards }: Program,
  cellsOf: (id: string) => Cells,
): Redemption[] {
  const limited = new Map(rewards.flatMap(({ id, stock }) => (stock === null ? [] : [[id, stock]])));
  const refused = new Set<Redemption>();
  for (const [reward, own] of Map.groupBy(redemptions, (one) => one.reward)) {
    const stock = limited.get(reward);
    if (stock === undefined) continue;
    const over = own.toSorted(byRequest).filter((row) => tooMany(row, own, stock, refused));
    for (const one of over) tellNone(cellsOf(one.id), one, stock);
  }
  return redemptions.filter((one) => !refused.has(one));
}

/** Notes it where it is. */
function tooMany(
  one: Redemption,
  own: readonly Redemption[],
  stock: number,
  refused: Set<Redemption>,
): boolean {
  const on = requestedOn(one);
  const before = own.filter(
    (other) => !refused.has(other) && byRequest(other, one) < 0 && standsOn(other, on),
  );
  const taken = before.reduce((sum, { quantity }) => sum + quantity, 0);
  const isOver = standsOn(one, on) && taken + one.quantity > stock;
  if (isOver) refused.add(one);
  return isOver;
}

function tellNone(cells: Cells, { id, reward, quantity }: Redemption, stock: number): void {
  const message = `There are ${stock} of ${quoted(reward)}, and too few were left for the ${quantity} of ${quoted(id)}.`;
  const hint = 'Remove the row, or give the reward more stock in program/rewards.yaml.';
  cells.refuse('reward_id', 'reward-out-of-stock', message, hint);
}
