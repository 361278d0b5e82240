import { DuckDBDecimalValue } from '@duckdb/node-api';
import type { Value } from '../intake/database.ts';

/**
 * One smallest unit as a number with its decimals: integers times it are published exactly, with as many decimals as the
 * scale, a power of ten, has zeros.
 */
export function decimalUnit(scale: bigint): Value {
  const decimals = scale.toString().length - 1;
  return new DuckDBDecimalValue(1n, decimals + 1, decimals);
}
