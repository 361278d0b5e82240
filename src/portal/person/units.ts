/**
 * Points in their smallest unit, as an integer that a number holds exactly; `decimals` is the program's.
 * Throws a RangeError beyond that, at nine million billion units.
 */
export function unitsOf(points: string, decimals: number): number {
  const units = Number(decimals === 0 ? points : shifted(points, decimals));
  if (!Number.isSafeInteger(units)) throw new RangeError(`${points} is no whole number of the smallest unit`);
  return units;
}

/** The decimal text of a number of smallest units. */
export function pointsOf(units: number, decimals: number): string {
  if (!Number.isSafeInteger(units)) throw new RangeError(`${units} units are too many to be exact`);
  if (decimals === 0) return String(units);
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function shifted(points: string, decimals: number): string {
  const [whole = '0', fraction = ''] = points.split('.');
  return whole + fraction.padEnd(decimals, '0');
}
