/** Points in their smallest unit: exact, and quick to add up. `decimals` is the program's. */
export function unitsOf(points: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = points.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0'));
}

/** The decimal text of a number of smallest units. */
export function pointsOf(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
